// Command mappedsync is right: the options that a function makes for each exporter hold nothing back.
package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"example.org/lists"
	"go.opentelemetry.io/otel/sdk/resource"
	"go.opentelemetry.io/otel/sdk/trace"
)

// spans makes the provider of the traces, which go to all the exporters.
func spans(exporters []trace.SpanExporter) *trace.TracerProvider {
	options := lists.Map(exporters, func(exporter trace.SpanExporter, _ int) trace.TracerProviderOption {
		return trace.WithSyncer(exporter)
	})
	options = append(options, trace.WithResource(resource.Default()))
	return trace.NewTracerProvider(options...)
}

func exporters() []trace.SpanExporter { return nil }

func main() {
	provider := spans(exporters())
	server := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second, Handler: traced(provider)}
	go func() { _ = server.ListenAndServe() }()

	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	<-signals
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	_ = server.Shutdown(ctx)
}

func traced(provider *trace.TracerProvider) http.Handler {
	return http.HandlerFunc(func(http.ResponseWriter, *http.Request) { _ = provider.Tracer("http") })
}
