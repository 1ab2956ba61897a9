// Package log stands in for go.opentelemetry.io/otel/log, with its signatures.
package log

// LoggerOption applies configuration options to a Logger.
type LoggerOption interface{ logger() }

// Logger emits log records.
type Logger interface{ logger() }

// LoggerProvider provides access to Logger.
type LoggerProvider interface {
	Logger(name string, options ...LoggerOption) Logger
}
