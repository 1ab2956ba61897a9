// Package server serves HTTP.
package server

import (
	"context"
	"errors"
	"log"
	"net/http"
	"time"
)

// Server serves HTTP.
type Server struct {
	mux *http.ServeMux
	srv *http.Server
}

// New returns a Server without routes.
func New(addr string) *Server {
	mux := http.NewServeMux()
	return &Server{mux: mux, srv: &http.Server{Addr: addr, Handler: mux, ReadHeaderTimeout: time.Second}}
}

// Mux is where routes are registered.
func (s *Server) Mux() *http.ServeMux { return s.mux }

// Start serves in the background.
func (s *Server) Start() {
	go func() {
		if err := s.srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Printf("serve: %v", err)
		}
	}()
}

// Stop returns when all requests have been answered.
func (s *Server) Stop() error {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	return s.srv.Shutdown(ctx) // want "shutdown/in-handler"
}
