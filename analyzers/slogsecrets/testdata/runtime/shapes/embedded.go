package shapes

import (
	"encoding/json"
	"log/slog"
	"time"
)

type plain Plain

// What is embedded.
type (
	Embedded                  struct{ Plain }
	EmbeddedPointer           struct{ *Plain }
	EmbeddedUnexported        struct{ plain }
	EmbeddedUnexportedPointer struct{ *plain }
	EmbeddedDash              struct {
		Plain `json:"-"`
	}
	EmbeddedNamed struct {
		Plain `json:"database"`
	}
	// EmbeddedShadowed means to hide the password, but encoding/json passes the outer
	// field by and takes the inner one.
	EmbeddedShadowed struct {
		Plain
		Password struct{} `json:"-"`
	}
	// EmbeddedOmitted hides the password from encoding/json: the outer field wins, and is empty.
	EmbeddedOmitted struct {
		*Plain
		Password *struct{} `json:",omitempty"`
	}
)

func NewEmbedded() Embedded                     { return Embedded{NewPlain()} }
func NewEmbeddedPointer() EmbeddedPointer       { return EmbeddedPointer{NewPlainPointer()} }
func NewEmbeddedUnexported() EmbeddedUnexported { return EmbeddedUnexported{plain(NewPlain())} }
func NewEmbeddedUnexportedPointer() EmbeddedUnexportedPointer {
	return EmbeddedUnexportedPointer{new(plain(NewPlain()))}
}
func NewEmbeddedDash() EmbeddedDash         { return EmbeddedDash{NewPlain()} }
func NewEmbeddedNamed() EmbeddedNamed       { return EmbeddedNamed{NewPlain()} }
func NewEmbeddedShadowed() EmbeddedShadowed { return EmbeddedShadowed{Plain: NewPlain()} }
func NewEmbeddedOmitted() EmbeddedOmitted   { return EmbeddedOmitted{Plain: NewPlainPointer()} }

// Methods that come from what is embedded and speak for the whole struct. They never look at
// the password, which they do not know.
type (
	PromotedString struct {
		name
		Password string
	}
	PromotedStringPointer struct {
		*name
		Password string
	}
	PromotedPointerString struct {
		pointerName
		Password string
	}
	// PromotedTime has time.Time's String, GoString, MarshalJSON and MarshalText.
	PromotedTime struct {
		time.Time
		Password string
	}
	PromotedTimeField struct{ Started PromotedTime }
	// PromotedTwice has two String methods at the same depth, so none.
	PromotedTwice struct {
		name
		otherName
		Password string
	}
	PromotedLogValue struct {
		logged
		Password string
	}
	PromotedJSON struct {
		encoded
		Password string
	}

	name        string
	otherName   string
	pointerName struct{ value string }
	logged      struct{ value string }
	encoded     struct{ value string }
)

func (n name) String() string                  { return string(n) }
func (n otherName) String() string             { return string(n) }
func (n *pointerName) String() string          { return n.value }
func (l logged) LogValue() slog.Value          { return slog.StringValue(l.value) }
func (e encoded) MarshalJSON() ([]byte, error) { return json.Marshal(e.value) }

func NewPromotedString() PromotedString { return PromotedString{host, marker} }
func NewPromotedStringPointer() PromotedStringPointer {
	return PromotedStringPointer{new(name(host)), marker}
}
func NewPromotedPointerString() PromotedPointerString {
	return PromotedPointerString{pointerName{host}, marker}
}
func NewPromotedPointerStringPointer() *PromotedPointerString {
	return new(NewPromotedPointerString())
}
func NewPromotedTime() PromotedTime           { return PromotedTime{time.Unix(0, 0), marker} }
func NewPromotedTimePointer() *PromotedTime   { return new(NewPromotedTime()) }
func NewPromotedTimeField() PromotedTimeField { return PromotedTimeField{NewPromotedTime()} }
func NewPromotedTwice() PromotedTwice         { return PromotedTwice{host, host, marker} }
func NewPromotedLogValue() PromotedLogValue   { return PromotedLogValue{logged{host}, marker} }
func NewPromotedJSON() PromotedJSON           { return PromotedJSON{encoded{host}, marker} }
