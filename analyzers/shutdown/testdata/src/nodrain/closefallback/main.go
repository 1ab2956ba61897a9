// Command events is right: Close is there for what Shutdown could not drain in its time.
package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

type service struct {
	server *http.Server
	limit  time.Duration
}

func (s *service) stop() error {
	ctx, cancel := context.WithTimeout(context.Background(), s.limit)
	defer cancel()
	err := s.server.Shutdown(ctx)
	if err == nil {
		return nil
	}
	if closed := s.server.Close(); closed != nil {
		return errors.Join(err, closed)
	}
	return fmt.Errorf("not drained within %s: %w", s.limit, err)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /events", func(w http.ResponseWriter, r *http.Request) {
		<-r.Context().Done()
	})
	s := &service{
		server: &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: 5 * time.Second},
		limit:  10 * time.Second,
	}
	go func() {
		if err := s.server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
			os.Exit(1)
		}
	}()

	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGTERM, syscall.SIGINT)
	<-signals
	if err := s.stop(); err != nil {
		slog.Warn("stop", "error", err)
	}
}
