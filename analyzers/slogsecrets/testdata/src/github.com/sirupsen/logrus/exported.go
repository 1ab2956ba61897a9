package logrus

import "context"

// WithField adds to the context of the entry.
func WithField(key string, value interface{}) *Entry { return &Entry{} }

// WithFields adds to the context of the entry.
func WithFields(fields Fields) *Entry { return &Entry{} }

// WithError adds to the context of the entry.
func WithError(err error) *Entry { return &Entry{} }

// WithContext adds to the context of the entry.
func WithContext(ctx context.Context) *Entry { return &Entry{} }

// Trace logs a message.
func Trace(args ...interface{}) {}

// Tracef logs a formatted message.
func Tracef(format string, args ...interface{}) {}

// Traceln logs a message with spaces.
func Traceln(args ...interface{}) {}

// Debug logs a message.
func Debug(args ...interface{}) {}

// Debugf logs a formatted message.
func Debugf(format string, args ...interface{}) {}

// Debugln logs a message with spaces.
func Debugln(args ...interface{}) {}

// Print logs a message.
func Print(args ...interface{}) {}

// Printf logs a formatted message.
func Printf(format string, args ...interface{}) {}

// Println logs a message with spaces.
func Println(args ...interface{}) {}

// Info logs a message.
func Info(args ...interface{}) {}

// Infof logs a formatted message.
func Infof(format string, args ...interface{}) {}

// Infoln logs a message with spaces.
func Infoln(args ...interface{}) {}

// Warn logs a message.
func Warn(args ...interface{}) {}

// Warnf logs a formatted message.
func Warnf(format string, args ...interface{}) {}

// Warnln logs a message with spaces.
func Warnln(args ...interface{}) {}

// Warning logs a message.
func Warning(args ...interface{}) {}

// Warningf logs a formatted message.
func Warningf(format string, args ...interface{}) {}

// Warningln logs a message with spaces.
func Warningln(args ...interface{}) {}

// Error logs a message.
func Error(args ...interface{}) {}

// Errorf logs a formatted message.
func Errorf(format string, args ...interface{}) {}

// Errorln logs a message with spaces.
func Errorln(args ...interface{}) {}

// Fatal logs a message.
func Fatal(args ...interface{}) {}

// Fatalf logs a formatted message.
func Fatalf(format string, args ...interface{}) {}

// Fatalln logs a message with spaces.
func Fatalln(args ...interface{}) {}

// Panic logs a message.
func Panic(args ...interface{}) {}

// Panicf logs a formatted message.
func Panicf(format string, args ...interface{}) {}

// Panicln logs a message with spaces.
func Panicln(args ...interface{}) {}
