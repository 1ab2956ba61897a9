// The deferred flush of the spans gets the signal's context, which is done by the time it runs: the last
// batch is lost at every deployment.
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
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	exporter, err := otlptracegrpc.New(ctx, otlptracegrpc.WithEndpoint(os.Getenv("OTLP_ENDPOINT")))
	if err != nil {
		return err
	}
	tp := sdktrace.NewTracerProvider(sdktrace.WithBatcher(exporter))
	defer func() {
		_ = tp.Shutdown(ctx) // want "shutdown/cancelled-context"
	}()
	otel.SetTracerProvider(tp)

	srv := &http.Server{Addr: ":8080", Handler: http.HandlerFunc(handle), ReadHeaderTimeout: 5 * time.Second}
	failed := make(chan error, 1)
	go func() { failed <- srv.ListenAndServe() }()

	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		stop()
	}

	drainCtx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := srv.Shutdown(drainCtx); err != nil {
		return errors.Join(err, srv.Close())
	}
	return nil
}

func handle(w http.ResponseWriter, r *http.Request) {
	_, span := otel.Tracer("web").Start(r.Context(), "handle")
	defer span.End()
	w.WriteHeader(http.StatusNoContent)
}
