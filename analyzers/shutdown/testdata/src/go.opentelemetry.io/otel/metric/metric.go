// Package metric stands in for go.opentelemetry.io/otel/metric, with its signatures.
package metric

import "context"

// MeterOption applies options to a MeterConfig.
type MeterOption interface{ meter() }

// Int64CounterOption applies options to a counter.
type Int64CounterOption interface{ counter() }

// AddOption applies options to an addition measurement.
type AddOption interface{ add() }

// Int64Counter is an instrument that records increasing int64 values.
type Int64Counter interface {
	Add(ctx context.Context, incr int64, options ...AddOption)
}

// Meter provides access to instrument instances for recording metrics.
type Meter interface {
	Int64Counter(name string, options ...Int64CounterOption) (Int64Counter, error)
}

// MeterProvider provides access to named Meter instances.
type MeterProvider interface {
	Meter(name string, opts ...MeterOption) Meter
}
