// Package propagation stands in for go.opentelemetry.io/otel/propagation.
package propagation

// TextMapPropagator propagates cross-cutting concerns as key-value text pairs within a carrier.
type TextMapPropagator interface{ Fields() []string }

// TraceContext is a propagator that supports the W3C Trace Context format.
type TraceContext struct{}

// Fields returns the keys who's values are set with Inject.
func (TraceContext) Fields() []string { return nil }
