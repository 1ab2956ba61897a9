// Package trace stands in for the package of that name: what the test data needs of it.
package trace

import (
	"context"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
)

// SpanStartOption applies an option to a SpanConfig.
type SpanStartOption interface{ start() }

// SpanEndOption applies an option when a span ends.
type SpanEndOption interface{ end() }

// EventOption applies span event options.
type EventOption interface{ event() }

// TracerOption applies an option to a TracerConfig.
type TracerOption interface{ tracer() }

type attributes []attribute.KeyValue

func (attributes) start() {}

// WithAttributes adds the attributes related to a span life-cycle event.
func WithAttributes(kv ...attribute.KeyValue) SpanStartOption { return attributes(kv) }

// Span is the individual component of a trace.
type Span interface {
	End(options ...SpanEndOption)
	AddEvent(name string, options ...EventOption)
	IsRecording() bool
	RecordError(err error, options ...EventOption)
	SetStatus(code codes.Code, description string)
	SetName(name string)
	SetAttributes(kv ...attribute.KeyValue)
	TracerProvider() TracerProvider
}

// Tracer is the creator of Spans.
type Tracer interface {
	Start(ctx context.Context, spanName string, opts ...SpanStartOption) (context.Context, Span)
}

// TracerProvider provides Tracers.
type TracerProvider interface {
	Tracer(name string, options ...TracerOption) Tracer
}

type spanKey struct{}

// ContextWithSpan returns a copy of parent with span set as the current Span.
func ContextWithSpan(parent context.Context, span Span) context.Context {
	return context.WithValue(parent, spanKey{}, span)
}

// SpanFromContext returns the current Span from ctx.
func SpanFromContext(ctx context.Context) Span {
	if ctx == nil {
		return nil
	}
	span, _ := ctx.Value(spanKey{}).(Span)
	return span
}
