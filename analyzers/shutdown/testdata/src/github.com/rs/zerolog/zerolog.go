// Package zerolog stands in for github.com/rs/zerolog, with its signatures.
package zerolog

import (
	"io"
	"os"
)

// A Logger represents an active logging object that generates lines of JSON output to an io.Writer.
type Logger struct{ w io.Writer }

// Event represents a log event.
type Event struct{ done func(msg string) }

// Context configures a new sub-logger with contextual fields.
type Context struct{ l Logger }

// New creates a root logger with given output writer.
func New(w io.Writer) Logger { return Logger{w: w} }

// Nop returns a disabled logger for which all operation are no-op.
func Nop() Logger { return Logger{} }

// Output duplicates the current logger and sets w as its output.
func (l Logger) Output(w io.Writer) Logger { return Logger{w: w} }

// With creates a child logger with the field added to its context.
func (l Logger) With() Context { return Context{l} }

// Info starts a new message with info level.
func (l *Logger) Info() *Event { return &Event{} }

// Error starts a new message with error level.
func (l *Logger) Error() *Event { return &Event{} }

// Fatal starts a new message with fatal level. The os.Exit(1) function is called by the Msg method.
func (l *Logger) Fatal() *Event { return &Event{done: func(string) { os.Exit(1) }} }

// Err adds the field "error" with serialized err to the *Event context.
func (e *Event) Err(err error) *Event { return e }

// Str adds the field key with val as a string to the *Event context.
func (e *Event) Str(key, val string) *Event { return e }

// Msg sends the *Event with msg added as the message field if not empty.
func (e *Event) Msg(msg string) {
	if e.done != nil {
		e.done(msg)
	}
}

// Msgf sends the event with formatted msg added as the message field if not empty.
func (e *Event) Msgf(format string, v ...interface{}) { e.Msg(format) }

// Send is equivalent to calling Msg("").
func (e *Event) Send() { e.Msg("") }

// Timestamp adds the current local time to the logger context.
func (c Context) Timestamp() Context { return c }

// Str adds the field key with val as a string to the logger context.
func (c Context) Str(key, val string) Context { return c }

// Logger returns the logger with the context previously set.
func (c Context) Logger() Logger { return c.l }
