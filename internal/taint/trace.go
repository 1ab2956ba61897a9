package taint

import (
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// A tracer goes back from one value.
type tracer struct {
	e          *engine
	at         ssa.Instruction // the call that writes
	seen       map[visit]bool
	members    map[memberVisit]bool
	loops      map[*ssa.Phi]bool  // that clean is in
	removals   map[*ssa.Call]bool // that takesOut has looked at, or is in
	holding    map[place]bool     // that holds is in
	origins    []Origin
	parameters []use
}

// A use is that a value leads to a parameter, which is written in some way.
type use struct {
	parameter *ssa.Parameter
	how       known.Rendering
	member    int // 0 for all of it, otherwise one more than the number of the field
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

func (e *engine) newTracer() *tracer {
	return &tracer{e: e, seen: make(map[visit]bool), members: make(map[memberVisit]bool), loops: make(map[*ssa.Phi]bool),
		removals: make(map[*ssa.Call]bool), holding: make(map[place]bool),
	}
}

// render goes back from a value that is written in some way.
func (t *tracer) render(v ssa.Value, fr *frame, how known.Rendering) {
	key := visit{v, fr, how}
	if v == nil || t.seen[key] || len(t.seen) > maxVisits || !carries(v.Type()) {
		return
	}
	t.seen[key] = true
	switch v := v.(type) {
	case *ssa.MakeInterface:
		if !t.e.model.Hidden(v.X.Type(), how) {
			t.render(v.X, fr, how)
		}
		return
	case *ssa.ChangeInterface:
		if !t.e.model.Hidden(v.X.Type(), how) {
			t.render(v.X, fr, how)
		}
		return
	}
	if method := t.e.model.Asked(v.Type(), how); method != nil && !open(v.Type()) {
		t.said(v, method, fr)
		return
	}
	if t.request(v, how) || isURL(v.Type()) && t.address(v, fr) {
		return
	}
	if isWhole(v.Type()) {
		if t.clean(v, fr, 0) {
			return
		}
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
		for n, edge := range v.Edges {
			if !emptyEdge(v, n) {
				t.render(edge, fr, how)
			}
		}
	case *ssa.Convert:
		t.converted(v.X, fr, how)
	case *ssa.ChangeType:
		t.converted(v.X, fr, how)
	case *ssa.TypeAssert:
		t.render(v.X, fr, how)
	case *ssa.Slice:
		if !isPiece(v) {
			t.render(v.X, fr, how)
		}
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
		t.fieldStored(fieldOf(v.X.Type(), v.Field), how)
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

// converted goes on to what was converted. The methods of its type are asked no more.
func (t *tracer) converted(v ssa.Value, fr *frame, how known.Rendering) {
	key := visit{v, fr, how}
	if !isText(v.Type()) || t.request(v, how) {
		t.render(v, fr, how)
	} else if !t.seen[key] {
		t.seen[key] = true
		t.trace(v, fr, how)
	}
}

// isScheme says whether an element is the first word of a text: Bearer, of a header, or the user's
// name, before a password.
func isScheme(address *ssa.IndexAddr) bool {
	call, ok := address.X.(*ssa.Call)
	if !ok || !isZero(address.Index) {
		return false
	}
	fn := callee(&call.Call)
	if fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != "strings" {
		return false
	}
	switch fn.Name() {
	case "Fields":
		return true
	case "Split", "SplitN":
		return !strings.ContainsAny(constantString(arguments(&call.Call)[1]), "@?,;\n")
	}
	return false
}

// isPiece says whether a slice is cut out of the midst of a text at places that are searched for:
// a word of it, which may be anything.
func isPiece(v *ssa.Slice) bool {
	_, low := v.Low.(*ssa.Const)
	_, high := v.High.(*ssa.Const)
	return v.Low != nil && v.High != nil && !low && !high && isText(v.Type())
}

// parameter goes on to a call's argument, or notes that the way leads out of the function.
func (t *tracer) parameter(p *ssa.Parameter, fr *frame, how known.Rendering) {
	if arg, outer, ok := fr.argument(p); ok {
		t.render(arg, outer, how)
		return
	}
	if fr.within(p.Parent()) {
		return
	}
	t.parameters = append(t.parameters, use{p, how, 0})
}

// load goes on to what was stored where a value is read.
func (t *tracer) load(v *ssa.UnOp, fr *frame, how known.Rendering) {
	if t.flagged(v) {
		return
	}
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
					values, _ := storesTo(cell)
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
		if !isScheme(address) {
			t.render(address.X, fr, how)
		}
	default:
		t.trace(v.X, fr, how)
	}
}

// fieldLoad goes on to what was stored in a field: of a local struct what reaches the place;
// of others all that the package ever stores there, if nothing of it is clean.
func (t *tracer) fieldLoad(v *ssa.UnOp, address *ssa.FieldAddr, fr *frame, how known.Rendering) {
	switch base := within(address.X).(type) {
	case *ssa.Alloc:
		if base == address.X {
			t.memberOf(base, address.Field, v, fr, how)
			return
		}
		for _, stored := range fieldStores(address.X, address.Field, v) {
			if stored != nil {
				t.render(stored, fr, how)
			}
		}
		return
	case *ssa.Parameter:
		if base == address.X {
			t.member(base, address.Field, fr, how)
		}
	}
	t.fieldStored(fieldOf(address.X.Type(), address.Field), how)
}

// fieldStored goes on to what the package stores in a field, wherever that is.
func (t *tracer) fieldStored(field *types.Var, how known.Rendering) {
	stores := t.e.fields[field]
	if len(stores) == 0 || len(stores) > 8 || field.Pkg() != t.e.pass.Pkg {
		return
	}
	if t.e.following[field] {
		return
	}
	t.e.following[field] = true
	defer delete(t.e.following, field)
	var first []Origin
	for n, store := range stores {
		other := t.e.newTracer()
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

// cell goes on to what a local variable holds whose address is written: a struct's fields,
// an array's elements, or a variable behind a pointer.
func (t *tracer) cell(cell *ssa.Alloc, fr *frame, how known.Rendering) {
	values, _ := storesTo(cell)
	for _, stored := range values {
		t.render(stored, fr, how)
	}
	t.elements(cell, fr, how)
}

func isType(t types.Type, pkg, name string) bool {
	named, _ := types.Unalias(deref(t)).(*types.Named)
	return named != nil && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == pkg && named.Obj().Name() == name
}

// isHeader says whether a type is that of HTTP headers, or of what gRPC has in their place.
func isHeader(t types.Type) bool {
	return isType(t, "net/http", "Header") || isType(t, "google.golang.org/grpc/metadata", "MD")
}
