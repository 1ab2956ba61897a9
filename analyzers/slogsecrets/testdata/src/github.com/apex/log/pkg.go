package log

import "time"

// WithFields returns a new entry.
func WithFields(fields Fielder) *Entry { return &Entry{} }

// WithField returns a new entry.
func WithField(key string, value interface{}) *Entry { return &Entry{} }

// WithDuration returns a new entry.
func WithDuration(d time.Duration) *Entry { return &Entry{} }

// WithError returns a new entry.
func WithError(err error) *Entry { return &Entry{} }

// Trace returns a new entry.
func Trace(msg string) *Entry { return &Entry{} }

// Debug level message.
func Debug(msg string) {}

// Debugf level formatted message.
func Debugf(msg string, v ...interface{}) {}

// Info level message.
func Info(msg string) {}

// Infof level formatted message.
func Infof(msg string, v ...interface{}) {}

// Warn level message.
func Warn(msg string) {}

// Warnf level formatted message.
func Warnf(msg string, v ...interface{}) {}

// Error level message.
func Error(msg string) {}

// Errorf level formatted message.
func Errorf(msg string, v ...interface{}) {}

// Fatal level message.
func Fatal(msg string) {}

// Fatalf level formatted message.
func Fatalf(msg string, v ...interface{}) {}
