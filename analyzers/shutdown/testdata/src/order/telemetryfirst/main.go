// The tracer provider is shut down before the drain: the spans of the last requests go nowhere.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/labstack/echo/v4"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

func main() {
	if err := run(); err != nil {
		slog.Error("service ended", "error", err)
		os.Exit(1)
	}
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	exporter, err := otlptracegrpc.New(ctx, otlptracegrpc.WithInsecure())
	if err != nil {
		return err
	}
	tp := sdktrace.NewTracerProvider(sdktrace.WithBatcher(exporter))
	otel.SetTracerProvider(tp)

	e := echo.New()
	e.GET("/items", func(c echo.Context) error {
		_, span := otel.Tracer("items").Start(c.Request().Context(), "list")
		defer span.End()
		return c.NoContent(http.StatusNoContent)
	})
	failed := make(chan error, 1)
	go func() { failed <- e.Start(":8080") }()

	select {
	case err := <-failed:
		return errors.Join(err, tp.Shutdown(ctx))
	case <-ctx.Done():
	}

	stopCtx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	if err := tp.Shutdown(stopCtx); err != nil { // want "shutdown/order"
		slog.Error("telemetry", "error", err)
	}
	return e.Shutdown(stopCtx)
}
