// Package zapcore stands in for go.uber.org/zap/zapcore, with its signatures.
package zapcore

import (
	"io"
	"time"
)

// A Level is a logging priority.
type Level int8

const (
	DebugLevel Level = iota - 1
	InfoLevel
	WarnLevel
	ErrorLevel
)

// Enabled returns true if the given level is at or above this level.
func (l Level) Enabled(lvl Level) bool { return lvl >= l }

// LevelEnabler decides whether a given logging level is enabled when logging a message.
type LevelEnabler interface{ Enabled(Level) bool }

// A Field is a marshaling operation used to add a key-value pair to a logger's context.
type Field struct {
	Key       string
	Interface any
}

// EncoderConfig allows users to configure the concrete encoders supplied by zapcore.
type EncoderConfig struct {
	MessageKey string
	LevelKey   string
	TimeKey    string
}

// Encoder is a format-agnostic interface for all log entry marshalers.
type Encoder interface{ Clone() Encoder }

// NewJSONEncoder creates a fast, low-allocation JSON encoder.
func NewJSONEncoder(cfg EncoderConfig) Encoder { return nil }

// NewConsoleEncoder creates an encoder whose output is designed for human consumption.
func NewConsoleEncoder(cfg EncoderConfig) Encoder { return nil }

// A WriteSyncer is an io.Writer that can also flush any buffered data.
type WriteSyncer interface {
	io.Writer
	Sync() error
}

type writerWrapper struct{ io.Writer }

func (writerWrapper) Sync() error { return nil }

// AddSync converts an io.Writer to a WriteSyncer.
func AddSync(w io.Writer) WriteSyncer {
	if ws, ok := w.(WriteSyncer); ok {
		return ws
	}
	return writerWrapper{w}
}

// Lock wraps a WriteSyncer in a mutex to make it safe for concurrent use.
func Lock(ws WriteSyncer) WriteSyncer { return ws }

// NewMultiWriteSyncer creates a WriteSyncer that duplicates its writes and sync calls.
func NewMultiWriteSyncer(ws ...WriteSyncer) WriteSyncer { return ws[0] }

// A BufferedWriteSyncer is a WriteSyncer that buffers writes in-memory before flushing them to a wrapped WriteSyncer.
type BufferedWriteSyncer struct {
	WS            WriteSyncer
	Size          int
	FlushInterval time.Duration
}

// Write writes log data into buffer syncer directly.
func (s *BufferedWriteSyncer) Write(bs []byte) (int, error) { return len(bs), nil }

// Sync flushes buffered log data into disk directly.
func (s *BufferedWriteSyncer) Sync() error { return nil }

// Stop closes the buffer, cleans up background goroutines, and flushes remaining unwritten data.
func (s *BufferedWriteSyncer) Stop() (err error) { return nil }

// Core is a minimal, fast logger interface.
type Core interface {
	LevelEnabler
	With([]Field) Core
	Sync() error
}

type ioCore struct {
	LevelEnabler
	out WriteSyncer
}

func (c *ioCore) With([]Field) Core { return c }
func (c *ioCore) Sync() error       { return c.out.Sync() }

// NewCore creates a Core that writes logs to a WriteSyncer.
func NewCore(enc Encoder, ws WriteSyncer, enab LevelEnabler) Core {
	return &ioCore{LevelEnabler: enab, out: ws}
}

// NewTee creates a Core that duplicates log entries into two or more underlying Cores.
func NewTee(cores ...Core) Core { return cores[0] }
