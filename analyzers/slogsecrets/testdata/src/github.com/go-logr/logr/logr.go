// Package logr stands in for the package of that name: what the test data needs of it.
package logr

import "context"

// RuntimeInfo holds information that the logr "core" library knows which LogSinks might want to know.
type RuntimeInfo struct{ CallDepth int }

// LogSink represents a logging implementation.
type LogSink interface {
	Init(info RuntimeInfo)
	Enabled(level int) bool
	Info(level int, msg string, keysAndValues ...any)
	Error(err error, msg string, keysAndValues ...any)
	WithValues(keysAndValues ...any) LogSink
	WithName(name string) LogSink
}

// Logger is an interface to an abstract logging implementation.
type Logger struct {
	sink  LogSink
	level int
}

// New returns a new Logger instance.
func New(sink LogSink) Logger { return Logger{sink: sink} }

// Discard returns a Logger that discards all messages logged to it.
func Discard() Logger { return Logger{} }

// Enabled tests whether this Logger is enabled.
func (l Logger) Enabled() bool { return true }

// Info logs a non-error message with the given key/value pairs as context.
func (l Logger) Info(msg string, keysAndValues ...any) {}

// Error logs an error, with the given message and key/value pairs as context.
func (l Logger) Error(err error, msg string, keysAndValues ...any) {}

// V returns a new Logger instance for a specific verbosity level.
func (l Logger) V(level int) Logger { return l }

// WithValues returns a new Logger instance with additional key/value pairs.
func (l Logger) WithValues(keysAndValues ...any) Logger { return l }

// WithName returns a new Logger instance with the specified name element added.
func (l Logger) WithName(name string) Logger { return l }

// FromContext returns a Logger from ctx or an error if no Logger is found.
func FromContext(ctx context.Context) (Logger, error) { return Logger{}, nil }

// FromContextOrDiscard returns a Logger from ctx.
func FromContextOrDiscard(ctx context.Context) Logger { return Logger{} }

// NewContext returns a new Context, derived from ctx, which carries the provided Logger.
func NewContext(ctx context.Context, logger Logger) context.Context { return ctx }
