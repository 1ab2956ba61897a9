package taint

import (
	"go/token"
	"go/types"

	"github.com/prodcheck/prodcheck/internal/known"
)

// A Class is a kind of what must not be written down.
type Class uint8

const (
	None     Class = iota
	Secret         // a password, a token, a key
	Address        // an address that may hold credentials: a DSN
	Personal       // an e-mail address, a phone number
	Header         // HTTP headers that hold credentials
	Whole          // a struct with a secret in it
)

// A Model is what an analyzer knows and this package does not.
type Model interface {
	// Name returns what a name says about what it names.
	Name(name string) Class
	// Denies says whether a name says that it is none of what its last word names.
	Denies(name string) bool
	// Member returns what a field of a struct holds by the name of the struct: Database.URL,
	// Password.Value.
	Member(owner *types.Named, field *types.Var) Class
	// Index says whether what has the name may be a key under which secrets are kept.
	Index(name string) bool
	// HeaderKey returns what a key in a log says that is the name of a header.
	HeaderKey(name string) Class
	// Header returns what the name of an HTTP header says about its value.
	Header(name string) Class
	// Cleans says whether what a function returns gives nothing away of what it is given.
	Cleans(fn *types.Func) bool
	// Asked returns the method that is called where a value of the type is so written, in place
	// of showing it, or nil. Of a container it is that of the elements.
	Asked(t types.Type, how known.Rendering) *types.Selection
	// Hidden says whether nothing of what is in a value of the type is shown where it is so
	// written: of a pointer its address, say.
	Hidden(t types.Type, how known.Rendering) bool
	// Written says whether a field of a struct is shown where it is so written.
	Written(s *types.Struct, field int, how known.Rendering) bool
	// Shown returns the fields that are shown where a value of the type is so written, and
	// whose names are of a class, or which have a method that gives something away. What
	// methods say it asks for.
	Shown(t types.Type, how known.Rendering, says func(*types.Func) Saying) []Field
}

// A Field is a field of a struct, or of a struct within it.
type Field struct {
	Path  []*types.Var // empty for an element of what is written
	Class Class
	Said  *Origin // what the field's own method gives away, if that is why
}

// Name returns the field's name, with those that lead to it.
func (f Field) Name() string {
	name := ""
	for i, v := range f.Path {
		if i > 0 {
			name += "."
		}
		name += v.Name()
	}
	return name
}

// An Origin is where something comes from that must not be written down.
type Origin struct {
	Class Class
	Name  string         // what it is, by the word that says so: "apiKey", "Authorization"
	Expr  string         // where it was taken from, as it is written: "cfg.DB.Password"
	Pos   token.Pos      // of what has the name, if it is known here
	Place token.Position // the same; the file's base name where another package told
	Field *types.Var     // the field that has the name, if it is one
	Whole bool           // it is written with the struct that it is in
}

// A Finding is that something reaches a call which writes it down.
type Finding struct {
	Pos, End token.Pos // of the call
	Sink     string    // the call's name, for messages
	Key      string    // of the pair, if it is one
	Keyed    Class     // what the key says, where that is the reason
	Origin   Origin    // its Class is None if only the key is the reason
	Made     token.Pos // of the call that made the attribute, where it is another one
	Through  token.Position
	Prints   bool // the call prints, and is no logger
	Span     bool // the call is about a span
}
