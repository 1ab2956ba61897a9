// Package server serves HTTP.
package server

import (
	"context"
	"errors"
	"net"
	"net/http"
	"time"
)

// Server serves HTTP.
type Server struct {
	root context.Context
	http http.Server
}

// New returns a Server whose requests descend from ctx.
func New(ctx context.Context, addr string) *Server {
	s := &Server{root: ctx}
	s.http.Addr = addr
	s.http.Handler = http.NotFoundHandler()
	s.http.ReadHeaderTimeout = time.Second
	s.http.BaseContext = s.baseContext // want "shutdown/base-context"
	return s
}

func (s *Server) baseContext(net.Listener) context.Context { return s.root }

// Serve serves until Drain.
func (s *Server) Serve() error {
	if err := s.http.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// Drain waits for the requests in flight.
func (s *Server) Drain() error {
	ctx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	return s.http.Shutdown(ctx)
}
