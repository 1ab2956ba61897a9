// Package metric stands in for go.opentelemetry.io/otel/sdk/metric, with its signatures.
package metric

import (
	"context"
	"time"

	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/sdk/resource"
)

// Exporter handles the delivery of metric data to external receivers.
type Exporter interface {
	ForceFlush(ctx context.Context) error
	Shutdown(ctx context.Context) error
}

// Reader is the interface used between the SDK and an exporter.
type Reader interface {
	Shutdown(ctx context.Context) error
}

// PeriodicReader is a Reader that continuously collects and exports metric data at a set interval.
type PeriodicReader struct{ exporter Exporter }

// PeriodicReaderOption applies a configuration option value to a PeriodicReader.
type PeriodicReaderOption interface{ applyPeriodic(*PeriodicReader) }

type interval time.Duration

func (interval) applyPeriodic(*PeriodicReader) {}

// WithInterval configures the intervening time between exports for a PeriodicReader.
func WithInterval(d time.Duration) PeriodicReaderOption { return interval(d) }

// NewPeriodicReader returns a Reader that collects and exports metric data to the exporter at a defined interval.
func NewPeriodicReader(exporter Exporter, options ...PeriodicReaderOption) *PeriodicReader {
	return &PeriodicReader{exporter: exporter}
}

// ForceFlush flushes pending telemetry.
func (r *PeriodicReader) ForceFlush(ctx context.Context) error { return nil }

// Shutdown flushes pending telemetry and then stops the export pipeline.
func (r *PeriodicReader) Shutdown(ctx context.Context) error { return nil }

// ManualReader is a simple Reader that allows an application to read metrics on demand.
type ManualReader struct{}

// ManualReaderOption applies a configuration option value to a ManualReader.
type ManualReaderOption interface{ applyManual(*ManualReader) }

// NewManualReader returns a Reader which is directly called to collect metrics.
func NewManualReader(opts ...ManualReaderOption) *ManualReader { return &ManualReader{} }

// Shutdown closes any connections and frees any resources used by the reader.
func (r *ManualReader) Shutdown(ctx context.Context) error { return nil }

// Option applies a configuration option value to a MeterProvider.
type Option interface{ apply(*MeterProvider) }

type option func(*MeterProvider)

func (o option) apply(p *MeterProvider) { o(p) }

// WithReader associates Reader r with a MeterProvider.
func WithReader(r Reader) Option {
	return option(func(p *MeterProvider) { p.readers = append(p.readers, r) })
}

// WithResource associates a Resource with a MeterProvider.
func WithResource(res *resource.Resource) Option { return option(func(*MeterProvider) {}) }

// MeterProvider handles the creation and coordination of Meters.
type MeterProvider struct{ readers []Reader }

var _ metric.MeterProvider = (*MeterProvider)(nil)

// NewMeterProvider returns a new and configured MeterProvider.
func NewMeterProvider(options ...Option) *MeterProvider {
	p := &MeterProvider{}
	for _, o := range options {
		o.apply(p)
	}
	return p
}

// Meter returns a Meter with the given name and configured with options.
func (mp *MeterProvider) Meter(name string, options ...metric.MeterOption) metric.Meter { return nil }

// ForceFlush flushes all pending telemetry.
func (mp *MeterProvider) ForceFlush(ctx context.Context) error { return nil }

// Shutdown shuts down the MeterProvider flushing all pending telemetry and releasing any held resources.
func (mp *MeterProvider) Shutdown(ctx context.Context) error { return nil }
