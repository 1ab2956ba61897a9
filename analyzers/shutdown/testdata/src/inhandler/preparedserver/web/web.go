// Package web runs HTTP servers.
package web

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"
)

// Server serves HTTP.
type Server struct{ srv *http.Server }

// New returns a Server that does not serve yet.
func New(addr string, handler http.Handler) *Server {
	return &Server{srv: &http.Server{Addr: addr, Handler: handler, ReadHeaderTimeout: time.Second}}
}

// Start serves in the background and calls failed when it cannot.
func (s *Server) Start(failed func()) {
	go func() {
		if err := s.srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "addr", s.srv.Addr, "error", err)
			failed()
		}
	}()
}

// Stop drains the server within limit.
func (s *Server) Stop(limit time.Duration) error {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	return s.srv.Shutdown(ctx)
}
