// Package tracing has what other packages trace with.
package tracing

import (
	"context"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

var tracer = otel.Tracer("service")

// Start gives a span to its caller.
func Start(ctx context.Context, name string) (context.Context, trace.Span) {
	return tracer.Start(ctx, name, trace.WithAttributes(attribute.String("service", "users")))
}

// EndSpan records an error, and ends the span.
func EndSpan(span trace.Span, err error) {
	RecordError(span, err)
	span.End()
}

// RecordError records an error, and ends nothing.
func RecordError(span trace.Span, err error) {
	if err == nil {
		return
	}
	span.RecordError(err)
	span.SetStatus(codes.Error, err.Error())
}

// Begin returns the function that ends the span.
func Begin(ctx context.Context, name string) (context.Context, func(err *error)) {
	ctx, span := tracer.Start(ctx, name)
	return ctx, func(err *error) { EndSpan(span, *err) }
}
