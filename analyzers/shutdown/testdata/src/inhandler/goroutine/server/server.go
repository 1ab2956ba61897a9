// Package server serves HTTP until it is told to stop.
package server

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"
)

// Server serves HTTP.
type Server struct {
	srv     *http.Server
	once    sync.Once
	drained chan error
}

// New returns a Server.
func New(addr string) *Server {
	mux := http.NewServeMux()
	s := &Server{
		srv:     &http.Server{Addr: addr, Handler: mux, ReadHeaderTimeout: time.Second},
		drained: make(chan error, 1),
	}
	mux.HandleFunc("POST /quit", s.handleQuit)
	return s
}

func (s *Server) handleQuit(w http.ResponseWriter, _ *http.Request) {
	go s.Stop()
	w.WriteHeader(http.StatusAccepted)
}

// Run serves, and returns when the drain is over.
func (s *Server) Run() error {
	if err := s.srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-s.drained
}

// Stop drains the server, once.
func (s *Server) Stop() {
	s.once.Do(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		s.drained <- s.srv.Shutdown(ctx)
	})
}
