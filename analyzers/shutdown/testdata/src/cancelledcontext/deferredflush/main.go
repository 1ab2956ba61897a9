// Right: the deferred flush closes over a context of its own; the signal's context only ends the waiting.
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"cancelledcontext/deferredflush/telemetry"
	"github.com/labstack/echo/v4"
)

func main() {
	if err := run(context.Background()); err != nil {
		slog.Error("service ended", "error", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	sigCtx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()

	flush, err := telemetry.Setup(sigCtx)
	if err != nil {
		return err
	}
	defer flush()

	e := echo.New()
	e.GET("/ping", func(c echo.Context) error { return c.String(200, "pong") })
	failed := make(chan error, 1)
	go func() { failed <- e.Start(":8080") }()

	select {
	case err := <-failed:
		return err
	case <-sigCtx.Done():
	}
	sigCtx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	return e.Shutdown(sigCtx)
}
