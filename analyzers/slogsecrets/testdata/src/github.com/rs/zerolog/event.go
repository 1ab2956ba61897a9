package zerolog

import (
	"fmt"
	"time"
)

// Event represents a log event. It is instanced by one of the level methods of Logger.
type Event struct{ buf []byte }

// Array is used to prepopulate an array of items.
type Array struct{ buf []byte }

// Str appends val as a string to the array.
func (a *Array) Str(val string) *Array { return a }

// LogObjectMarshaler provides a strongly-typed and encoding-agnostic interface.
type LogObjectMarshaler interface {
	MarshalZerologObject(e *Event)
}

// LogArrayMarshaler provides a strongly-typed and encoding-agnostic interface.
type LogArrayMarshaler interface {
	MarshalZerologArray(a *Array)
}

// Dict creates an Event to be used with the Event.Dict method.
func Dict() *Event { return &Event{} }

// Enabled returns false if the *Event is going to be filtered out.
func (e *Event) Enabled() bool { return e != nil }

// Msg sends the *Event with msg added as the message field if not empty.
func (e *Event) Msg(msg string) {}

// Send is equivalent to calling Msg("").
func (e *Event) Send() {}

// Msgf sends the event with formatted msg added as the message field if not empty.
func (e *Event) Msgf(format string, v ...interface{}) {}

// MsgFunc sends the event with the message that createMsg makes.
func (e *Event) MsgFunc(createMsg func() string) {}

// Func allows an anonymous func to run only if the event is enabled.
func (e *Event) Func(f func(e *Event)) *Event { return e }

// Fields adds the fields of a map or a slice of keys and values.
func (e *Event) Fields(fields interface{}) *Event { return e }

// Dict adds the field key with a dict.
func (e *Event) Dict(key string, dict *Event) *Event { return e }

// Array adds the field key with an array.
func (e *Event) Array(key string, arr LogArrayMarshaler) *Event { return e }

// Object marshals an object that implements LogObjectMarshaler.
func (e *Event) Object(key string, obj LogObjectMarshaler) *Event { return e }

// EmbedObject marshals and embeds an object that implements LogObjectMarshaler.
func (e *Event) EmbedObject(obj LogObjectMarshaler) *Event { return e }

// Str adds the field key with val as a string.
func (e *Event) Str(key, val string) *Event { return e }

// Strs adds the field key with vals as a []string.
func (e *Event) Strs(key string, vals []string) *Event { return e }

// Stringer adds the field key with val.String().
func (e *Event) Stringer(key string, val fmt.Stringer) *Event { return e }

// Bytes adds the field key with val as a string.
func (e *Event) Bytes(key string, val []byte) *Event { return e }

// Hex adds the field key with val as a hex string.
func (e *Event) Hex(key string, val []byte) *Event { return e }

// RawJSON adds already encoded JSON.
func (e *Event) RawJSON(key string, b []byte) *Event { return e }

// AnErr adds the field key with the serialised err.
func (e *Event) AnErr(key string, err error) *Event { return e }

// Err adds the field "error" with the serialised err.
func (e *Event) Err(err error) *Event { return e }

// Bool adds the field key with b as a bool.
func (e *Event) Bool(key string, b bool) *Event { return e }

// Int adds the field key with i as an int.
func (e *Event) Int(key string, i int) *Event { return e }

// Int64 adds the field key with i as an int64.
func (e *Event) Int64(key string, i int64) *Event { return e }

// Timestamp adds the current time.
func (e *Event) Timestamp() *Event { return e }

// Time adds the field key with t.
func (e *Event) Time(key string, t time.Time) *Event { return e }

// Dur adds the field key with d.
func (e *Event) Dur(key string, d time.Duration) *Event { return e }

// Any is a wrapper around Interface.
func (e *Event) Any(key string, i interface{}) *Event { return e }

// Interface adds the field key with i marshaled using reflection.
func (e *Event) Interface(key string, i interface{}) *Event { return e }

// Type adds the field key with the type of val.
func (e *Event) Type(key string, val interface{}) *Event { return e }
