// Package otlpmetricgrpc stands in for go.opentelemetry.io/otel/exporters/otlp/otlpmetric/otlpmetricgrpc.
package otlpmetricgrpc

import "context"

// Option applies a configuration option to the Exporter.
type Option interface{ apply() }

type option struct{}

func (option) apply() {}

// WithEndpoint sets the target endpoint (host and port) the Exporter will connect to.
func WithEndpoint(endpoint string) Option { return option{} }

// Exporter is an OpenTelemetry metric Exporter using gRPC.
type Exporter struct{ closed bool }

// New returns an OpenTelemetry metric Exporter.
func New(_ context.Context, options ...Option) (*Exporter, error) { return &Exporter{}, nil }

// ForceFlush flushes any metric data held by an exporter.
func (e *Exporter) ForceFlush(ctx context.Context) error { return nil }

// Shutdown flushes all metric data held by an exporter and releases any held computational resources.
func (e *Exporter) Shutdown(ctx context.Context) error { return nil }
