// Package klog stands in for the package of that name: what the test data needs of it.
package klog

import (
	"context"

	"github.com/go-logr/logr"
)

// Level specifies a level of verbosity for V logs.
type Level int32

// Logger is an alias of logr's.
type Logger = logr.Logger

// Verbose is a boolean type that implements Infof (like Printf) etc.
type Verbose struct{ enabled bool }

// V reports whether verbosity at the call site is at least the requested level.
func V(level Level) Verbose { return Verbose{} }

// Enabled will return true if this log level is enabled.
func (v Verbose) Enabled() bool { return v.enabled }

// Info is equivalent to the global Info function, guarded by the value of v.
func (v Verbose) Info(args ...interface{}) {}

// Infoln is equivalent to the global Infoln function, guarded by the value of v.
func (v Verbose) Infoln(args ...interface{}) {}

// Infof is equivalent to the global Infof function, guarded by the value of v.
func (v Verbose) Infof(format string, args ...interface{}) {}

// InfoS is equivalent to the global InfoS function, guarded by the value of v.
func (v Verbose) InfoS(msg string, keysAndValues ...interface{}) {}

// InfoS structured logs to the INFO log.
func InfoS(msg string, keysAndValues ...interface{}) {}

// ErrorS structured logs to the ERROR, WARNING, and INFO logs.
func ErrorS(err error, msg string, keysAndValues ...interface{}) {}

// FromContext retrieves a logger set by the caller or, if not set, falls back to the program's global logger.
func FromContext(ctx context.Context) Logger { return Logger{} }

// Background retrieves the fallback logger.
func Background() Logger { return Logger{} }

// ObjectRef references a kubernetes object.
type ObjectRef struct {
	Name      string
	Namespace string
}

// KRef returns ObjectRef from name and namespace.
func KRef(namespace, name string) ObjectRef { return ObjectRef{Name: name, Namespace: namespace} }

// Info logs to the INFO log.
func Info(args ...interface{}) {}

// Infof logs to the INFO log, formatted.
func Infof(format string, args ...interface{}) {}

// Infoln logs to the INFO log, with spaces.
func Infoln(args ...interface{}) {}

// InfoDepth logs as Info does, for the caller at depth.
func InfoDepth(depth int, args ...interface{}) {}

// Warning logs to the WARNING log.
func Warning(args ...interface{}) {}

// Warningf logs to the WARNING log, formatted.
func Warningf(format string, args ...interface{}) {}

// Warningln logs to the WARNING log, with spaces.
func Warningln(args ...interface{}) {}

// WarningDepth logs as Warning does, for the caller at depth.
func WarningDepth(depth int, args ...interface{}) {}

// Error logs to the ERROR log.
func Error(args ...interface{}) {}

// Errorf logs to the ERROR log, formatted.
func Errorf(format string, args ...interface{}) {}

// Errorln logs to the ERROR log, with spaces.
func Errorln(args ...interface{}) {}

// ErrorDepth logs as Error does, for the caller at depth.
func ErrorDepth(depth int, args ...interface{}) {}

// Fatal logs to the FATAL log.
func Fatal(args ...interface{}) {}

// Fatalf logs to the FATAL log, formatted.
func Fatalf(format string, args ...interface{}) {}

// Fatalln logs to the FATAL log, with spaces.
func Fatalln(args ...interface{}) {}

// FatalDepth logs as Fatal does, for the caller at depth.
func FatalDepth(depth int, args ...interface{}) {}

// Exit logs to the EXIT log.
func Exit(args ...interface{}) {}

// Exitf logs to the EXIT log, formatted.
func Exitf(format string, args ...interface{}) {}

// Exitln logs to the EXIT log, with spaces.
func Exitln(args ...interface{}) {}

// ExitDepth logs as Exit does, for the caller at depth.
func ExitDepth(depth int, args ...interface{}) {}
