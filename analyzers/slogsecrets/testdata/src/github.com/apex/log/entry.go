package log

import "time"

// WithFields returns a new entry.
func (e *Entry) WithFields(fields Fielder) *Entry { return &Entry{} }

// WithField returns a new entry.
func (e *Entry) WithField(key string, value interface{}) *Entry { return &Entry{} }

// WithDuration returns a new entry.
func (e *Entry) WithDuration(d time.Duration) *Entry { return &Entry{} }

// WithError returns a new entry.
func (e *Entry) WithError(err error) *Entry { return &Entry{} }

// Trace returns a new entry.
func (e *Entry) Trace(msg string) *Entry { return &Entry{} }

// Debug level message.
func (e *Entry) Debug(msg string) {}

// Debugf level formatted message.
func (e *Entry) Debugf(msg string, v ...interface{}) {}

// Info level message.
func (e *Entry) Info(msg string) {}

// Infof level formatted message.
func (e *Entry) Infof(msg string, v ...interface{}) {}

// Warn level message.
func (e *Entry) Warn(msg string) {}

// Warnf level formatted message.
func (e *Entry) Warnf(msg string, v ...interface{}) {}

// Error level message.
func (e *Entry) Error(msg string) {}

// Errorf level formatted message.
func (e *Entry) Errorf(msg string, v ...interface{}) {}

// Fatal level message.
func (e *Entry) Fatal(msg string) {}

// Fatalf level formatted message.
func (e *Entry) Fatalf(msg string, v ...interface{}) {}
