package zap

import "go.uber.org/zap/zapcore"

// A SugaredLogger wraps the base Logger functionality in a slower, but less verbose, API.
type SugaredLogger struct{ base *Logger }

// Desugar unwraps a SugaredLogger.
func (s *SugaredLogger) Desugar() *Logger { return s.base }

// Named adds a sub-scope to the logger's name.
func (s *SugaredLogger) Named(name string) *SugaredLogger { return s }

// With adds a variadic number of fields to the logging context.
func (s *SugaredLogger) With(args ...interface{}) *SugaredLogger { return s }

// WithLazy adds a variadic number of fields to the logging context lazily.
func (s *SugaredLogger) WithLazy(args ...interface{}) *SugaredLogger { return s }

// Sync flushes any buffered log entries.
func (s *SugaredLogger) Sync() error { return nil }

// Log logs the provided arguments at provided level.
func (s *SugaredLogger) Log(lvl zapcore.Level, args ...interface{}) {}

// Logf formats the message according to the format specifier and logs it at provided level.
func (s *SugaredLogger) Logf(lvl zapcore.Level, template string, args ...interface{}) {}

// Logw logs a message with some additional context.
func (s *SugaredLogger) Logw(lvl zapcore.Level, msg string, keysAndValues ...interface{}) {}

// Logln logs a message at provided level, with spaces between arguments.
func (s *SugaredLogger) Logln(lvl zapcore.Level, args ...interface{}) {}

// Debug logs the provided arguments at DebugLevel.
func (s *SugaredLogger) Debug(args ...interface{}) {}

// Debugf formats the message and logs it at DebugLevel.
func (s *SugaredLogger) Debugf(template string, args ...interface{}) {}

// Debugw logs a message with some additional context.
func (s *SugaredLogger) Debugw(msg string, keysAndValues ...interface{}) {}

// Debugln logs a message at DebugLevel, with spaces between arguments.
func (s *SugaredLogger) Debugln(args ...interface{}) {}

// Info logs the provided arguments at InfoLevel.
func (s *SugaredLogger) Info(args ...interface{}) {}

// Infof formats the message and logs it at InfoLevel.
func (s *SugaredLogger) Infof(template string, args ...interface{}) {}

// Infow logs a message with some additional context.
func (s *SugaredLogger) Infow(msg string, keysAndValues ...interface{}) {}

// Infoln logs a message at InfoLevel, with spaces between arguments.
func (s *SugaredLogger) Infoln(args ...interface{}) {}

// Warn logs the provided arguments at WarnLevel.
func (s *SugaredLogger) Warn(args ...interface{}) {}

// Warnf formats the message and logs it at WarnLevel.
func (s *SugaredLogger) Warnf(template string, args ...interface{}) {}

// Warnw logs a message with some additional context.
func (s *SugaredLogger) Warnw(msg string, keysAndValues ...interface{}) {}

// Warnln logs a message at WarnLevel, with spaces between arguments.
func (s *SugaredLogger) Warnln(args ...interface{}) {}

// Error logs the provided arguments at ErrorLevel.
func (s *SugaredLogger) Error(args ...interface{}) {}

// Errorf formats the message and logs it at ErrorLevel.
func (s *SugaredLogger) Errorf(template string, args ...interface{}) {}

// Errorw logs a message with some additional context.
func (s *SugaredLogger) Errorw(msg string, keysAndValues ...interface{}) {}

// Errorln logs a message at ErrorLevel, with spaces between arguments.
func (s *SugaredLogger) Errorln(args ...interface{}) {}

// DPanic logs the provided arguments at DPanicLevel.
func (s *SugaredLogger) DPanic(args ...interface{}) {}

// DPanicf formats the message and logs it at DPanicLevel.
func (s *SugaredLogger) DPanicf(template string, args ...interface{}) {}

// DPanicw logs a message with some additional context.
func (s *SugaredLogger) DPanicw(msg string, keysAndValues ...interface{}) {}

// DPanicln logs a message at DPanicLevel, with spaces between arguments.
func (s *SugaredLogger) DPanicln(args ...interface{}) {}

// Panic logs the provided arguments at PanicLevel.
func (s *SugaredLogger) Panic(args ...interface{}) {}

// Panicf formats the message and logs it at PanicLevel.
func (s *SugaredLogger) Panicf(template string, args ...interface{}) {}

// Panicw logs a message with some additional context.
func (s *SugaredLogger) Panicw(msg string, keysAndValues ...interface{}) {}

// Panicln logs a message at PanicLevel, with spaces between arguments.
func (s *SugaredLogger) Panicln(args ...interface{}) {}

// Fatal logs the provided arguments at FatalLevel.
func (s *SugaredLogger) Fatal(args ...interface{}) {}

// Fatalf formats the message and logs it at FatalLevel.
func (s *SugaredLogger) Fatalf(template string, args ...interface{}) {}

// Fatalw logs a message with some additional context.
func (s *SugaredLogger) Fatalw(msg string, keysAndValues ...interface{}) {}

// Fatalln logs a message at FatalLevel, with spaces between arguments.
func (s *SugaredLogger) Fatalln(args ...interface{}) {}
