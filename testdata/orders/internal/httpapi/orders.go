package httpapi

import (
	"encoding/json"
	"errors"
	"log/slog"
	"net/http"

	catalog "example.com/orders/internal/modules/catalog/api"
	"example.com/orders/internal/modules/ordering/api"
	"example.com/orders/internal/modules/ordering/events"
)

const requestLimit = 64 << 10

type handler struct {
	orders api.Orders
	events *events.Broker
	logger *slog.Logger
}

func (h *handler) place(w http.ResponseWriter, r *http.Request) {
	var request api.Request
	decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, requestLimit))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&request); err != nil {
		http.Error(w, "the body is no order", http.StatusBadRequest)
		return
	}
	request.Customer = customer(r.Context())
	order, err := h.orders.Place(r.Context(), request)
	if err != nil {
		h.fail(w, r, err)
		return
	}
	w.Header().Set("Location", "/orders/"+order.ID)
	h.write(w, r, http.StatusCreated, order)
}

func (h *handler) find(w http.ResponseWriter, r *http.Request) {
	order, err := h.orders.Find(r.Context(), r.PathValue("id"))
	if err != nil {
		h.fail(w, r, err)
		return
	}
	h.write(w, r, http.StatusOK, order)
}

func (h *handler) write(w http.ResponseWriter, r *http.Request, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		h.logger.WarnContext(r.Context(), "response not written", "path", r.URL.Path, "error", err)
	}
}

// fail answers with what the client may know, and logs the rest.
func (h *handler) fail(w http.ResponseWriter, r *http.Request, err error) {
	switch {
	case errors.Is(err, api.ErrInvalidOrder):
		http.Error(w, err.Error(), http.StatusBadRequest)
	case errors.Is(err, api.ErrUnknownOrder), errors.Is(err, catalog.ErrUnknownProduct):
		http.Error(w, err.Error(), http.StatusNotFound)
	default:
		h.logger.ErrorContext(r.Context(), "request failed", "method", r.Method, "path", r.URL.Path, "error", err)
		http.Error(w, "internal error", http.StatusInternalServerError)
	}
}
