// Package server serves the orders.
package server

import (
	"context"
	"errors"
	"log"
	"net/http"
	"time"

	"order/registered/store"
)

// Server serves the orders.
type Server struct{ http *http.Server }

// New returns a server of what is in orders.
func New(addr string, orders *store.Orders) *Server {
	mux := http.NewServeMux()
	mux.HandleFunc("DELETE /orders/{id}", func(w http.ResponseWriter, r *http.Request) {
		if err := orders.Delete(r.Context(), r.PathValue("id")); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	})
	return &Server{http: &http.Server{Addr: addr, Handler: mux, ReadHeaderTimeout: time.Second}}
}

// OnStop has f called when the server stops.
func (s *Server) OnStop(f func()) { s.http.RegisterOnShutdown(f) }

// Start serves in the background.
func (s *Server) Start() {
	go func() {
		if err := s.http.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Printf("serve: %v", err)
		}
	}()
}

// Stop drains the server.
func (s *Server) Stop(ctx context.Context) error { return s.http.Shutdown(ctx) }
