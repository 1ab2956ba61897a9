// Package app is the service.
package app

import (
	"context"
	"errors"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"
)

// App is the service.
type App struct{ srv *http.Server }

// New returns the service.
func New(addr string) *App {
	return &App{srv: &http.Server{Addr: addr, Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}}
}

// Run serves until ctx is done.
func (a *App) Run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(a.serve)
	g.Go(func() error {
		<-ctx.Done()
		return a.stop(context.WithoutCancel(ctx))
	})
	return g.Wait()
}

func (a *App) serve() error {
	err := a.srv.ListenAndServe()
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

func (a *App) stop(ctx context.Context) error {
	return a.srv.Shutdown(ctx) // want "shutdown/no-deadline"
}
