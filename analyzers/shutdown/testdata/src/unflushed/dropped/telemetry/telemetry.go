// Package telemetry sets up tracing.
package telemetry

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	"go.opentelemetry.io/otel/sdk/trace"
)

// Setup registers the tracer provider. The function that it returns flushes the spans and has to be called at the end.
func Setup(ctx context.Context) (shutdown func(context.Context) error, err error) {
	exporter, err := otlptracegrpc.New(ctx)
	if err != nil {
		return nil, err
	}
	provider := trace.NewTracerProvider(trace.WithBatcher(exporter)) // want "shutdown/unflushed"
	otel.SetTracerProvider(provider)
	return provider.Shutdown, nil
}
