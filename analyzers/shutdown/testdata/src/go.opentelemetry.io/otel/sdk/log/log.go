// Package log stands in for go.opentelemetry.io/otel/sdk/log, with its signatures.
package log

import (
	"context"
	"time"

	"go.opentelemetry.io/otel/log"
	"go.opentelemetry.io/otel/sdk/resource"
)

// Record is a log record emitted by the Logger.
type Record struct{ body string }

// Exporter handles the delivery of log records to external receivers.
type Exporter interface {
	Export(ctx context.Context, records []Record) error
	Shutdown(ctx context.Context) error
	ForceFlush(ctx context.Context) error
}

// Processor handles the processing of log records.
type Processor interface {
	OnEmit(ctx context.Context, record *Record) error
	Shutdown(ctx context.Context) error
	ForceFlush(ctx context.Context) error
}

// BatchProcessorOption applies a configuration to a BatchProcessor.
type BatchProcessorOption interface{ applyBatch(*BatchProcessor) }

type exportInterval time.Duration

func (exportInterval) applyBatch(*BatchProcessor) {}

// WithExportInterval sets the maximum duration between batched exports.
func WithExportInterval(d time.Duration) BatchProcessorOption { return exportInterval(d) }

// BatchProcessor is a processor that exports batches of log records.
type BatchProcessor struct{ exporter Exporter }

// NewBatchProcessor decorates the provided exporter so that the log records are batched before exporting.
func NewBatchProcessor(exporter Exporter, opts ...BatchProcessorOption) *BatchProcessor {
	return &BatchProcessor{exporter: exporter}
}

// OnEmit batches provided log record.
func (b *BatchProcessor) OnEmit(_ context.Context, r *Record) error { return nil }

// Shutdown flushes queued log records and shuts down the decorated exporter.
func (b *BatchProcessor) Shutdown(ctx context.Context) error { return nil }

// ForceFlush flushes queued log records and flushes the decorated exporter.
func (b *BatchProcessor) ForceFlush(ctx context.Context) error { return nil }

// SimpleProcessorOption applies a configuration to a SimpleProcessor.
type SimpleProcessorOption interface{ applySimple(*SimpleProcessor) }

// SimpleProcessor is a processor that synchronously exports log records.
type SimpleProcessor struct{ exporter Exporter }

// NewSimpleProcessor is a simple Processor adapter.
func NewSimpleProcessor(exporter Exporter, _ ...SimpleProcessorOption) *SimpleProcessor {
	return &SimpleProcessor{exporter: exporter}
}

// OnEmit exports provided log record.
func (s *SimpleProcessor) OnEmit(ctx context.Context, r *Record) error { return nil }

// Shutdown shuts down the exporter.
func (s *SimpleProcessor) Shutdown(ctx context.Context) error { return nil }

// ForceFlush flushes the exporter.
func (s *SimpleProcessor) ForceFlush(ctx context.Context) error { return nil }

// LoggerProviderOption applies a configuration option value to a LoggerProvider.
type LoggerProviderOption interface{ apply(*LoggerProvider) }

type option func(*LoggerProvider)

func (o option) apply(p *LoggerProvider) { o(p) }

// WithProcessor associates Processor with a LoggerProvider.
func WithProcessor(processor Processor) LoggerProviderOption {
	return option(func(p *LoggerProvider) { p.processors = append(p.processors, processor) })
}

// WithResource associates a Resource with a LoggerProvider.
func WithResource(res *resource.Resource) LoggerProviderOption {
	return option(func(*LoggerProvider) {})
}

// LoggerProvider handles the creation and coordination of Loggers.
type LoggerProvider struct{ processors []Processor }

// NewLoggerProvider returns a new and configured LoggerProvider.
func NewLoggerProvider(opts ...LoggerProviderOption) *LoggerProvider {
	p := &LoggerProvider{}
	for _, o := range opts {
		o.apply(p)
	}
	return p
}

// Logger returns a new log.Logger with the provided name and configuration.
func (p *LoggerProvider) Logger(name string, opts ...log.LoggerOption) log.Logger { return nil }

// Shutdown shuts down the provider and all processors.
func (p *LoggerProvider) Shutdown(ctx context.Context) error { return nil }

// ForceFlush flushes all processors.
func (p *LoggerProvider) ForceFlush(ctx context.Context) error { return nil }
