// Package server is the HTTP side of the service.
package server

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"cancelledcontext/ownlimit/grace"
)

// Service is what can be started and stopped.
type Service interface {
	Start(failed func())
	Stop(ctx context.Context) error
}

// Server is a Service over HTTP.
type Server struct {
	http.Server
}

// New returns a Server that does not serve yet.
func New(addr string) *Server {
	s := &Server{}
	s.Addr = addr
	s.Handler = http.NotFoundHandler()
	s.ReadHeaderTimeout = 5 * time.Second
	return s
}

// Start serves in the background and calls failed when it cannot.
func (s *Server) Start(failed func()) {
	go func() {
		if err := s.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
			failed()
		}
	}()
}

// Stop drains the server. It does not matter whether ctx is done.
func (s *Server) Stop(ctx context.Context) error {
	ctx, cancel := grace.Period(ctx)
	defer cancel()
	return s.Shutdown(ctx)
}
