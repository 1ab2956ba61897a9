// Package stdouttrace stands in for go.opentelemetry.io/otel/exporters/stdout/stdouttrace.
package stdouttrace

import (
	"context"
	"io"

	"go.opentelemetry.io/otel/sdk/trace"
)

// Option sets the value of an option for a Config.
type Option interface{ apply() }

type option struct{}

func (option) apply() {}

// WithWriter sets the export stream destination.
func WithWriter(w io.Writer) Option { return option{} }

// WithPrettyPrint prettifies the emitted output.
func WithPrettyPrint() Option { return option{} }

// Exporter is an implementation of trace.SpanSyncer that writes spans to stdout.
type Exporter struct{ stopped bool }

// New creates an Exporter with the passed options.
func New(options ...Option) (*Exporter, error) { return &Exporter{}, nil }

// ExportSpans writes spans in json format to stdout.
func (e *Exporter) ExportSpans(ctx context.Context, spans []trace.ReadOnlySpan) error { return nil }

// Shutdown is called to stop the exporter, it performs no action.
func (e *Exporter) Shutdown(ctx context.Context) error { return nil }
