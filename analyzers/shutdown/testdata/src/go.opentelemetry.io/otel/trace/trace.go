// Package trace stands in for go.opentelemetry.io/otel/trace, with its signatures.
package trace

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
)

// SpanStartOption applies an option to a SpanConfig.
type SpanStartOption interface{ start() }

// SpanEndOption applies an option when a span ends.
type SpanEndOption interface{ end() }

// EventOption applies span event options.
type EventOption interface{ event() }

// TracerOption applies an option to a TracerConfig.
type TracerOption interface{ tracer() }

// Span is the individual component of a trace.
type Span interface {
	End(options ...SpanEndOption)
	RecordError(err error, options ...EventOption)
	SetAttributes(kv ...attribute.KeyValue)
}

// Tracer is the creator of Spans.
type Tracer interface {
	Start(ctx context.Context, spanName string, opts ...SpanStartOption) (context.Context, Span)
}

// TracerProvider provides Tracers that are used by instrumentation code to trace computational workflows.
type TracerProvider interface {
	Tracer(name string, options ...TracerOption) Tracer
}
