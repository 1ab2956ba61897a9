// Package telemetry sets up traces and metrics.
package telemetry

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/exporters/otlp/otlpmetric/otlpmetricgrpc"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc"
	sdkmetric "go.opentelemetry.io/otel/sdk/metric"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
)

type provider interface {
	Shutdown(ctx context.Context) error
}

// Telemetry is what has to be closed at the end.
type Telemetry struct {
	providers []provider
}

// New registers the providers.
func New(ctx context.Context) (*Telemetry, error) {
	traces, err := newTraces(ctx)
	if err != nil {
		return nil, err
	}
	metrics, err := newMetrics(ctx)
	if err != nil {
		return nil, errors.Join(err, traces.Shutdown(ctx))
	}
	return &Telemetry{providers: []provider{metrics, traces}}, nil
}

func newTraces(ctx context.Context) (*sdktrace.TracerProvider, error) {
	exporter, err := otlptracegrpc.New(ctx)
	if err != nil {
		return nil, err
	}
	tp := sdktrace.NewTracerProvider(sdktrace.WithBatcher(exporter))
	otel.SetTracerProvider(tp)
	return tp, nil
}

func newMetrics(ctx context.Context) (*sdkmetric.MeterProvider, error) {
	exporter, err := otlpmetricgrpc.New(ctx)
	if err != nil {
		return nil, err
	}
	mp := sdkmetric.NewMeterProvider(sdkmetric.WithReader(sdkmetric.NewPeriodicReader(exporter)))
	otel.SetMeterProvider(mp)
	return mp, nil
}

// Close sends what is left.
func (t *Telemetry) Close() {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	for _, p := range t.providers {
		if err := p.Shutdown(ctx); err != nil {
			slog.Error("telemetry", "error", err)
		}
	}
}
