// Package zapcore stands in for the package of that name: what the test data needs of it.
package zapcore

import "time"

// A Level is a logging priority. Higher levels are more important.
type Level int8

const (
	DebugLevel Level = iota - 1
	InfoLevel
	WarnLevel
	ErrorLevel
)

// FieldType indicates how a Field is to be serialised.
type FieldType uint8

// A Field is a marshaling operation used to add a key-value pair to a logger's context.
type Field struct {
	Key       string
	Type      FieldType
	Integer   int64
	String    string
	Interface interface{}
}

// AddTo exports a field through the ObjectEncoder interface.
func (f Field) AddTo(enc ObjectEncoder) {}

// ObjectMarshaler allows user-defined types to efficiently add themselves to the logging context.
type ObjectMarshaler interface {
	MarshalLogObject(ObjectEncoder) error
}

// ObjectMarshalerFunc is a type adapter that turns a function into an ObjectMarshaler.
type ObjectMarshalerFunc func(ObjectEncoder) error

// MarshalLogObject calls the underlying function.
func (f ObjectMarshalerFunc) MarshalLogObject(enc ObjectEncoder) error { return nil }

// ArrayMarshaler allows user-defined types to efficiently add themselves to the logging context.
type ArrayMarshaler interface {
	MarshalLogArray(ArrayEncoder) error
}

// ObjectEncoder is a strongly-typed, encoding-agnostic interface for adding a map- or struct-like object.
type ObjectEncoder interface {
	AddArray(key string, marshaler ArrayMarshaler) error
	AddObject(key string, marshaler ObjectMarshaler) error
	AddBinary(key string, value []byte)
	AddByteString(key string, value []byte)
	AddBool(key string, value bool)
	AddDuration(key string, value time.Duration)
	AddInt(key string, value int)
	AddInt64(key string, value int64)
	AddString(key, value string)
	AddTime(key string, value time.Time)
	AddReflected(key string, value interface{}) error
	OpenNamespace(key string)
}

// ArrayEncoder is a strongly-typed, encoding-agnostic interface for adding array-like objects.
type ArrayEncoder interface {
	AppendString(string)
	AppendObject(ObjectMarshaler) error
	AppendReflected(value interface{}) error
}

// Core is a minimal, fast logger interface.
type Core interface {
	Enabled(Level) bool
	With([]Field) Core
	Check(Entry, *CheckedEntry) *CheckedEntry
	Write(Entry, []Field) error
	Sync() error
}

// An Entry represents a complete log message.
type Entry struct {
	Level      Level
	Time       time.Time
	LoggerName string
	Message    string
}

// CheckedEntry is an Entry together with a collection of Cores that have already agreed to log it.
type CheckedEntry struct {
	Entry
}

// Write writes the entry to the stored Cores.
func (ce *CheckedEntry) Write(fields ...Field) {}
