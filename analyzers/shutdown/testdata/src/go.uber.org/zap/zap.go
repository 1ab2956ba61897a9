// Package zap stands in for go.uber.org/zap, with its signatures.
package zap

import (
	"os"
	"time"

	"go.uber.org/zap/zapcore"
)

// Field is an alias for zapcore.Field.
type Field = zapcore.Field

// Error is shorthand for the common idiom NamedError("error", err).
func Error(err error) Field { return Field{Key: "error", Interface: err} }

// String constructs a field with the given key and value.
func String(key string, val string) Field { return Field{Key: key, Interface: val} }

// Int constructs a field with the given key and value.
func Int(key string, val int) Field { return Field{Key: key, Interface: val} }

// Duration constructs a field with the given key and value.
func Duration(key string, val time.Duration) Field { return Field{Key: key, Interface: val} }

// Any takes a key and an arbitrary value.
func Any(key string, value interface{}) Field { return Field{Key: key, Interface: value} }

// An Option configures a Logger.
type Option interface{ apply(*Logger) }

type option func(*Logger)

func (o option) apply(l *Logger) { o(l) }

// AddCaller configures the Logger to annotate each message with the filename and line number.
func AddCaller() Option { return option(func(*Logger) {}) }

// A Logger provides fast, leveled, structured logging.
type Logger struct{ core zapcore.Core }

// New constructs a new Logger from the provided zapcore.Core and Options.
func New(core zapcore.Core, options ...Option) *Logger { return &Logger{core: core} }

// NewNop returns a no-op Logger.
func NewNop() *Logger { return &Logger{} }

// NewProduction builds a sensible production Logger.
func NewProduction(options ...Option) (*Logger, error) { return &Logger{}, nil }

// NewDevelopment builds a development Logger.
func NewDevelopment(options ...Option) (*Logger, error) { return &Logger{}, nil }

// Must is a helper that wraps a call to a function returning (*Logger, error) and panics if the error is non-nil.
func Must(logger *Logger, err error) *Logger {
	if err != nil {
		panic(err)
	}
	return logger
}

// NewProductionEncoderConfig returns an opinionated EncoderConfig for production environments.
func NewProductionEncoderConfig() zapcore.EncoderConfig { return zapcore.EncoderConfig{} }

// L returns the global Logger.
func L() *Logger { return &Logger{} }

// S returns the global SugaredLogger.
func S() *SugaredLogger { return L().Sugar() }

// ReplaceGlobals replaces the global Logger and SugaredLogger, and returns a function to restore the original values.
func ReplaceGlobals(logger *Logger) func() { return func() {} }

// Named adds a new path segment to the logger's name.
func (log *Logger) Named(s string) *Logger { return log }

// With creates a child logger and adds structured context to it.
func (log *Logger) With(fields ...Field) *Logger { return log }

// Sugar wraps the Logger to provide a more ergonomic, but slightly slower, API.
func (log *Logger) Sugar() *SugaredLogger { return &SugaredLogger{base: log} }

// Debug logs a message at DebugLevel.
func (log *Logger) Debug(msg string, fields ...Field) {}

// Info logs a message at InfoLevel.
func (log *Logger) Info(msg string, fields ...Field) {}

// Warn logs a message at WarnLevel.
func (log *Logger) Warn(msg string, fields ...Field) {}

// Error logs a message at ErrorLevel.
func (log *Logger) Error(msg string, fields ...Field) {}

// Fatal logs a message at FatalLevel, then calls os.Exit(1).
func (log *Logger) Fatal(msg string, fields ...Field) { os.Exit(1) }

// Sync calls the underlying Core's Sync method, flushing any buffered log entries.
func (log *Logger) Sync() error { return nil }

// A SugaredLogger wraps the base Logger functionality in a slower, but less verbose, API.
type SugaredLogger struct{ base *Logger }

// Infow logs a message with some additional context.
func (s *SugaredLogger) Infow(msg string, keysAndValues ...interface{}) {}

// Infof formats the message and logs it at InfoLevel.
func (s *SugaredLogger) Infof(template string, args ...interface{}) {}

// Errorw logs a message with some additional context.
func (s *SugaredLogger) Errorw(msg string, keysAndValues ...interface{}) {}

// Fatalw logs a message with some additional context, then calls os.Exit.
func (s *SugaredLogger) Fatalw(msg string, keysAndValues ...interface{}) { os.Exit(1) }

// Fatalf formats the message and logs it, then calls os.Exit.
func (s *SugaredLogger) Fatalf(template string, args ...interface{}) { os.Exit(1) }

// Sync flushes any buffered log entries.
func (s *SugaredLogger) Sync() error { return nil }
