package logrus

import "context"

// WithField adds to the context of the entry.
func (logger *Logger) WithField(key string, value interface{}) *Entry { return &Entry{} }

// WithFields adds to the context of the entry.
func (logger *Logger) WithFields(fields Fields) *Entry { return &Entry{} }

// WithError adds to the context of the entry.
func (logger *Logger) WithError(err error) *Entry { return &Entry{} }

// WithContext adds to the context of the entry.
func (logger *Logger) WithContext(ctx context.Context) *Entry { return &Entry{} }

// Trace logs a message.
func (logger *Logger) Trace(args ...interface{}) {}

// Tracef logs a formatted message.
func (logger *Logger) Tracef(format string, args ...interface{}) {}

// Traceln logs a message with spaces.
func (logger *Logger) Traceln(args ...interface{}) {}

// Debug logs a message.
func (logger *Logger) Debug(args ...interface{}) {}

// Debugf logs a formatted message.
func (logger *Logger) Debugf(format string, args ...interface{}) {}

// Debugln logs a message with spaces.
func (logger *Logger) Debugln(args ...interface{}) {}

// Print logs a message.
func (logger *Logger) Print(args ...interface{}) {}

// Printf logs a formatted message.
func (logger *Logger) Printf(format string, args ...interface{}) {}

// Println logs a message with spaces.
func (logger *Logger) Println(args ...interface{}) {}

// Info logs a message.
func (logger *Logger) Info(args ...interface{}) {}

// Infof logs a formatted message.
func (logger *Logger) Infof(format string, args ...interface{}) {}

// Infoln logs a message with spaces.
func (logger *Logger) Infoln(args ...interface{}) {}

// Warn logs a message.
func (logger *Logger) Warn(args ...interface{}) {}

// Warnf logs a formatted message.
func (logger *Logger) Warnf(format string, args ...interface{}) {}

// Warnln logs a message with spaces.
func (logger *Logger) Warnln(args ...interface{}) {}

// Warning logs a message.
func (logger *Logger) Warning(args ...interface{}) {}

// Warningf logs a formatted message.
func (logger *Logger) Warningf(format string, args ...interface{}) {}

// Warningln logs a message with spaces.
func (logger *Logger) Warningln(args ...interface{}) {}

// Error logs a message.
func (logger *Logger) Error(args ...interface{}) {}

// Errorf logs a formatted message.
func (logger *Logger) Errorf(format string, args ...interface{}) {}

// Errorln logs a message with spaces.
func (logger *Logger) Errorln(args ...interface{}) {}

// Fatal logs a message.
func (logger *Logger) Fatal(args ...interface{}) {}

// Fatalf logs a formatted message.
func (logger *Logger) Fatalf(format string, args ...interface{}) {}

// Fatalln logs a message with spaces.
func (logger *Logger) Fatalln(args ...interface{}) {}

// Panic logs a message.
func (logger *Logger) Panic(args ...interface{}) {}

// Panicf logs a formatted message.
func (logger *Logger) Panicf(format string, args ...interface{}) {}

// Panicln logs a message with spaces.
func (logger *Logger) Panicln(args ...interface{}) {}

// Log logs a message at the level given.
func (logger *Logger) Log(level Level, args ...interface{}) {}

// Logf logs a formatted message at the level given.
func (logger *Logger) Logf(level Level, format string, args ...interface{}) {}
