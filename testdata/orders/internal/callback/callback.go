// Package callback receives the payment provider's notifications.
package callback

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"time"

	ordering "example.com/orders/internal/modules/ordering/api"
	payment "example.com/orders/internal/modules/payment/api"
)

const bodyLimit = 16 << 10

type receiver struct {
	orders ordering.Orders
	secret string
	logger *slog.Logger
}

// NewServer makes the server that the provider calls. It has an address of its
// own, which only the provider's network reaches.
func NewServer(addr string, orders ordering.Orders, secret string, logger *slog.Logger) *http.Server {
	r := &receiver{orders: orders, secret: secret, logger: logger}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /payments/notify", r.notify)
	return &http.Server{
		Addr:              addr,
		Handler:           mux,
		ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout:       5 * time.Second,
		IdleTimeout:       60 * time.Second,
	}
}

func (c *receiver) notify(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, bodyLimit))
	if err != nil {
		http.Error(w, "the body cannot be read", http.StatusBadRequest)
		return
	}
	if !c.signed(body, r.Header.Get("X-Signature")) {
		c.logger.WarnContext(r.Context(), "notification with a wrong signature", "remote", r.RemoteAddr)
		http.Error(w, "wrong signature", http.StatusForbidden)
		return
	}
	var notification struct {
		OrderID string         `json:"order_id"`
		Status  payment.Status `json:"status"`
	}
	if err := json.Unmarshal(body, &notification); err != nil {
		http.Error(w, "the body is no notification", http.StatusBadRequest)
		return
	}
	err = c.orders.Settle(r.Context(), notification.OrderID, notification.Status)
	switch {
	case errors.Is(err, ordering.ErrUnknownOrder):
		http.Error(w, "unknown order", http.StatusNotFound)
	case err != nil:
		c.logger.ErrorContext(r.Context(), "order not settled", "order", notification.OrderID, "error", err)
		http.Error(w, "internal error", http.StatusInternalServerError) // the provider tries again
	default:
		w.WriteHeader(http.StatusNoContent)
	}
}

func (c *receiver) signed(body []byte, signature string) bool {
	got, err := hex.DecodeString(signature)
	if err != nil {
		return false
	}
	mac := hmac.New(sha256.New, []byte(c.secret))
	mac.Write(body)
	return hmac.Equal(got, mac.Sum(nil))
}
