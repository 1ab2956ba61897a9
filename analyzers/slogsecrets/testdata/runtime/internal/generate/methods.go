package main

import (
	"fmt"
	"go/format"
	"path/filepath"
	"strings"
)

// method is a method by which a type says how it is to be logged.
type method struct {
	name      string
	signature string // parameters and results
	body      string
}

var methods = []method{
	{"String", "() string", "return Redacted"},
	{"GoString", "() string", "return Redacted"},
	{"Format", "(f fmt.State, verb rune)", "fmt.Fprint(f, Redacted)"},
	{"Error", "() string", "return Redacted"},
	{"MarshalText", "() ([]byte, error)", "return []byte(Redacted), nil"},
	{"MarshalJSON", "() ([]byte, error)", "return json.Marshal(Redacted)"},
	{"LogValue", "() slog.Value", "return slog.StringValue(Redacted)"},
	{"MarshalLogObject", "(enc zapcore.ObjectEncoder) error", `enc.AddString("state", Redacted); return nil`},
	{"MarshalZerologObject", "(e *zerolog.Event)", `e.Str("state", Redacted)`},
	{"MarshalLog", "() any", "return Redacted"},
}

// methodShapes are the shapes of one method: %[1]s is its name, %[2]s what comes after its
// name.
const methodShapes = `
// Types with a %[1]s that hides the password, on a value and on a pointer.
type (
	%[1]sSecret        string
	%[1]sPointerSecret string
	%[1]sStruct        Plain
	%[1]sPointerStruct Plain

	%[1]sField        struct{ Password %[1]sSecret }
	%[1]sPointerField struct{ Password %[1]sPointerSecret }
	%[1]sIndirect     struct{ Password *%[1]sSecret }
	%[1]sUnexported   struct{ password %[1]sSecret }
	%[1]sElements     struct{ Passwords []%[1]sSecret }
	%[1]sNested       struct{ Database %[1]sStruct }
	%[1]sNestedPointer struct{ Database *%[1]sPointerStruct }
	%[1]sEmbedded     struct {
		%[1]sStruct
		Name string
	}
)

func (s %[1]sSecret) %[1]s%[2]s
func (s *%[1]sPointerSecret) %[1]s%[2]s
func (c %[1]sStruct) %[1]s%[2]s
func (c *%[1]sPointerStruct) %[1]s%[2]s

func New%[1]sField() %[1]sField { return %[1]sField{%[1]sSecret(marker)} }
func New%[1]sStruct() %[1]sStruct { return %[1]sStruct(NewPlain()) }
func New%[1]sFieldPointer() *%[1]sField { return new(New%[1]sField()) }
func New%[1]sStructPointer() *%[1]sStruct { return new(New%[1]sStruct()) }
func New%[1]sPointerField() %[1]sPointerField { return %[1]sPointerField{%[1]sPointerSecret(marker)} }
func New%[1]sPointerFieldPointer() *%[1]sPointerField { return new(New%[1]sPointerField()) }
func New%[1]sPointerStruct() %[1]sPointerStruct { return %[1]sPointerStruct(NewPlain()) }
func New%[1]sPointerStructPointer() *%[1]sPointerStruct { return new(New%[1]sPointerStruct()) }
func New%[1]sIndirect() %[1]sIndirect { return %[1]sIndirect{new(%[1]sSecret(marker))} }
func New%[1]sUnexported() %[1]sUnexported { return %[1]sUnexported{%[1]sSecret(marker)} }
func New%[1]sElements() %[1]sElements { return %[1]sElements{[]%[1]sSecret{%[1]sSecret(marker)}} }
func New%[1]sNested() %[1]sNested { return %[1]sNested{New%[1]sStruct()} }
func New%[1]sNestedPointer() %[1]sNestedPointer {
	return %[1]sNestedPointer{New%[1]sPointerStructPointer()}
}
func New%[1]sSlice() []%[1]sStruct { return []%[1]sStruct{New%[1]sStruct()} }
func New%[1]sPointerSlice() []%[1]sPointerStruct { return []%[1]sPointerStruct{New%[1]sPointerStruct()} }
func New%[1]sMap() map[string]%[1]sStruct { return map[string]%[1]sStruct{host: New%[1]sStruct()} }
func New%[1]sPointerMap() map[string]%[1]sPointerStruct {
	return map[string]%[1]sPointerStruct{host: New%[1]sPointerStruct()}
}
func New%[1]sEmbedded() %[1]sEmbedded { return %[1]sEmbedded{%[1]sStruct: New%[1]sStruct()} }
`

// methodFiles returns the source of shapes/methods.go, by its name.
func methodFiles(string) (map[string]string, error) {
	var b strings.Builder
	b.WriteString(`package shapes

// This file is written by ../internal/generate (go generate ..). It bears no mark of generated
// code, as prodcheck would pass it by.

import (
	"encoding/json"
	"fmt"
	"log/slog"

	"github.com/rs/zerolog"
	"go.uber.org/zap/zapcore"
)
`)
	for _, m := range methods {
		fmt.Fprintf(&b, methodShapes, m.name, m.signature+" { "+m.body+" }")
	}
	source, err := format.Source([]byte(b.String()))
	if err != nil {
		return nil, fmt.Errorf("shapes of methods: %w", err)
	}
	return map[string]string{filepath.Join("shapes", "methods.go"): string(source)}, nil
}

// methodOf returns the method that a shape of shapes/methods.go is about, or "". The two
// that a sink logs also if it does not ask for the method count as about none.
func methodOf(shape string) string {
	for _, m := range methods { // MarshalLogObject comes before MarshalLog
		rest, ok := strings.CutPrefix(shape, m.name)
		switch {
		case ok && rest != "Struct" && rest != "Field":
			return m.name
		case ok:
			return ""
		}
	}
	return ""
}

// detail says whether a shape only tells more of what others of its method tell.
func detail(shape, method string) bool {
	switch strings.TrimPrefix(shape, method) {
	case "Indirect", "Elements", "NestedPointer", "PointerSlice", "Map", "PointerMap":
		return true
	}
	return false
}
