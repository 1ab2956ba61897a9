package taint

import (
	"go/token"
	"go/types"
	"path/filepath"
	"regexp"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// A tracer goes back from one value.
type tracer struct {
	e          *engine
	at         ssa.Instruction // the call that writes
	seen       map[visit]bool
	origins    []Origin
	parameters []use
}

// A use is that a value leads to a parameter, which is written in some way.
type use struct {
	parameter *ssa.Parameter
	how       known.Rendering
}

type visit struct {
	v   ssa.Value
	fr  *frame
	how known.Rendering
}

// A frame is a call of a function whose results are followed into it.
type frame struct {
	fn     *ssa.Function
	call   *ssa.CallCommon
	parent *frame
	depth  int
}

// How far is gone back.
const (
	maxFrames = 5
	maxVisits = 2000
)

func (e *engine) newTracer() *tracer { return &tracer{e: e, seen: make(map[visit]bool)} }

// render goes back from a value that is written in some way.
func (t *tracer) render(v ssa.Value, fr *frame, how known.Rendering) {
	key := visit{v, fr, how}
	if v == nil || t.seen[key] || len(t.seen) > maxVisits || !carries(v.Type()) {
		return
	}
	t.seen[key] = true
	switch v := v.(type) {
	case *ssa.MakeInterface:
		t.render(v.X, fr, how)
		return
	case *ssa.ChangeInterface:
		t.render(v.X, fr, how)
		return
	}
	if t.e.model.Protected(v.Type(), how) && !isURL(v.Type()) {
		return
	}
	if t.request(v, how) {
		return
	}
	if isWhole(v.Type()) {
		if fields := t.shown(v, how); len(fields) > 0 {
			t.whole(v, fields[0])
			return
		}
		if base, at := local(v); base != nil {
			t.parts(base, at, fr, how)
			return
		}
	}
	t.trace(v, fr, how)
}

// trace goes back from a value of which all is written.
func (t *tracer) trace(v ssa.Value, fr *frame, how known.Rendering) {
	if t.clean(v, fr, 0) {
		return
	}
	if t.named(v) {
		return
	}
	switch v := v.(type) {
	case *ssa.Parameter:
		t.parameter(v, fr, how)
	case *ssa.FreeVar:
		for _, closure := range t.e.closures[v.Parent()] {
			for n, free := range v.Parent().FreeVars {
				if free == v {
					t.render(closure.Bindings[n], nil, how)
				}
			}
		}
	case *ssa.Phi:
		for _, edge := range v.Edges {
			t.render(edge, fr, how)
		}
	case *ssa.Convert:
		t.render(v.X, fr, how)
	case *ssa.ChangeType:
		t.render(v.X, fr, how)
	case *ssa.TypeAssert:
		t.render(v.X, fr, how)
	case *ssa.Slice:
		t.render(v.X, fr, how)
	case *ssa.MultiConvert:
		t.render(v.X, fr, how)
	case *ssa.BinOp:
		if v.Op == token.ADD {
			t.render(v.X, fr, how)
			t.render(v.Y, fr, how)
		}
	case *ssa.UnOp:
		if v.Op == token.MUL {
			t.load(v, fr, how)
		} else if v.Op == token.ARROW {
			t.received(v, fr, how)
		}
	case *ssa.Field:
		t.render(v.X, fr, how)
	case *ssa.Alloc:
		t.cell(v, fr, how)
	case *ssa.MakeMap, *ssa.MakeSlice:
		t.elements(v, fr, how)
	case *ssa.Lookup:
		t.lookup(v, fr, how)
	case *ssa.Index:
		t.render(v.X, fr, how)
	case *ssa.Extract:
		t.extract(v, fr, how)
	case *ssa.Call:
		t.call(v, 0, fr, how)
	}
}

// parameter goes on to a call's argument, or notes that the way leads out of the function.
func (t *tracer) parameter(p *ssa.Parameter, fr *frame, how known.Rendering) {
	for f := fr; f != nil; f = f.parent {
		if f.fn != p.Parent() {
			continue
		}
		for n, other := range f.fn.Params {
			args := arguments(f.call)
			if other == p && n < len(args) {
				t.render(args[n], f.parent, how)
			}
		}
		return
	}
	t.parameters = append(t.parameters, use{p, how})
}

// load goes on to what was stored where a value is read.
func (t *tracer) load(v *ssa.UnOp, fr *frame, how known.Rendering) {
	switch address := v.X.(type) {
	case *ssa.Alloc:
		for _, stored := range t.e.stores(address, v) {
			t.render(stored, fr, how)
		}
		if _, array := v.Type().Underlying().(*types.Array); array {
			t.elements(address, fr, how)
		}
	case *ssa.FreeVar:
		for _, closure := range t.e.closures[address.Parent()] {
			for n, free := range address.Parent().FreeVars {
				if free != address {
					continue
				}
				if cell, ok := closure.Bindings[n].(*ssa.Alloc); ok {
					values, _ := t.e.storesTo(cell)
					for _, stored := range values {
						t.render(stored, nil, how)
					}
				} else {
					t.render(closure.Bindings[n], nil, how)
				}
			}
		}
	case *ssa.Global:
		for _, stored := range t.e.globals[address] {
			t.render(stored, nil, how)
		}
	case *ssa.FieldAddr:
		t.fieldLoad(v, address, fr, how)
	case *ssa.IndexAddr:
		t.render(address.X, fr, how)
	default:
		t.render(v.X, fr, how)
	}
}

// fieldLoad goes on to what was stored in a field: of a local struct what reaches the place;
// of others all that the package ever stores there, if nothing of it is clean.
func (t *tracer) fieldLoad(v *ssa.UnOp, address *ssa.FieldAddr, fr *frame, how known.Rendering) {
	if _, ok := within(address.X).(*ssa.Alloc); ok {
		for _, stored := range fieldStores(address.X, address.Field, v) {
			if stored != nil {
				t.render(stored, fr, how)
			}
		}
		return
	}
	field := fieldOf(address.X.Type(), address.Field)
	stores := t.e.fields[field]
	if len(stores) == 0 || len(stores) > 8 || field.Pkg() != t.e.pass.Pkg {
		return
	}
	var first []Origin
	for n, store := range stores {
		other := t.e.newTracer()
		other.seen = t.seen
		other.render(store.Val, nil, how)
		if len(other.origins) == 0 {
			return
		}
		if n == 0 {
			first = other.origins
		}
	}
	t.origins = append(t.origins, first...)
}

// received goes on to what is sent into a local channel.
func (t *tracer) received(v *ssa.UnOp, fr *frame, how known.Rendering) {
	for _, made := range t.e.sources(v.X) {
		for _, ref := range referrers(made) {
			if send, ok := ref.(*ssa.Send); ok {
				t.render(send.X, fr, how)
			}
		}
	}
}

// cell goes on to what a local variable holds whose address is written: a struct's fields,
// an array's elements, or a variable behind a pointer.
func (t *tracer) cell(cell *ssa.Alloc, fr *frame, how known.Rendering) {
	values, _ := t.e.storesTo(cell)
	for _, stored := range values {
		t.render(stored, fr, how)
	}
	t.elements(cell, fr, how)
}

// elements goes on to what is put in a container, if that is before it is written.
func (t *tracer) elements(container ssa.Value, fr *frame, how known.Rendering) {
	deleted := deletedFrom(container)
	for _, ref := range referrers(container) {
		if t.after(ref) {
			continue
		}
		switch ref := ref.(type) {
		case *ssa.MapUpdate:
			key := constantString(ref.Key)
			if ref.Map == container && (key == "" || !deleted[key]) {
				t.element(key, ref.Value, ref.Pos(), fr, how)
			}
		case *ssa.IndexAddr:
			values, _ := t.e.storesTo(ref)
			for _, stored := range values {
				t.render(stored, fr, how)
			}
		case *ssa.Slice:
			if ref.X == container {
				t.elements(ref, fr, how)
			}
		case *ssa.ChangeType:
			t.elements(ref, fr, how)
		case *ssa.Call:
			t.filled(container, ref, fr, how)
		}
	}
}

// element goes on to one element of a map.
func (t *tracer) element(key string, v ssa.Value, pos token.Pos, fr *frame, how known.Rendering) {
	if key == "" || !t.keyed(key, v, pos) {
		t.render(v, fr, how)
	}
}

// filled goes on to what a call puts in a container.
func (t *tracer) filled(container ssa.Value, call *ssa.Call, fr *frame, how known.Rendering) {
	args := arguments(&call.Call)
	if b, ok := call.Call.Value.(*ssa.Builtin); ok {
		if b.Name() == "copy" && args[0] == container {
			t.render(args[1], fr, how)
		}
		return
	}
	fn := callee(&call.Call)
	if fn == nil || len(args) != 3 || args[0] != container {
		return
	}
	switch fn.FullName() {
	case "(net/url.Values).Set", "(net/url.Values).Add":
		t.element(constantString(args[1]), args[2], call.Pos(), fr, how)
	}
}

// after says whether an instruction comes after the call that writes.
func (t *tracer) after(i ssa.Instruction) bool {
	if t.at == nil || t.at.Block() == nil || i.Block() != t.at.Block() {
		return false
	}
	return slices.Index(i.Block().Instrs, i) > slices.Index(i.Block().Instrs, t.at)
}

// keyed adds an origin where the key of a map says what its value is.
func (t *tracer) keyed(key string, v ssa.Value, pos token.Pos) bool {
	class := t.e.model.Name(key)
	if class == None || !canHold(concrete(v).Type()) || t.clean(v, nil, 0) {
		return false
	}
	t.add(Origin{Class: class, Name: key, Expr: "[" + key + "]", Pos: pos})
	return true
}

// lookup goes on to a map's element.
func (t *tracer) lookup(v *ssa.Lookup, fr *frame, how known.Rendering) {
	if key := constantString(v.Index); key != "" {
		class := t.e.model.Name(key)
		if isHeader(v.X.Type()) {
			class = t.e.model.Header(key)
		}
		if class != None {
			t.add(Origin{Class: class, Name: key, Expr: t.e.expr(v.X) + "[" + key + "]", Pos: v.Pos()})
			return
		}
		found := false
		for _, made := range t.e.sources(v.X) {
			for _, ref := range referrers(made) {
				if update, ok := ref.(*ssa.MapUpdate); ok && constantString(update.Key) == key {
					found = true
					t.render(update.Value, fr, how)
				}
			}
		}
		if found || isHeader(v.X.Type()) {
			return
		}
	}
	if !isHeader(v.X.Type()) {
		t.render(v.X, fr, how)
	}
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
		if class == None {
			return false
		}
		origin.Class, origin.Name, origin.Pos = class, name, pos
		t.add(origin)
		return true
	}
	switch v := v.(type) {
	case *ssa.Parameter:
		return try(v.Name(), v.Pos())
	case *ssa.FreeVar:
		return try(v.Name(), v.Pos())
	case *ssa.Field:
		origin.Field = fieldOf(v.X.Type(), v.Field)
		return t.field(origin, v.X)
	case *ssa.UnOp:
		switch address := v.X.(type) {
		case *ssa.FieldAddr:
			if t.set(address.X, address.Field, v) {
				return false // what was set is what counts
			}
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

// set says whether what is in a field of a local struct is known.
func (t *tracer) set(base ssa.Value, field int, at ssa.Instruction) bool {
	stored := fieldStores(base, field, at)
	for _, v := range stored {
		if v == nil {
			return false
		}
	}
	return len(stored) > 0
}

// field adds an origin where a field's name says what it holds.
func (t *tracer) field(origin Origin, owner ssa.Value) bool {
	if origin.Field == nil {
		return false
	}
	origin.Class, origin.Name, origin.Pos = t.e.model.Name(origin.Field.Name()), origin.Field.Name(), origin.Field.Pos()
	named, ok := types.Unalias(deref(owner.Type())).(*types.Named)
	if ok && limits.MatchString(named.Obj().Name()) {
		return false // Expiry.SigningKeys: how long they are kept
	}
	if ok && origin.Class == None {
		// Of a struct whose own name says what it is about: Database.URL, Password.Value.
		origin.Class = t.e.model.Name(named.Obj().Name() + "_" + origin.Field.Name())
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

// limits are words in the names of structs that hold one value for each thing they name.
var limits = regexp.MustCompile(`Expiry|Expiration|TTL|Lifetime|Limits|Polic|Rotation|Duration|Timeout`)

func (t *tracer) add(o Origin) {
	if o.Pos.IsValid() {
		o.Place = t.e.pass.Fset.Position(o.Pos)
		o.Place.Filename = filepath.Base(o.Place.Filename)
	}
	t.origins = append(t.origins, o)
}

// clean says whether a value gives nothing away, whatever it is called.
func (t *tracer) clean(v ssa.Value, fr *frame, depth int) bool {
	if depth > maxFrames || !carries(v.Type()) {
		return !carries(v.Type())
	}
	switch v := v.(type) {
	case *ssa.Const:
		return true
	case *ssa.Parameter:
		for f := fr; f != nil; f = f.parent {
			if f.fn == v.Parent() {
				args := arguments(f.call)
				n := slices.Index(f.fn.Params, v)
				return n >= 0 && n < len(args) && t.clean(args[n], f.parent, depth+1)
			}
		}
		return false
	case *ssa.MakeInterface:
		return t.clean(v.X, fr, depth+1)
	case *ssa.ChangeType:
		return t.clean(v.X, fr, depth+1)
	case *ssa.Convert:
		return t.clean(v.X, fr, depth+1)
	case *ssa.Slice:
		return t.clean(v.X, fr, depth+1)
	case *ssa.Phi:
		for _, edge := range v.Edges {
			if edge != v && !t.clean(edge, fr, depth+1) {
				return false
			}
		}
		return true
	case *ssa.BinOp:
		return v.Op != token.ADD || t.clean(v.X, fr, depth+1) && t.clean(v.Y, fr, depth+1)
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			return t.cleanCall(call, v.Index, fr, depth)
		}
	case *ssa.Call:
		return t.cleanCall(v, 0, fr, depth)
	case *ssa.UnOp:
		if cell, ok := v.X.(*ssa.Alloc); ok && v.Op == token.MUL && isText(v.Type()) {
			stored := t.e.stores(cell, v)
			for _, s := range stored {
				if s == nil || !t.clean(s, fr, depth+1) {
					return false
				}
			}
			return len(stored) > 0
		}
		if field, ok := v.X.(*ssa.FieldAddr); ok && v.Op == token.MUL {
			stored := fieldStores(field.X, field.Field, v)
			for _, s := range stored {
				if s == nil || !t.clean(s, fr, depth+1) {
					return false
				}
			}
			return len(stored) > 0
		}
	}
	return false
}

func isType(t types.Type, pkg, name string) bool {
	named, _ := types.Unalias(deref(t)).(*types.Named)
	return named != nil && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == pkg && named.Obj().Name() == name
}

func isHeader(t types.Type) bool { return isType(t, "net/http", "Header") }
