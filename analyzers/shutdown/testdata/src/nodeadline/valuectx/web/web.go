// Package web is the HTTP side of the service.
package web

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"nodeadline/valuectx/lifecycle"
)

// Server serves HTTP.
type Server struct{ *http.Server }

// New returns a Server that does not serve yet.
func New(addr string) Server {
	return Server{&http.Server{Addr: addr, Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}}
}

// Start serves in the background.
func (s Server) Start() {
	go func() {
		if err := s.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
		}
	}()
}

// Stop drains the server.
func (s Server) Stop(ctx context.Context) error {
	slog.Info("draining", "reason", lifecycle.Reason(ctx))
	return s.Shutdown(ctx) // want "shutdown/no-deadline"
}
