// Package trace stands in for go.opentelemetry.io/otel/sdk/trace, with its signatures.
package trace

import (
	"context"
	"time"

	"go.opentelemetry.io/otel/sdk/resource"
	"go.opentelemetry.io/otel/trace"
)

// ReadOnlySpan allows reading information from the data structure underlying a trace.Span.
type ReadOnlySpan interface{ Name() string }

// SpanExporter handles the delivery of spans to external receivers.
type SpanExporter interface {
	ExportSpans(ctx context.Context, spans []ReadOnlySpan) error
	Shutdown(ctx context.Context) error
}

// SpanProcessor is a processing pipeline for spans in the trace signal.
type SpanProcessor interface {
	Shutdown(ctx context.Context) error
	ForceFlush(ctx context.Context) error
}

// BatchSpanProcessorOptions is configuration settings for a BatchSpanProcessor.
type BatchSpanProcessorOptions struct {
	BatchTimeout time.Duration
}

// BatchSpanProcessorOption configures a BatchSpanProcessor.
type BatchSpanProcessorOption func(o *BatchSpanProcessorOptions)

// WithBatchTimeout returns a BatchSpanProcessorOption that configures the maximum delay.
func WithBatchTimeout(delay time.Duration) BatchSpanProcessorOption {
	return func(o *BatchSpanProcessorOptions) { o.BatchTimeout = delay }
}

type processor struct{ exporter SpanExporter }

func (p processor) Shutdown(ctx context.Context) error   { return p.exporter.Shutdown(ctx) }
func (p processor) ForceFlush(ctx context.Context) error { return nil }

// NewBatchSpanProcessor creates a new SpanProcessor that will send completed span batches to the exporter.
func NewBatchSpanProcessor(exporter SpanExporter, options ...BatchSpanProcessorOption) SpanProcessor {
	return processor{exporter}
}

// NewSimpleSpanProcessor returns a new SpanProcessor that will synchronously send completed spans to the exporter.
func NewSimpleSpanProcessor(exporter SpanExporter) SpanProcessor { return processor{exporter} }

// Sampler decides whether a trace should be sampled and exported.
type Sampler interface{ Description() string }

// AlwaysSample returns a Sampler that samples every trace.
func AlwaysSample() Sampler { return nil }

// TraceIDRatioBased samples a given fraction of traces.
func TraceIDRatioBased(fraction float64) Sampler { return nil }

// ParentBased returns a sampler decorator which behaves differently, based on the parent of the span.
func ParentBased(root Sampler) Sampler { return root }

// TracerProviderOption configures a TracerProvider.
type TracerProviderOption interface{ apply(*TracerProvider) }

type option func(*TracerProvider)

func (o option) apply(p *TracerProvider) { o(p) }

// WithSyncer registers the exporter with the TracerProvider using a SimpleSpanProcessor.
func WithSyncer(e SpanExporter) TracerProviderOption {
	return WithSpanProcessor(NewSimpleSpanProcessor(e))
}

// WithBatcher registers the exporter with the TracerProvider using a BatchSpanProcessor.
func WithBatcher(e SpanExporter, opts ...BatchSpanProcessorOption) TracerProviderOption {
	return WithSpanProcessor(NewBatchSpanProcessor(e, opts...))
}

// WithSpanProcessor registers the SpanProcessor with a TracerProvider.
func WithSpanProcessor(sp SpanProcessor) TracerProviderOption {
	return option(func(p *TracerProvider) { p.processors = append(p.processors, sp) })
}

// WithResource returns a TracerProviderOption that will configure the Resource r.
func WithResource(r *resource.Resource) TracerProviderOption { return option(func(*TracerProvider) {}) }

// WithSampler returns a TracerProviderOption that will configure the Sampler s.
func WithSampler(s Sampler) TracerProviderOption { return option(func(*TracerProvider) {}) }

// TracerProvider is an OpenTelemetry TracerProvider.
type TracerProvider struct{ processors []SpanProcessor }

var _ trace.TracerProvider = (*TracerProvider)(nil)

// NewTracerProvider returns a new and configured TracerProvider.
func NewTracerProvider(opts ...TracerProviderOption) *TracerProvider {
	p := &TracerProvider{}
	for _, o := range opts {
		o.apply(p)
	}
	return p
}

// Tracer returns a Tracer with the given name and options.
func (p *TracerProvider) Tracer(name string, opts ...trace.TracerOption) trace.Tracer { return nil }

// RegisterSpanProcessor adds the given SpanProcessor to the list of SpanProcessors.
func (p *TracerProvider) RegisterSpanProcessor(sp SpanProcessor) {
	p.processors = append(p.processors, sp)
}

// ForceFlush immediately exports all spans that have not yet been exported.
func (p *TracerProvider) ForceFlush(ctx context.Context) error { return nil }

// Shutdown shuts down TracerProvider. All registered span processors are shut down.
func (p *TracerProvider) Shutdown(ctx context.Context) error { return nil }
