// Package zerolog stands in for the package of that name: what the test data needs of it.
package zerolog

import (
	"context"
	"io"
)

// Level defines log levels.
type Level int8

const (
	DebugLevel Level = iota
	InfoLevel
	WarnLevel
	ErrorLevel
)

// A Logger represents an active logging object that generates lines of JSON output to an io.Writer.
type Logger struct{ w io.Writer }

// New creates a root logger with given output writer.
func New(w io.Writer) Logger { return Logger{w: w} }

// Nop returns a disabled logger.
func Nop() Logger { return Logger{} }

// Ctx returns the Logger associated with the ctx.
func Ctx(ctx context.Context) *Logger { return &Logger{} }

// Output duplicates the current logger and sets w as its output.
func (l Logger) Output(w io.Writer) Logger { return Logger{w: w} }

// With creates a child logger with the field added to its context.
func (l Logger) With() Context { return Context{l: l} }

// UpdateContext updates the internal logger's context.
func (l *Logger) UpdateContext(update func(c Context) Context) {}

// Level creates a child logger with the minimum accepted level set to level.
func (l Logger) Level(lvl Level) Logger { return l }

// WithContext returns a copy of ctx with the receiver attached.
func (l Logger) WithContext(ctx context.Context) context.Context { return ctx }

// Err starts a new message with error level with err as a field if not nil.
func (l *Logger) Err(err error) *Event { return &Event{} }

// WithLevel starts a new message with level.
func (l *Logger) WithLevel(level Level) *Event { return &Event{} }

// Print sends a log event using debug level and no extra field.
func (l *Logger) Print(v ...interface{}) {}

// Printf sends a log event using debug level and no extra field.
func (l *Logger) Printf(format string, v ...interface{}) {}

// Println sends a log event using debug level and no extra field.
func (l *Logger) Println(v ...interface{}) {}

// Trace starts a new message with trace level.
func (l *Logger) Trace() *Event { return &Event{} }

// Debug starts a new message with debug level.
func (l *Logger) Debug() *Event { return &Event{} }

// Info starts a new message with info level.
func (l *Logger) Info() *Event { return &Event{} }

// Warn starts a new message with warn level.
func (l *Logger) Warn() *Event { return &Event{} }

// Error starts a new message with error level.
func (l *Logger) Error() *Event { return &Event{} }

// Fatal starts a new message with fatal level.
func (l *Logger) Fatal() *Event { return &Event{} }

// Panic starts a new message with panic level.
func (l *Logger) Panic() *Event { return &Event{} }

// Log starts a new message with no level.
func (l *Logger) Log() *Event { return &Event{} }
