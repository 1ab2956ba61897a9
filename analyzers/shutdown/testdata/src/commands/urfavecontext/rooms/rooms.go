// Package rooms serves the list of rooms.
package rooms

import (
	"context"
	"errors"
	"net/http"
	"time"
)

// Service serves the list of rooms.
type Service struct{ mux *http.ServeMux }

// New returns a Service.
func New() *Service {
	s := &Service{mux: http.NewServeMux()}
	s.mux.HandleFunc("GET /rooms", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("[]")) })
	return s
}

// Run serves on addr until ctx ends.
func (s *Service) Run(ctx context.Context, addr string) error {
	server := &http.Server{Addr: addr, Handler: s.mux, ReadHeaderTimeout: 5 * time.Second}
	errs := make(chan error, 2)
	go func() {
		defer close(errs)
		if err := server.ListenAndServe(); err != http.ErrServerClosed {
			errs <- err
		}
	}()

	select {
	case err := <-errs:
		return err
	case <-ctx.Done():
		drain, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		return errors.Join(server.Shutdown(drain), <-errs)
	}
}
