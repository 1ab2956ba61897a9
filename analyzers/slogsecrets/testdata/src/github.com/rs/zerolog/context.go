package zerolog

import (
	"fmt"
	"time"
)

// Context configures a new sub-logger with contextual fields.
type Context struct{ l Logger }

// Logger returns the logger with the context previously set.
func (c Context) Logger() Logger { return c.l }

// Fields adds the fields of a map or a slice of keys and values.
func (c Context) Fields(fields interface{}) Context { return c }

// Dict adds the field key with a dict.
func (c Context) Dict(key string, dict *Event) Context { return c }

// Array adds the field key with an array.
func (c Context) Array(key string, arr LogArrayMarshaler) Context { return c }

// Object marshals an object that implements LogObjectMarshaler.
func (c Context) Object(key string, obj LogObjectMarshaler) Context { return c }

// EmbedObject marshals and embeds an object that implements LogObjectMarshaler.
func (c Context) EmbedObject(obj LogObjectMarshaler) Context { return c }

// Str adds the field key with val as a string.
func (c Context) Str(key, val string) Context { return c }

// Strs adds the field key with vals as a []string.
func (c Context) Strs(key string, vals []string) Context { return c }

// Stringer adds the field key with val.String().
func (c Context) Stringer(key string, val fmt.Stringer) Context { return c }

// Bytes adds the field key with val as a string.
func (c Context) Bytes(key string, val []byte) Context { return c }

// Hex adds the field key with val as a hex string.
func (c Context) Hex(key string, val []byte) Context { return c }

// RawJSON adds already encoded JSON.
func (c Context) RawJSON(key string, b []byte) Context { return c }

// AnErr adds the field key with the serialised err.
func (c Context) AnErr(key string, err error) Context { return c }

// Err adds the field "error" with the serialised err.
func (c Context) Err(err error) Context { return c }

// Bool adds the field key with b as a bool.
func (c Context) Bool(key string, b bool) Context { return c }

// Int adds the field key with i as an int.
func (c Context) Int(key string, i int) Context { return c }

// Int64 adds the field key with i as an int64.
func (c Context) Int64(key string, i int64) Context { return c }

// Timestamp adds the current time.
func (c Context) Timestamp() Context { return c }

// Time adds the field key with t.
func (c Context) Time(key string, t time.Time) Context { return c }

// Dur adds the field key with d.
func (c Context) Dur(key string, d time.Duration) Context { return c }

// Any is a wrapper around Interface.
func (c Context) Any(key string, i interface{}) Context { return c }

// Interface adds the field key with i marshaled using reflection.
func (c Context) Interface(key string, i interface{}) Context { return c }

// Type adds the field key with the type of val.
func (c Context) Type(key string, val interface{}) Context { return c }
