// Package otel stands in for the package of that name: what the test data needs of it.
package otel

import "go.opentelemetry.io/otel/trace"

var provider trace.TracerProvider

// Tracer creates a named tracer that implements Tracer interface.
func Tracer(name string, opts ...trace.TracerOption) trace.Tracer {
	return GetTracerProvider().Tracer(name, opts...)
}

// GetTracerProvider returns the registered global trace provider.
func GetTracerProvider() trace.TracerProvider { return provider }

// SetTracerProvider registers tp as the global trace provider.
func SetTracerProvider(tp trace.TracerProvider) { provider = tp }
