// Package otlptracegrpc stands in for go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc.
package otlptracegrpc

import (
	"context"

	"go.opentelemetry.io/otel/exporters/otlp/otlptrace"
)

// Option applies an option to the gRPC driver.
type Option interface{ apply() }

type option struct{}

func (option) apply() {}

// WithEndpoint sets the target endpoint (host and port) the Exporter will connect to.
func WithEndpoint(endpoint string) Option { return option{} }

// WithInsecure disables client transport security for the exporter's gRPC connection.
func WithInsecure() Option { return option{} }

// New constructs a new Exporter and starts it.
func New(ctx context.Context, opts ...Option) (*otlptrace.Exporter, error) {
	return &otlptrace.Exporter{}, nil
}
