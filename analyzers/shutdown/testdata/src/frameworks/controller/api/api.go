// Package api shows what the operator knows.
package api

import (
	"context"
	"errors"
	"net/http"
	"time"
)

// Server shows the databases.
type Server struct{ http *http.Server }

// New returns a Server for addr.
func New(addr string) *Server {
	return &Server{http: &http.Server{Addr: addr, Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}}
}

// Start serves until ctx ends and returns when the server is drained.
func (s *Server) Start(ctx context.Context) error {
	drained := make(chan error, 1)
	go func() {
		<-ctx.Done()
		limited, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		drained <- s.http.Shutdown(limited)
	}()
	if err := s.http.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-drained
}
