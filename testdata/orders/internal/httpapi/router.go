// Package httpapi is the public HTTP API.
package httpapi

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"example.com/orders/internal/modules/ordering/api"
	"example.com/orders/internal/modules/ordering/events"
)

// requestTimeout is how long a request may take.
const requestTimeout = 20 * time.Second

// Verifier says whose token a request carries.
type Verifier interface {
	Customer(ctx context.Context, token string) (string, error)
}

// New makes the API's handler.
func New(orders api.Orders, verifier Verifier, broker *events.Broker, logger *slog.Logger) http.Handler {
	h := &handler{orders: orders, events: broker, logger: logger}
	mux := http.NewServeMux()
	mux.Handle("POST /orders", limit(h.place))
	mux.Handle("GET /orders/{id}", limit(h.find))
	mux.HandleFunc("GET /orders/{id}/events", h.follow)
	return logRequests(logger, recoverPanics(logger, requireCustomer(verifier, logger, mux)))
}

// limit bounds the time of a request that is answered at once.
func limit(next http.HandlerFunc) http.Handler {
	return http.TimeoutHandler(next, requestTimeout, "the request took too long\n")
}
