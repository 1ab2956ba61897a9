// Package app is the basket service.
package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"
)

// App is the service with its server.
type App struct {
	server *http.Server
}

// New returns an App for addr.
func New(addr string) *App {
	router := chi.NewRouter()
	router.Get("/basket", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte(`{"items":[]}`))
	})
	return &App{server: &http.Server{Addr: addr, Handler: router, ReadHeaderTimeout: 5 * time.Second}}
}

// Run serves until ctx ends.
func (a *App) Run(ctx context.Context) error {
	failed := make(chan error, 1)
	go func() {
		err := a.server.ListenAndServe()
		if errors.Is(err, http.ErrServerClosed) {
			err = nil
		}
		failed <- err
	}()

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		return a.stop()
	}
}

// stop gracefully stops the server.
func (a *App) stop() error {
	slog.Info("shutting down", "timeout", 10*time.Second)
	if err := a.server.Close(); err != nil { // want "shutdown/no-drain"
		return fmt.Errorf("shut down: %w", err)
	}
	return nil
}
