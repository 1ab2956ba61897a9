// Package glog stands in for the package of that name: what the test data needs of it.
package glog

// Level specifies a level of verbosity for V logs.
type Level int32

// Verbose is a boolean type that implements Infof (like Printf) etc.
type Verbose bool

// V reports whether verbosity at the call site is at least the requested level.
func V(level Level) Verbose { return false }

// Info is equivalent to the global Info function, guarded by the value of v.
func (v Verbose) Info(args ...interface{}) {}

// Infoln is equivalent to the global Infoln function, guarded by the value of v.
func (v Verbose) Infoln(args ...interface{}) {}

// Infof is equivalent to the global Infof function, guarded by the value of v.
func (v Verbose) Infof(format string, args ...interface{}) {}

// Info logs to the INFO log.
func Info(args ...any) {}

// Infof logs to the INFO log, formatted.
func Infof(format string, args ...any) {}

// Infoln logs to the INFO log, with spaces.
func Infoln(args ...any) {}

// InfoDepth logs as Info does, for the caller at depth.
func InfoDepth(depth int, args ...any) {}

// Warning logs to the WARNING log.
func Warning(args ...any) {}

// Warningf logs to the WARNING log, formatted.
func Warningf(format string, args ...any) {}

// Warningln logs to the WARNING log, with spaces.
func Warningln(args ...any) {}

// WarningDepth logs as Warning does, for the caller at depth.
func WarningDepth(depth int, args ...any) {}

// Error logs to the ERROR log.
func Error(args ...any) {}

// Errorf logs to the ERROR log, formatted.
func Errorf(format string, args ...any) {}

// Errorln logs to the ERROR log, with spaces.
func Errorln(args ...any) {}

// ErrorDepth logs as Error does, for the caller at depth.
func ErrorDepth(depth int, args ...any) {}

// Fatal logs to the FATAL log.
func Fatal(args ...any) {}

// Fatalf logs to the FATAL log, formatted.
func Fatalf(format string, args ...any) {}

// Fatalln logs to the FATAL log, with spaces.
func Fatalln(args ...any) {}

// FatalDepth logs as Fatal does, for the caller at depth.
func FatalDepth(depth int, args ...any) {}

// Exit logs to the EXIT log.
func Exit(args ...any) {}

// Exitf logs to the EXIT log, formatted.
func Exitf(format string, args ...any) {}

// Exitln logs to the EXIT log, with spaces.
func Exitln(args ...any) {}

// ExitDepth logs as Exit does, for the caller at depth.
func ExitDepth(depth int, args ...any) {}
