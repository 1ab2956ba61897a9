// Package graceful is an HTTP server that ends on a signal.
package graceful

import (
	"context"
	"errors"
	"net/http"
	"os"
	"time"
)

// Server is an HTTP server whose Serve returns when it is drained.
type Server struct {
	http    *http.Server
	begin   chan struct{}
	drained chan error
}

// New returns a Server for handler on addr.
func New(addr string, handler http.Handler) *Server {
	s := &Server{
		http:    &http.Server{Addr: addr, Handler: handler, ReadHeaderTimeout: time.Second},
		begin:   make(chan struct{}),
		drained: make(chan error, 1),
	}
	go s.drain()
	return s
}

// StopOn begins to drain when a signal arrives.
func (s *Server) StopOn(signals <-chan os.Signal) {
	<-signals
	close(s.begin)
}

func (s *Server) drain() {
	<-s.begin
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	s.drained <- s.http.Shutdown(ctx)
}

// Serve serves until the server is drained or fails.
func (s *Server) Serve() error {
	if err := s.http.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-s.drained
}
