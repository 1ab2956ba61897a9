// Package shapes has values to be logged whole, one for each way in which a struct may
// hold a password and may or may not show it. Every exported New function without
// parameters is a shape; the programs in the package above log each.
//
// No name in here but Password says that something is a secret.
package shapes

import "strings"

// Marker is the password in all shapes. Where it is in a logger's output, the shape leaked.
const Marker = "hunter2-marker"

// Redacted is what the methods that protect a password show.
const Redacted = "[REDACTED]"

const host = "db.example.com"

// marker is Marker, but no constant: a literal would be no secret.
var marker = strings.Clone(Marker)

// Plain protects nothing.
type Plain struct {
	Host     string
	Password string
}

func NewPlain() Plain                   { return Plain{Host: host, Password: marker} }
func NewPlainPointer() *Plain           { return new(NewPlain()) }
func NewPlainPointerPointer() **Plain   { return new(NewPlainPointer()) }
func NewRenamed() Renamed               { return Renamed(NewPlain()) }
func NewGeneric() Generic[string]       { return Generic[string]{Host: host, Password: marker} }
func NewGenericOfPlain() Wrapper[Plain] { return Wrapper[Plain]{Value: NewPlain()} }

// Renamed has Plain's fields.
type Renamed Plain

// Generic has a password of any type.
type Generic[T any] struct {
	Host     string
	Password T
}

// Wrapper has a value of any type.
type Wrapper[T any] struct{ Value T }

// NewAnonymous returns a struct whose type has no name.
func NewAnonymous() struct{ Host, Password string } {
	return struct{ Host, Password string }{host, marker}
}

// NewAnonymousField returns a struct with a field whose type has no name.
func NewAnonymousField() AnonymousField {
	var c AnonymousField
	c.Database.Password = marker
	return c
}

// AnonymousField has the password in a struct whose type has no name.
type AnonymousField struct {
	Database struct{ Password string }
}

// What struct tags say.
type (
	JSONDash struct {
		Host     string
		Password string `json:"-"`
	}
	// JSONDashComma has a password that JSON calls "-".
	JSONDashComma struct {
		Host     string
		Password string `json:"-,"`
	}
	JSONOmitEmpty struct {
		Host     string
		Password string `json:"password,omitempty"`
	}
	YAMLDash struct {
		Host     string
		Password string `yaml:"-"`
	}
	Unexported struct {
		Host     string
		password string
	}
	// UnexportedTagged has a tag that encoding/json does not look at.
	UnexportedTagged struct {
		Host     string
		password string `custom:"password"`
	}
)

func NewJSONDash() JSONDash                 { return JSONDash{host, marker} }
func NewJSONDashPointer() *JSONDash         { return new(NewJSONDash()) }
func NewJSONDashSlice() []JSONDash          { return []JSONDash{NewJSONDash()} }
func NewJSONDashComma() JSONDashComma       { return JSONDashComma{host, marker} }
func NewJSONOmitEmpty() JSONOmitEmpty       { return JSONOmitEmpty{host, marker} }
func NewYAMLDash() YAMLDash                 { return YAMLDash{host, marker} }
func NewUnexported() Unexported             { return Unexported{host, marker} }
func NewUnexportedPointer() *Unexported     { return new(NewUnexported()) }
func NewUnexportedTagged() UnexportedTagged { return UnexportedTagged{host, marker} }

// What the password's type is, other than string.
type (
	PasswordPointer struct{ Password *string }
	PasswordBytes   struct{ Password []byte }
	PasswordSlice   struct{ Passwords []string }
	PasswordMap     struct{ Passwords map[string]string }
	PasswordAny     struct{ Password any }
	PasswordNamed   struct{ Password text }
	// PasswordOpaque has a password in a struct that other packages cannot look into.
	PasswordOpaque struct{ Password opaque }
	// PasswordShown has a password in a struct with an exported field.
	PasswordShown struct{ Password shown }
	// PasswordFunc has a password that must be called for.
	PasswordFunc struct{ Password func() string }

	text   string
	opaque struct{ value string }
	shown  struct{ Value string }
)

func NewPasswordPointer() PasswordPointer { return PasswordPointer{&marker} }
func NewPasswordBytes() PasswordBytes     { return PasswordBytes{[]byte(marker)} }
func NewPasswordSlice() PasswordSlice     { return PasswordSlice{[]string{marker}} }
func NewPasswordMap() PasswordMap         { return PasswordMap{map[string]string{host: marker}} }
func NewPasswordAny() PasswordAny         { return PasswordAny{marker} }
func NewPasswordNamed() PasswordNamed     { return PasswordNamed{text(marker)} }
func NewPasswordOpaque() PasswordOpaque   { return PasswordOpaque{opaque{marker}} }
func NewPasswordShown() PasswordShown     { return PasswordShown{shown{marker}} }
func NewPasswordFunc() PasswordFunc {
	return PasswordFunc{func() string { return marker }}
}
