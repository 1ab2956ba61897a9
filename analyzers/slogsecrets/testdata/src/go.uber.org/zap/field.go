package zap

import (
	"fmt"
	"time"

	"go.uber.org/zap/zapcore"
)

// Field is an alias for Field.
type Field = zapcore.Field

// Skip constructs a no-op field.
func Skip() Field { return Field{} }

// Binary constructs a field that carries an opaque binary blob.
func Binary(key string, val []byte) Field { return Field{Key: key, Interface: val} }

// ByteString constructs a field that carries UTF-8 encoded text as a []byte.
func ByteString(key string, val []byte) Field { return Field{Key: key, Interface: val} }

// Bool constructs a field that carries a bool.
func Bool(key string, val bool) Field { return Field{Key: key} }

// Int constructs a field with the given key and value.
func Int(key string, val int) Field { return Field{Key: key, Integer: int64(val)} }

// Int64 constructs a field with the given key and value.
func Int64(key string, val int64) Field { return Field{Key: key, Integer: val} }

// String constructs a field with the given key and value.
func String(key string, val string) Field { return Field{Key: key, String: val} }

// Stringp constructs a field that carries a *string.
func Stringp(key string, val *string) Field { return Field{Key: key, Interface: val} }

// Strings constructs a field that carries a slice of strings.
func Strings(key string, ss []string) Field { return Field{Key: key, Interface: ss} }

// Reflect constructs a field with the given key and an arbitrary object.
func Reflect(key string, val interface{}) Field { return Field{Key: key, Interface: val} }

// Namespace creates a named, isolated scope within the logger's context.
func Namespace(key string) Field { return Field{Key: key} }

// Stringer constructs a field with the given key and the output of the value's String method.
func Stringer(key string, val fmt.Stringer) Field { return Field{Key: key, Interface: val} }

// Time constructs a Field with the given key and value.
func Time(key string, val time.Time) Field { return Field{Key: key, Interface: val} }

// Duration constructs a field with the given key and value.
func Duration(key string, val time.Duration) Field { return Field{Key: key, Integer: int64(val)} }

// Object constructs a field with the given key and ObjectMarshaler.
func Object(key string, val zapcore.ObjectMarshaler) Field { return Field{Key: key, Interface: val} }

// Inline constructs a Field that adds the elements of the given ObjectMarshaler to the current namespace.
func Inline(val zapcore.ObjectMarshaler) Field { return Field{Interface: val} }

// Dict constructs a field containing the provided key-value pairs.
func Dict(key string, val ...Field) Field { return Field{Key: key, Interface: val} }

// Any takes a key and an arbitrary value and chooses the best way to represent them as a field.
func Any(key string, value interface{}) Field { return Field{Key: key, Interface: value} }

// Error is shorthand for the common idiom NamedError("error", err).
func Error(err error) Field { return NamedError("error", err) }

// NamedError constructs a field that lazily stores err.Error() under the provided key.
func NamedError(key string, err error) Field { return Field{Key: key, Interface: err} }
