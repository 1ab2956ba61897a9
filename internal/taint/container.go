package taint

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

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

// part goes on to what is in something that is written.
func (t *tracer) part(v ssa.Value, fr *frame, how known.Rendering) {
	if !t.e.model.Hidden(unboxed(v).Type(), how) {
		t.render(v, fr, how)
	}
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
				t.element(key, ref.Value, ref.Pos(), fr, how.Within())
			}
		case *ssa.IndexAddr:
			values, _ := storesTo(ref)
			for _, stored := range values {
				t.part(stored, fr, how.Element())
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
		t.part(v, fr, how)
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
	// One header or field of a form is not all of them.
	if !isHeader(v.X.Type()) && !isType(v.X.Type(), "net/url", "Values") {
		t.render(v.X, fr, how)
	}
}

// told says whether the keys of a range are told from one another: compared, looked up, given
// to a function, so that not all of the values go the same way.
func told(next *ssa.Next) bool {
	for _, ref := range referrers(next) {
		key, ok := ref.(*ssa.Extract)
		if !ok || key.Index != 1 {
			continue
		}
		for _, use := range referrers(key) {
			switch use.(type) {
			case *ssa.MakeInterface, *ssa.DebugRef, *ssa.Phi, *ssa.MapUpdate:
			default:
				return true
			}
		}
	}
	return false
}
