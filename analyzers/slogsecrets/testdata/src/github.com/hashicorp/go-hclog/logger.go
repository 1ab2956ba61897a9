// Package hclog stands in for the package of that name: what the test data needs of it.
package hclog

import (
	"context"
	"io"
	"log"
)

// Level represents a log level.
type Level int32

const (
	NoLevel Level = iota
	Trace
	Debug
	Info
	Warn
	Error
)

// Format is a simple convenience type for when formatting is required.
type Format []interface{}

// Fmt returns a Format type.
func Fmt(str string, args ...interface{}) Format { return append(Format{str}, args...) }

// Logger describes the interface that must be implemented by all loggers.
type Logger interface {
	Log(level Level, msg string, args ...interface{})
	Trace(msg string, args ...interface{})
	Debug(msg string, args ...interface{})
	Info(msg string, args ...interface{})
	Warn(msg string, args ...interface{})
	Error(msg string, args ...interface{})
	IsTrace() bool
	IsDebug() bool
	IsInfo() bool
	IsWarn() bool
	IsError() bool
	ImpliedArgs() []interface{}
	With(args ...interface{}) Logger
	Name() string
	Named(name string) Logger
	ResetNamed(name string) Logger
	SetLevel(level Level)
	GetLevel() Level
	StandardLogger(opts *StandardLoggerOptions) *log.Logger
	StandardWriter(opts *StandardLoggerOptions) io.Writer
}

// StandardLoggerOptions can be used to configure a new standard logger.
type StandardLoggerOptions struct{ InferLevels bool }

// LoggerOptions can be used to configure a new logger.
type LoggerOptions struct {
	Name       string
	Level      Level
	Output     io.Writer
	JSONFormat bool
}

var def Logger

// New returns a configured logger.
func New(opts *LoggerOptions) Logger { return def }

// Default returns a globally held logger.
func Default() Logger { return def }

// L is a short alias for Default().
func L() Logger { return def }

// NewNullLogger instantiates a Logger for which all calls will succeed without doing anything.
func NewNullLogger() Logger { return def }

// FromContext extracts a logger from the context.
func FromContext(ctx context.Context) Logger { return def }

// WithContext inserts a logger into the context.
func WithContext(ctx context.Context, logger Logger, args ...interface{}) context.Context { return ctx }
