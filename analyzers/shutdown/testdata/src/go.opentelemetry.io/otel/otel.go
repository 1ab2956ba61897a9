// Package otel stands in for go.opentelemetry.io/otel, with its signatures.
package otel

import (
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"
)

var (
	tracers trace.TracerProvider
	meters  metric.MeterProvider
)

// Tracer creates a named tracer that implements Tracer interface.
func Tracer(name string, opts ...trace.TracerOption) trace.Tracer {
	return GetTracerProvider().Tracer(name, opts...)
}

// GetTracerProvider returns the registered global trace provider.
func GetTracerProvider() trace.TracerProvider { return tracers }

// SetTracerProvider registers `tp` as the global trace provider.
func SetTracerProvider(tp trace.TracerProvider) { tracers = tp }

// Meter returns a Meter from the global MeterProvider.
func Meter(name string, opts ...metric.MeterOption) metric.Meter {
	return GetMeterProvider().Meter(name, opts...)
}

// GetMeterProvider returns the registered global meter provider.
func GetMeterProvider() metric.MeterProvider { return meters }

// SetMeterProvider registers mp as the global MeterProvider.
func SetMeterProvider(mp metric.MeterProvider) { meters = mp }

// SetTextMapPropagator sets propagator as the global TextMapPropagator.
func SetTextMapPropagator(propagator propagation.TextMapPropagator) {}
