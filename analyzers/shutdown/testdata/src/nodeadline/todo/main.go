// The drain of echo behind an interface gets a placeholder context that never ends.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"github.com/labstack/echo/v4"
)

type server interface {
	Start(addr string) error
	Shutdown(ctx context.Context) error
}

func serve(s server, quit <-chan os.Signal) error {
	failed := make(chan error, 1)
	go func() {
		if err := s.Start(":8080"); !errors.Is(err, http.ErrServerClosed) {
			failed <- err
		}
	}()
	select {
	case err := <-failed:
		return err
	case <-quit:
		return s.Shutdown(context.TODO()) // want "shutdown/no-deadline"
	}
}

func main() {
	e := echo.New()
	e.GET("/version", func(c echo.Context) error { return c.String(http.StatusOK, "1.4.0") })

	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
	if err := serve(e, quit); err != nil {
		slog.Error("server ended", "error", err)
		os.Exit(1)
	}
}
