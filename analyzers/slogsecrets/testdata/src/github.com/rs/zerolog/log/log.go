// Package log stands in for the package of that name: the global logger of zerolog.
package log

import (
	"context"

	"github.com/rs/zerolog"
)

// Logger is the global logger.
var Logger zerolog.Logger

// With creates a child logger with the field added to its context.
func With() zerolog.Context { return Logger.With() }

// Err starts a new message with error level with err as a field if not nil.
func Err(err error) *zerolog.Event { return &zerolog.Event{} }

// WithLevel starts a new message with level.
func WithLevel(level zerolog.Level) *zerolog.Event { return &zerolog.Event{} }

// Print sends a log event using debug level and no extra field.
func Print(v ...interface{}) {}

// Printf sends a log event using debug level and no extra field.
func Printf(format string, v ...interface{}) {}

// Ctx returns the Logger associated with the ctx.
func Ctx(ctx context.Context) *zerolog.Logger { return &Logger }

// Trace starts a new message with trace level.
func Trace() *zerolog.Event { return &zerolog.Event{} }

// Debug starts a new message with debug level.
func Debug() *zerolog.Event { return &zerolog.Event{} }

// Info starts a new message with info level.
func Info() *zerolog.Event { return &zerolog.Event{} }

// Warn starts a new message with warn level.
func Warn() *zerolog.Event { return &zerolog.Event{} }

// Error starts a new message with error level.
func Error() *zerolog.Event { return &zerolog.Event{} }

// Fatal starts a new message with fatal level.
func Fatal() *zerolog.Event { return &zerolog.Event{} }

// Panic starts a new message with panic level.
func Panic() *zerolog.Event { return &zerolog.Event{} }

// Log starts a new message with no level.
func Log() *zerolog.Event { return &zerolog.Event{} }
