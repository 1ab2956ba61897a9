// Package otlploggrpc stands in for go.opentelemetry.io/otel/exporters/otlp/otlplog/otlploggrpc.
package otlploggrpc

import (
	"context"

	"go.opentelemetry.io/otel/sdk/log"
)

// Option applies an option to the Exporter.
type Option interface{ apply() }

// Exporter is a OpenTelemetry log Exporter.
type Exporter struct{ closed bool }

// New returns a new Exporter.
func New(ctx context.Context, options ...Option) (*Exporter, error) { return &Exporter{}, nil }

// Export transforms and transmits log records to an OTLP receiver.
func (e *Exporter) Export(ctx context.Context, records []log.Record) error { return nil }

// Shutdown shuts down the Exporter.
func (e *Exporter) Shutdown(ctx context.Context) error { return nil }

// ForceFlush does nothing.
func (e *Exporter) ForceFlush(ctx context.Context) error { return nil }
