// Package zap stands in for the package of that name: what the test data needs of it.
package zap

import "go.uber.org/zap/zapcore"

// An Option configures a Logger.
type Option interface{ apply(*Logger) }

// A Logger provides fast, leveled, structured logging.
type Logger struct{ core zapcore.Core }

// New constructs a new Logger from the provided zapcore.Core and Options.
func New(core zapcore.Core, options ...Option) *Logger { return &Logger{core: core} }

// NewNop returns a no-op Logger.
func NewNop() *Logger { return &Logger{} }

// NewProduction builds a sensible production Logger, which writes JSON.
func NewProduction(options ...Option) (*Logger, error) { return &Logger{}, nil }

// NewDevelopment builds a development Logger.
func NewDevelopment(options ...Option) (*Logger, error) { return &Logger{}, nil }

// Must panics if there is an error.
func Must(logger *Logger, err error) *Logger { return logger }

// L returns the global Logger.
func L() *Logger { return global }

// S returns the global SugaredLogger.
func S() *SugaredLogger { return &SugaredLogger{} }

// ReplaceGlobals replaces the global Logger and SugaredLogger.
func ReplaceGlobals(logger *Logger) func() { return func() {} }

var global = &Logger{}

// Sugar wraps the Logger.
func (log *Logger) Sugar() *SugaredLogger { return &SugaredLogger{} }

// Named adds a new path segment to the logger's name.
func (log *Logger) Named(s string) *Logger { return log }

// WithOptions clones the current Logger and applies the supplied Options.
func (log *Logger) WithOptions(opts ...Option) *Logger { return log }

// With creates a child logger and adds structured context to it.
func (log *Logger) With(fields ...Field) *Logger { return log }

// WithLazy creates a child logger and adds structured context to it lazily.
func (log *Logger) WithLazy(fields ...Field) *Logger { return log }

// Check returns a CheckedEntry if logging a message at the specified level is enabled.
func (log *Logger) Check(lvl zapcore.Level, msg string) *zapcore.CheckedEntry { return nil }

// Log logs a message at the specified level.
func (log *Logger) Log(lvl zapcore.Level, msg string, fields ...Field) {}

// Core returns the Logger's underlying zapcore.Core.
func (log *Logger) Core() zapcore.Core { return log.core }

// Sync flushes any buffered log entries.
func (log *Logger) Sync() error { return nil }

// Debug logs a message at DebugLevel.
func (log *Logger) Debug(msg string, fields ...Field) {}

// Info logs a message at InfoLevel.
func (log *Logger) Info(msg string, fields ...Field) {}

// Warn logs a message at WarnLevel.
func (log *Logger) Warn(msg string, fields ...Field) {}

// Error logs a message at ErrorLevel.
func (log *Logger) Error(msg string, fields ...Field) {}

// DPanic logs a message at DPanicLevel.
func (log *Logger) DPanic(msg string, fields ...Field) {}

// Panic logs a message at PanicLevel.
func (log *Logger) Panic(msg string, fields ...Field) {}

// Fatal logs a message at FatalLevel.
func (log *Logger) Fatal(msg string, fields ...Field) {}
