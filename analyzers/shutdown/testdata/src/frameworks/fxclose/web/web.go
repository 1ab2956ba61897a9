// Package web is the web server of the application.
package web

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// Server is the web server.
type Server struct{ http http.Server }

// NewServer returns a Server that is not started.
func NewServer() *Server {
	s := &Server{}
	s.http.Addr = ":8080"
	s.http.Handler = http.FileServer(http.Dir("moons"))
	s.http.ReadHeaderTimeout = 5 * time.Second
	return s
}

// Start begins to serve in the background.
func (s *Server) Start(ctx context.Context) error {
	var config net.ListenConfig
	ln, err := config.Listen(ctx, "tcp", s.http.Addr)
	if err != nil {
		return err
	}
	go func() {
		if err := s.http.Serve(ln); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
		}
	}()
	return nil
}

// Stop ends the server.
func (s *Server) Stop(context.Context) error {
	return s.http.Close() // want "shutdown/no-drain"
}
