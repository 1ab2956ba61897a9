// Package server is an HTTP server with a drain.
package server

import (
	"context"
	"errors"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"
)

// Server is an HTTP server.
type Server struct{ inner *http.Server }

// New returns a Server for handler on addr.
func New(addr string, handler http.Handler) *Server {
	return &Server{inner: &http.Server{Addr: addr, Handler: handler, ReadHeaderTimeout: time.Second}}
}

// DrainWith drains the server in group when ctx ends.
func (s *Server) DrainWith(ctx context.Context, group *errgroup.Group, limit time.Duration) {
	group.Go(func() error {
		<-ctx.Done()
		drain, cancel := context.WithTimeout(context.Background(), limit)
		defer cancel()
		return s.inner.Shutdown(drain)
	})
}

// Start serves until the drain begins.
func (s *Server) Start() error {
	if err := s.inner.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}
