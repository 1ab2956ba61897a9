// Package app is the service around an echo router.
package app

import (
	"context"
	"errors"
	"log/slog"
	"net/http"

	"github.com/labstack/echo/v4"
)

// App is the service.
type App struct {
	ctx    context.Context
	router *echo.Echo
	failed chan struct{}
}

// New returns an App that lives as long as ctx.
func New(ctx context.Context) *App {
	a := &App{ctx: ctx, router: echo.New(), failed: make(chan struct{})}
	a.router.HideBanner = true
	a.router.GET("/items/:id", func(c echo.Context) error {
		return c.JSON(http.StatusOK, echo.Map{"id": c.Param("id")})
	})
	return a
}

// Start serves in the background.
func (a *App) Start(addr string) {
	go func() {
		if err := a.router.Start(addr); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
			close(a.failed)
		}
	}()
}

// Wait returns when the service has to stop.
func (a *App) Wait() {
	select {
	case <-a.ctx.Done():
	case <-a.failed:
	}
}

// Stop drains the service.
func (a *App) Stop() error {
	return a.router.Shutdown(a.ctx) // want "shutdown/cancelled-context"
}
