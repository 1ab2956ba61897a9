// Package prometheus stands in for go.opentelemetry.io/otel/exporters/prometheus.
package prometheus

import (
	"context"

	"go.opentelemetry.io/otel/sdk/metric"
)

// Option sets exporter option values.
type Option interface{ apply() }

// Exporter is a Prometheus Exporter that embeds the OTel metric.Reader interface for easy instantiation with a MeterProvider.
type Exporter struct {
	metric.Reader
}

// New returns a Prometheus Exporter.
func New(opts ...Option) (*Exporter, error) { return &Exporter{Reader: metric.NewManualReader()}, nil }

// Shutdown does nothing that matters to a scrape.
func (e *Exporter) Shutdown(ctx context.Context) error { return nil }
