// Package app wires the service together.
package app

import (
	"context"
	"errors"
	"net/http"
	"time"

	"cancelledcontext/derivedtimeout/api"
)

const drainTimeout = 10 * time.Second

// Config is what an App needs to know.
type Config struct {
	Addr string
}

// App is the service.
type App struct {
	server *http.Server
}

// New returns an App that does not serve yet.
func New(cfg Config) *App {
	return &App{server: &http.Server{Addr: cfg.Addr, Handler: api.Routes(), ReadHeaderTimeout: 5 * time.Second}}
}

// Run serves until ctx is done.
func (a *App) Run(ctx context.Context) error {
	failed := make(chan error, 1)
	go func() {
		failed <- a.server.ListenAndServe()
	}()

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		return a.stop(ctx)
	}
}

func (a *App) stop(ctx context.Context) error {
	drainCtx, cancel := context.WithTimeout(ctx, drainTimeout)
	defer cancel()
	if err := a.server.Shutdown(drainCtx); err != nil { // want "shutdown/cancelled-context"
		return errors.Join(err, a.server.Close())
	}
	return nil
}
