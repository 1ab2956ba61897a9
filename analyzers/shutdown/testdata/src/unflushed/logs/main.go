// Log records go out in batches, and the provider is never shut down: what was logged about the drain itself is lost.
package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"go.opentelemetry.io/otel/exporters/otlp/otlplog/otlploggrpc"
	"go.opentelemetry.io/otel/log/global"
	sdklog "go.opentelemetry.io/otel/sdk/log"
)

type app struct {
	logs   *sdklog.LoggerProvider
	server *http.Server
}

func newApp(ctx context.Context) (*app, error) {
	exporter, err := otlploggrpc.New(ctx)
	if err != nil {
		return nil, err
	}
	a := &app{
		logs:   sdklog.NewLoggerProvider(sdklog.WithProcessor(sdklog.NewBatchProcessor(exporter))), // want "shutdown/unflushed"
		server: &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second},
	}
	global.SetLoggerProvider(a.logs)
	return a, nil
}

func (a *app) run(ctx context.Context) error {
	failed := make(chan error, 1)
	go func() { failed <- a.server.ListenAndServe() }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer cancel()
		return a.server.Shutdown(ctx)
	}
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	a, err := newApp(ctx)
	if err == nil {
		err = a.run(ctx)
	}
	stop()
	if err != nil {
		os.Stderr.WriteString(err.Error() + "\n")
		os.Exit(1)
	}
}
