// Package log stands in for the package of that name: what the test data needs of it.
package log

import "time"

// Level of severity.
type Level int

// Fielder is an interface for providing fields to custom types.
type Fielder interface {
	Fields() Fields
}

// Fields represents a map of entry level data used for structured logging.
type Fields map[string]interface{}

// Fields implements Fielder.
func (f Fields) Fields() Fields { return f }

// Handler is used to handle log events.
type Handler interface {
	HandleLog(*Entry) error
}

// Logger represents a logger with configurable Level and Handler.
type Logger struct {
	Handler Handler
	Level   Level
}

// Entry represents a single log entry.
type Entry struct {
	Logger    *Logger
	Fields    Fields
	Level     Level
	Timestamp time.Time
	Message   string
}

// Interface represents the API of both Logger and Entry.
type Interface interface {
	WithFields(Fielder) *Entry
	WithField(string, interface{}) *Entry
	WithDuration(time.Duration) *Entry
	WithError(error) *Entry
	Debug(string)
	Info(string)
	Warn(string)
	Error(string)
	Fatal(string)
	Debugf(string, ...interface{})
	Infof(string, ...interface{})
	Warnf(string, ...interface{})
	Errorf(string, ...interface{})
	Fatalf(string, ...interface{})
	Trace(string) *Entry
}

// Log is the default logger.
var Log Interface = &Logger{}

// SetHandler sets the handler.
func SetHandler(h Handler) {}
