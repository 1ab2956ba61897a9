package logrus

import "context"

// WithField adds to the context of the entry.
func (entry *Entry) WithField(key string, value interface{}) *Entry { return &Entry{} }

// WithFields adds to the context of the entry.
func (entry *Entry) WithFields(fields Fields) *Entry { return &Entry{} }

// WithError adds to the context of the entry.
func (entry *Entry) WithError(err error) *Entry { return &Entry{} }

// WithContext adds to the context of the entry.
func (entry *Entry) WithContext(ctx context.Context) *Entry { return &Entry{} }

// Trace logs a message.
func (entry *Entry) Trace(args ...interface{}) {}

// Tracef logs a formatted message.
func (entry *Entry) Tracef(format string, args ...interface{}) {}

// Traceln logs a message with spaces.
func (entry *Entry) Traceln(args ...interface{}) {}

// Debug logs a message.
func (entry *Entry) Debug(args ...interface{}) {}

// Debugf logs a formatted message.
func (entry *Entry) Debugf(format string, args ...interface{}) {}

// Debugln logs a message with spaces.
func (entry *Entry) Debugln(args ...interface{}) {}

// Print logs a message.
func (entry *Entry) Print(args ...interface{}) {}

// Printf logs a formatted message.
func (entry *Entry) Printf(format string, args ...interface{}) {}

// Println logs a message with spaces.
func (entry *Entry) Println(args ...interface{}) {}

// Info logs a message.
func (entry *Entry) Info(args ...interface{}) {}

// Infof logs a formatted message.
func (entry *Entry) Infof(format string, args ...interface{}) {}

// Infoln logs a message with spaces.
func (entry *Entry) Infoln(args ...interface{}) {}

// Warn logs a message.
func (entry *Entry) Warn(args ...interface{}) {}

// Warnf logs a formatted message.
func (entry *Entry) Warnf(format string, args ...interface{}) {}

// Warnln logs a message with spaces.
func (entry *Entry) Warnln(args ...interface{}) {}

// Warning logs a message.
func (entry *Entry) Warning(args ...interface{}) {}

// Warningf logs a formatted message.
func (entry *Entry) Warningf(format string, args ...interface{}) {}

// Warningln logs a message with spaces.
func (entry *Entry) Warningln(args ...interface{}) {}

// Error logs a message.
func (entry *Entry) Error(args ...interface{}) {}

// Errorf logs a formatted message.
func (entry *Entry) Errorf(format string, args ...interface{}) {}

// Errorln logs a message with spaces.
func (entry *Entry) Errorln(args ...interface{}) {}

// Fatal logs a message.
func (entry *Entry) Fatal(args ...interface{}) {}

// Fatalf logs a formatted message.
func (entry *Entry) Fatalf(format string, args ...interface{}) {}

// Fatalln logs a message with spaces.
func (entry *Entry) Fatalln(args ...interface{}) {}

// Panic logs a message.
func (entry *Entry) Panic(args ...interface{}) {}

// Panicf logs a formatted message.
func (entry *Entry) Panicf(format string, args ...interface{}) {}

// Panicln logs a message with spaces.
func (entry *Entry) Panicln(args ...interface{}) {}

// Log logs a message at the level given.
func (entry *Entry) Log(level Level, args ...interface{}) {}

// Logf logs a formatted message at the level given.
func (entry *Entry) Logf(level Level, format string, args ...interface{}) {}
