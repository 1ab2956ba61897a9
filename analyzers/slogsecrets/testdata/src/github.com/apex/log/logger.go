package log

import "time"

// WithFields returns a new entry.
func (l *Logger) WithFields(fields Fielder) *Entry { return &Entry{} }

// WithField returns a new entry.
func (l *Logger) WithField(key string, value interface{}) *Entry { return &Entry{} }

// WithDuration returns a new entry.
func (l *Logger) WithDuration(d time.Duration) *Entry { return &Entry{} }

// WithError returns a new entry.
func (l *Logger) WithError(err error) *Entry { return &Entry{} }

// Trace returns a new entry.
func (l *Logger) Trace(msg string) *Entry { return &Entry{} }

// Debug level message.
func (l *Logger) Debug(msg string) {}

// Debugf level formatted message.
func (l *Logger) Debugf(msg string, v ...interface{}) {}

// Info level message.
func (l *Logger) Info(msg string) {}

// Infof level formatted message.
func (l *Logger) Infof(msg string, v ...interface{}) {}

// Warn level message.
func (l *Logger) Warn(msg string) {}

// Warnf level formatted message.
func (l *Logger) Warnf(msg string, v ...interface{}) {}

// Error level message.
func (l *Logger) Error(msg string) {}

// Errorf level formatted message.
func (l *Logger) Errorf(msg string, v ...interface{}) {}

// Fatal level message.
func (l *Logger) Fatal(msg string) {}

// Fatalf level formatted message.
func (l *Logger) Fatalf(msg string, v ...interface{}) {}
