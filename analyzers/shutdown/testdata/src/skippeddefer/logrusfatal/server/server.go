// Package server hands what it is sent to the broker.
package server

import (
	"context"
	"errors"
	"io"
	"net/http"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/sirupsen/logrus"
)

// Server is the gateway.
type Server struct {
	log *logrus.Entry
	srv *http.Server
}

// New returns a gateway in front of nc.
func New(log *logrus.Entry, nc *nats.Conn) *Server {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /events", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<16))
		if err == nil {
			err = nc.Publish("events", body)
		}
		if err != nil {
			w.WriteHeader(http.StatusBadRequest)
		}
	})
	return &Server{log: log, srv: &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: time.Second}}
}

// Start serves in the background.
func (s *Server) Start() {
	go s.listen()
}

func (s *Server) listen() {
	err := s.srv.ListenAndServe()
	if errors.Is(err, http.ErrServerClosed) {
		return
	}
	s.log.WithError(err).Fatal("listening") // want "shutdown/skipped-defer"
}

// Stop drains the server.
func (s *Server) Stop() {
	ctx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	if err := s.srv.Shutdown(ctx); err != nil {
		s.log.WithError(err).Error("shutdown")
	}
}
