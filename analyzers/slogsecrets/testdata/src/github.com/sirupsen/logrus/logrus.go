// Package logrus stands in for the package of that name: what the test data needs of it.
package logrus

import "io"

// Level type.
type Level uint32

const (
	PanicLevel Level = iota
	FatalLevel
	ErrorLevel
	WarnLevel
	InfoLevel
	DebugLevel
)

// Fields type, used to pass to WithFields.
type Fields map[string]interface{}

// LogFunction makes the arguments of a log call.
type LogFunction func() []interface{}

// The Formatter interface is used to implement a custom Formatter.
type Formatter interface {
	Format(*Entry) ([]byte, error)
}

// JSONFormatter formats logs into parsable json.
type JSONFormatter struct{ PrettyPrint bool }

// Format renders a single log entry.
func (f *JSONFormatter) Format(entry *Entry) ([]byte, error) { return nil, nil }

// TextFormatter formats logs into text.
type TextFormatter struct{ FullTimestamp bool }

// Format renders a single log entry.
func (f *TextFormatter) Format(entry *Entry) ([]byte, error) { return nil, nil }

// Logger is the logger.
type Logger struct {
	Out       io.Writer
	Formatter Formatter
	Level     Level
}

// Entry is the final or intermediate logging entry.
type Entry struct {
	Logger  *Logger
	Data    Fields
	Message string
}

// New creates a new logger, which writes text.
func New() *Logger { return &Logger{Formatter: new(TextFormatter)} }

// NewEntry makes an entry of logger.
func NewEntry(logger *Logger) *Entry { return &Entry{Logger: logger} }

// StandardLogger returns the standard logger.
func StandardLogger() *Logger { return std }

var std = New()

// SetFormatter sets the standard logger formatter.
func SetFormatter(formatter Formatter) {}

// SetOutput sets the standard logger output.
func SetOutput(out io.Writer) {}

// SetLevel sets the standard logger level.
func SetLevel(level Level) {}

// SetFormatter sets the logger formatter.
func (logger *Logger) SetFormatter(formatter Formatter) {}

// SetLevel sets the logger level.
func (logger *Logger) SetLevel(level Level) {}

// FieldLogger is the interface that Logger and Entry share.
type FieldLogger interface {
	WithField(key string, value interface{}) *Entry
	WithFields(fields Fields) *Entry
	WithError(err error) *Entry
	Debugf(format string, args ...interface{})
	Infof(format string, args ...interface{})
	Printf(format string, args ...interface{})
	Warnf(format string, args ...interface{})
	Errorf(format string, args ...interface{})
	Debug(args ...interface{})
	Info(args ...interface{})
	Print(args ...interface{})
	Warn(args ...interface{})
	Error(args ...interface{})
}
