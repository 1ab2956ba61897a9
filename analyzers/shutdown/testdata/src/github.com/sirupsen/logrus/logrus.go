// Package logrus stands in for github.com/sirupsen/logrus, with its signatures.
package logrus

import (
	"io"
	"os"
)

// Fields type, used to pass to WithFields.
type Fields map[string]interface{}

// Formatter formats an entry.
type Formatter interface {
	Format(*Entry) ([]byte, error)
}

// JSONFormatter formats logs into parsable json.
type JSONFormatter struct{ PrettyPrint bool }

// Format renders a single log entry.
func (f *JSONFormatter) Format(entry *Entry) ([]byte, error) { return nil, nil }

// Logger is a logger.
type Logger struct {
	Out       io.Writer
	Formatter Formatter
	ExitFunc  func(int)
}

// Entry is the final or intermediate logging entry.
type Entry struct{ Logger *Logger }

var std = New()

// New creates a new logger.
func New() *Logger {
	return &Logger{Out: os.Stderr, Formatter: new(JSONFormatter), ExitFunc: os.Exit}
}

// StandardLogger returns the standard logger.
func StandardLogger() *Logger { return std }

// SetOutput sets the standard logger output.
func SetOutput(out io.Writer) { std.SetOutput(out) }

// SetFormatter sets the standard logger formatter.
func SetFormatter(formatter Formatter) { std.SetFormatter(formatter) }

// RegisterExitHandler appends a logrus Exit handler to the list of handlers.
func RegisterExitHandler(handler func()) {}

// Exit runs all the logrus atexit handlers and then terminates the program using os.Exit(code).
func Exit(code int) { os.Exit(code) }

// WithError creates an entry from the standard logger and adds an error to it.
func WithError(err error) *Entry { return std.WithError(err) }

// WithField creates an entry from the standard logger and adds a field to it.
func WithField(key string, value interface{}) *Entry { return std.WithField(key, value) }

// Info logs a message at level Info on the standard logger.
func Info(args ...interface{}) {}

// Infof logs a message at level Info on the standard logger.
func Infof(format string, args ...interface{}) {}

// Error logs a message at level Error on the standard logger.
func Error(args ...interface{}) {}

// Errorf logs a message at level Error on the standard logger.
func Errorf(format string, args ...interface{}) {}

// Fatal logs a message at level Fatal on the standard logger then the process will exit with status set to 1.
func Fatal(args ...interface{}) { std.Fatal(args...) }

// Fatalf logs a message at level Fatal on the standard logger then the process will exit with status set to 1.
func Fatalf(format string, args ...interface{}) { std.Fatalf(format, args...) }

func (logger *Logger) SetOutput(output io.Writer)                     { logger.Out = output }
func (logger *Logger) SetFormatter(formatter Formatter)               { logger.Formatter = formatter }
func (logger *Logger) WithError(err error) *Entry                     { return &Entry{logger} }
func (logger *Logger) WithField(key string, value interface{}) *Entry { return &Entry{logger} }
func (logger *Logger) WithFields(fields Fields) *Entry                { return &Entry{logger} }
func (logger *Logger) Info(args ...interface{})                       {}
func (logger *Logger) Infof(format string, args ...interface{})       {}
func (logger *Logger) Error(args ...interface{})                      {}
func (logger *Logger) Errorf(format string, args ...interface{})      {}
func (logger *Logger) Fatal(args ...interface{})                      { logger.Exit(1) }
func (logger *Logger) Fatalf(format string, args ...interface{})      { logger.Exit(1) }
func (logger *Logger) Exit(code int)                                  { logger.ExitFunc(code) }
func (entry *Entry) WithError(err error) *Entry                       { return entry }
func (entry *Entry) WithField(key string, value interface{}) *Entry   { return entry }
func (entry *Entry) Info(args ...interface{})                         {}
func (entry *Entry) Error(args ...interface{})                        {}
func (entry *Entry) Fatal(args ...interface{})                        { entry.Logger.Exit(1) }
func (entry *Entry) Fatalf(format string, args ...interface{})        { entry.Logger.Exit(1) }
