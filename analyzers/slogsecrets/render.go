package slogsecrets

import (
	"go/types"
	"reflect"
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/taint"
)

// methods are what each way of writing a value asks it for, in place of showing it. Top are
// those that count for the value itself alone; all else also counts for what is in it.
var methods = map[known.Rendering]struct{ top, within []string }{
	known.RenderFmt:        {within: []string{"Format", "Error", "String"}},
	known.RenderFmtFields:  {within: []string{"Format", "Error", "String"}},
	known.RenderFmtString:  {within: []string{"Format", "Error", "String"}},
	known.RenderFmtSyntax:  {within: []string{"Format", "GoString"}},
	known.RenderJSON:       {within: []string{"MarshalJSON", "MarshalText"}},
	known.RenderSlogJSON:   {top: []string{"LogValue", "Error"}, within: []string{"MarshalJSON", "MarshalText"}},
	known.RenderSlogText:   {top: []string{"LogValue", "MarshalText"}, within: []string{"Format", "Error", "String"}},
	known.RenderZap:        {top: []string{"MarshalLogObject", "MarshalLogArray", "Error", "String"}, within: []string{"MarshalJSON", "MarshalText"}},
	known.RenderZapReflect: {within: []string{"MarshalJSON", "MarshalText"}},
	known.RenderZerolog:    {top: []string{"MarshalZerologObject", "MarshalZerologArray", "String"}, within: []string{"MarshalJSON", "MarshalText"}},
	known.RenderLogrus:     {within: []string{"Format", "Error", "String"}},
	known.RenderLogrusText: {within: []string{"Format", "Error", "String"}},
	known.RenderLogr:       {top: []string{"MarshalLog", "String", "Error"}, within: []string{"MarshalText"}},
	known.RenderKlog:       {top: []string{"MarshalLog"}, within: []string{"Format", "Error", "String"}},
	known.RenderHclog:      {within: []string{"Format", "Error", "String", "MarshalJSON", "MarshalText"}},
	known.RenderApex:       {within: []string{"Format", "Error", "String"}},
}

// byFmt are the ways that end in package fmt, and not in encoding/json.
var byFmt = map[known.Rendering]bool{
	known.RenderFmt: true, known.RenderFmtFields: true, known.RenderFmtString: true, known.RenderFmtSyntax: true,
	known.RenderSlogText: true, known.RenderLogrus: true, known.RenderLogrusText: true, known.RenderKlog: true,
	known.RenderHclog: true, known.RenderApex: true,
}

// shapes are the parameters and results that a method must have to be asked for.
var shapes = map[string][2]int{
	"Format": {2, 0}, "Error": {0, 1}, "String": {0, 1}, "GoString": {0, 1}, "MarshalJSON": {0, 2}, "MarshalText": {0, 2},
	"LogValue": {0, 1}, "MarshalLogObject": {1, 1}, "MarshalLogArray": {1, 1}, "MarshalZerologObject": {1, 0},
	"MarshalZerologArray": {1, 0}, "MarshalLog": {0, 1},
}

// protects says whether a method of the type is called in place of showing its values. What the
// error says that is no struct is followed, and so does not count.
func protects(t types.Type, how known.Rendering, top, addressable bool) bool {
	if types.IsInterface(t) {
		return false
	}
	_, structure := deref(t).Underlying().(*types.Struct)
	asked := methods[how].within
	if top {
		asked = slices.Concat(methods[how].top, asked)
	}
	if addressable && !byFmt[how] {
		t = types.NewPointer(t) // encoding/json takes the address of what it can
	}
	set := types.NewMethodSet(t)
	for _, name := range asked {
		if (name != "Error" || structure) && hasMethod(set, name) {
			return true
		}
	}
	return false
}

func deref(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

func hasMethod(set *types.MethodSet, name string) bool {
	for selection := range set.Methods() {
		fn, ok := selection.Obj().(*types.Func)
		if !ok || fn.Name() != name {
			continue
		}
		signature := fn.Signature()
		shape := shapes[name]
		return signature.Params().Len() == shape[0] && signature.Results().Len() == shape[1]
	}
	return false
}

// A walk goes through a type as what writes its values goes through them.
type walk struct {
	model    *model
	how      known.Rendering
	fields   []taint.Field
	within   []types.Type
	readOnly bool // what is reached through an unexported field has no methods, for fmt

	addressable bool // what is reached through a pointer or a slice
}

// maxFieldDepth bounds how deep structs are within each other.
const maxFieldDepth = 6

// value goes through a type that is reached by path; top is true for the value itself.
func (w *walk) value(t types.Type, path []*types.Var, top bool) {
	if len(path) > maxFieldDepth || slices.Contains(w.within, t) {
		return
	}
	if !w.readOnly && protects(t, w.how, top, w.addressable) || isErrorType(t) {
		return
	}
	addressable := w.addressable
	defer func() { w.addressable = addressable }()
	w.within = append(w.within, t)
	defer func() { w.within = w.within[:len(w.within)-1] }()
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		// Below the top, fmt prints where it points to.
		if top || !byFmt[w.how] {
			w.addressable = true
			w.value(u.Elem(), path, top)
		}
	case *types.Slice:
		w.addressable = true
		w.value(u.Elem(), path, false)
	case *types.Array:
		w.value(u.Elem(), path, false)
	case *types.Map:
		w.addressable = false
		w.value(u.Elem(), path, false)
	case *types.Struct:
		for n := range u.NumFields() {
			w.field(u.Field(n), u.Tag(n), path)
		}
	}
}

func (w *walk) field(f *types.Var, tag string, path []*types.Var) {
	if !w.shows(f, tag) {
		return
	}
	readOnly := w.readOnly
	w.readOnly = byFmt[w.how] && (readOnly || !f.Exported())
	defer func() { w.readOnly = readOnly }()
	path = append(path[:len(path):len(path)], f)
	class := w.model.Name(f.Name())
	if class != taint.None && holdsText(f.Type(), w.how) {
		if w.readOnly || !w.redacted(f.Type()) {
			w.fields = append(w.fields, taint.Field{Path: path, Class: class})
		}
		return
	}
	w.value(f.Type(), path, false)
}

// redacted says whether the text in a field of the type is hidden: by the type's methods, or by
// those of its elements.
func (w *walk) redacted(t types.Type) bool {
	if protects(t, w.how, false, w.addressable) {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Slice:
		return protects(u.Elem(), w.how, false, true)
	case *types.Array:
		return protects(u.Elem(), w.how, false, w.addressable)
	case *types.Map:
		return protects(u.Elem(), w.how, false, false)
	case *types.Pointer:
		return protects(u.Elem(), w.how, false, true)
	}
	return false
}

// shows says whether a field is written at all.
func (w *walk) shows(f *types.Var, tag string) bool {
	if byFmt[w.how] {
		return true
	}
	name, _, _ := strings.Cut(reflect.StructTag(tag).Get("json"), ",")
	if reflect.StructTag(tag).Get("json") == "-" {
		return false
	}
	return name != "" && f.Exported() || f.Exported() || f.Embedded()
}

// holdsText says whether a field of the type shows text.
func holdsText(t types.Type, how known.Rendering) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		if byFmt[how] {
			return false
		}
		t = p.Elem()
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && (b.Info()&types.IsString != 0 || b.Kind() == types.Byte)
	case *types.Array:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte
	case *types.Map:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && b.Info()&types.IsString != 0
	case *types.Interface:
		return u.NumMethods() == 0
	}
	return false
}

func isErrorType(t types.Type) bool {
	return types.Identical(t.Underlying(), types.Universe.Lookup("error").Type().Underlying())
}
