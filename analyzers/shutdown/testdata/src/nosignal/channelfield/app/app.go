// Package app runs a handler as a service.
package app

import (
	"context"
	"errors"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// App is a service of one handler.
type App struct {
	handler http.Handler
	signals chan os.Signal
	failed  chan error
}

// New returns an App that already listens for signals.
func New(handler http.Handler) *App {
	a := &App{
		handler: handler,
		signals: make(chan os.Signal, 1),
		failed:  make(chan error, 1),
	}
	a.watch()
	return a
}

func (a *App) watch() {
	signal.Notify(a.signals, syscall.SIGINT, syscall.SIGTERM)
}

// Run serves on addr until a signal arrives.
func (a *App) Run(addr string) error {
	server := &http.Server{Addr: addr, Handler: a.handler, ReadHeaderTimeout: 5 * time.Second}
	go a.serve(server)

	select {
	case err := <-a.failed:
		return err
	case <-a.signals:
		signal.Stop(a.signals)
		return a.drain(server)
	}
}

func (a *App) serve(server *http.Server) {
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		a.failed <- err
	}
}

func (a *App) drain(server *http.Server) error {
	ctx, cancel := context.WithTimeout(context.Background(), 25*time.Second)
	defer cancel()
	return server.Shutdown(ctx)
}
