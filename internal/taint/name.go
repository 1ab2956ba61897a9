package taint

import (
	"go/token"
	"go/types"
	"path/filepath"
	"regexp"
	"strings"
	"sync"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// keyed adds an origin where the key of a map says what its value is.
func (t *tracer) keyed(key string, v ssa.Value, pos token.Pos) bool {
	class := t.e.model.Name(key)
	if class == None || !canHold(concrete(v).Type()) || t.clean(v, nil, 0) {
		return false
	}
	t.add(Origin{Class: class, Name: key, Expr: "[" + key + "]", Pos: pos})
	return true
}

// named adds an origin where a value's name says what it is, and says whether it did.
func (t *tracer) named(v ssa.Value) bool {
	if !canHold(v.Type()) {
		return false
	}
	e := t.e
	origin := Origin{Expr: e.expr(v)}
	try := func(name string, pos token.Pos) bool {
		class := e.model.Name(name)
		if class == None || class == Secret && (isURL(v.Type()) || strings.EqualFold(name, "tokens") && isSplit(v)) ||
			e.model.Index(name) && isIndex(v) {
			return false
		}
		origin.Class, origin.Name, origin.Pos = class, name, pos
		t.add(origin)
		return true
	}
	switch v := v.(type) {
	case *ssa.Parameter:
		if try(v.Name(), v.Pos()) {
			return true
		}
	case *ssa.FreeVar:
		return try(v.Name(), v.Pos())
	case *ssa.Field:
		origin.Field = fieldOf(v.X.Type(), v.Field)
		return t.field(origin, v.X)
	case *ssa.UnOp:
		switch address := v.X.(type) {
		case *ssa.FieldAddr:
			origin.Field = fieldOf(address.X.Type(), address.Field)
			return t.field(origin, address.X)
		case *ssa.Global:
			return try(address.Name(), address.Pos())
		case *ssa.FreeVar:
			return try(address.Name(), address.Pos())
		case *ssa.Alloc:
			if try(address.Comment, address.Pos()) {
				return true
			}
		}
	}
	for _, name := range e.names[v] {
		if try(name, v.Pos()) {
			return true
		}
	}
	return false
}

// isSplit says whether a value is the words of a text: tokens := strings.Split(line, ":").
func isSplit(v ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok {
		return false
	}
	fn := callee(&call.Call)
	return fn != nil && (strings.Contains(fn.Name(), "Split") || strings.HasPrefix(fn.Name(), "Fields"))
}

// isIndex says whether a value is looked up in a map.
func isIndex(v ssa.Value) bool {
	for _, ref := range referrers(v) {
		if lookup, ok := ref.(*ssa.Lookup); ok && lookup.Index == v {
			return true
		}
	}
	return false
}

// field adds an origin where a field's name says what it holds.
func (t *tracer) field(origin Origin, owner ssa.Value) bool {
	if origin.Field == nil {
		return false
	}
	origin.Class, origin.Name, origin.Pos = t.e.model.Name(origin.Field.Name()), origin.Field.Name(), origin.Field.Pos()
	named, ok := types.Unalias(deref(owner.Type())).(*types.Named)
	if ok && limits().MatchString(named.Obj().Name()) {
		return false // Expiry.SigningKeys: how long they are kept
	}
	if ok && origin.Class == None {
		origin.Class = t.e.model.Member(named, origin.Field)
	}
	if ok && origin.Class == None && known.Optional[named.Obj().Pkg().Path()+"."+named.Obj().Name()] {
		origin.Name = t.e.nameOf(owner)
		origin.Class = t.e.model.Name(origin.Name)
	}
	switch {
	case origin.Field.Name() == "Value" && isType(owner.Type(), "net/http", "Cookie"):
		origin.Class, origin.Name = Header, "cookie"
	case isType(owner.Type(), "net/http", "Cookie"):
		return false
	}
	if origin.Class == None {
		return false
	}
	t.add(origin)
	return true
}

// namesOf returns what a value is called: as a variable, a parameter, a field.
func (e *engine) namesOf(v ssa.Value) []string {
	names := e.names[v]
	if field := loaded(v); field != nil {
		return append(names[:len(names):len(names)], field.Name())
	}
	switch v := v.(type) {
	case *ssa.Parameter, *ssa.FreeVar:
		return append(names[:len(names):len(names)], v.Name())
	}
	return names
}

// nameOf returns the name of the variable or field that a struct is in, with what it embeds taken
// for the struct itself.
func (e *engine) nameOf(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.FieldAddr:
		if field := fieldOf(v.X.Type(), v.Field); field != nil && !field.Embedded() {
			return field.Name()
		}
		return e.nameOf(v.X)
	case *ssa.Field:
		if field := fieldOf(v.X.Type(), v.Field); field != nil && !field.Embedded() {
			return field.Name()
		}
		return e.nameOf(v.X)
	case *ssa.Alloc:
		return variableName(v)
	case *ssa.UnOp:
		return e.nameOf(v.X)
	case *ssa.Parameter, *ssa.FreeVar, *ssa.Global:
		return v.Name()
	}
	return strings.Join(e.names[v], "")
}

// limits are words in the names of structs that hold one value for each thing they name.
var limits = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`Expiry|Expiration|TTL|Lifetime|Limits|Polic|Rotation|Duration|Timeout`)
})

func (t *tracer) add(o Origin) {
	if o.Pos.IsValid() {
		o.Place = t.e.pass.Fset.Position(o.Pos)
		o.Place.Filename = filepath.Base(o.Place.Filename)
	}
	t.origins = append(t.origins, o)
}
