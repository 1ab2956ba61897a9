// Package server is the HTTP side of the service.
package server

import (
	"context"
	"net/http"
	"time"
)

// Server serves HTTP.
type Server struct{ inner *http.Server }

// New returns a Server that does not serve yet.
func New(addr string) *Server {
	return &Server{&http.Server{Addr: addr, Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}}
}

// Start serves in the background.
func (s *Server) Start() <-chan error {
	failed := make(chan error, 1)
	go func() {
		failed <- s.inner.ListenAndServe()
	}()
	return failed
}

// Stop drains the server, for as long as ctx lasts.
func (s *Server) Stop(ctx context.Context) error {
	s.inner.SetKeepAlivesEnabled(false)
	return s.inner.Shutdown(ctx) // want "shutdown/no-deadline"
}
