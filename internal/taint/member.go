package taint

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

type memberVisit struct {
	visit
	field int
}

// member goes on to what is in one field of a struct, or of what a pointer to one points to, as
// far as that is in view: the struct is made here, or is a parameter. It is how a method's
// receiver is followed to what an error or a Stringer was made of.
func (t *tracer) member(v ssa.Value, field int, fr *frame, how known.Rendering) {
	key := memberVisit{visit{v, fr, how}, field}
	if t.members[key] || len(t.members) > maxVisits {
		return
	}
	t.members[key] = true
	switch v := v.(type) {
	case *ssa.MakeInterface:
		t.member(v.X, field, fr, how)
	case *ssa.Phi:
		for _, edge := range v.Edges {
			t.member(edge, field, fr, how)
		}
	case *ssa.Parameter:
		if arg, outer, ok := fr.argument(v); ok {
			t.member(arg, field, outer, how)
		} else {
			t.parameters = append(t.parameters, use{v, how, field + 1})
		}
	case *ssa.UnOp:
		if cell, ok := v.X.(*ssa.Alloc); ok {
			t.memberOf(cell, field, v, fr, how)
		}
	case *ssa.Alloc:
		// Where its address is used, all that was stored before is there.
		t.memberOf(v, field, lastUse(v), fr, how)
	case *ssa.Call:
		if local := t.e.local(&v.Call); local != nil && (fr == nil || !fr.within(local)) && !fr.full() {
			inner := fr.enter(local, &v.Call)
			for _, ret := range returns(local) {
				if len(ret.Results) > 0 {
					t.member(ret.Results[0], field, inner, how)
				}
			}
		}
	}
}

// memberOf goes on to what was stored in a field of a local struct, or of the parameter that is
// kept in it.
func (t *tracer) memberOf(cell *ssa.Alloc, field int, at ssa.Instruction, fr *frame, how known.Rendering) {
	if at == nil {
		return
	}
	for _, stored := range fieldStores(cell, field, at) {
		if stored != nil {
			t.render(stored, fr, how)
			continue
		}
		for _, whole := range t.e.stores(cell, at) {
			if whole != nil {
				t.member(whole, field, fr, how)
			}
		}
	}
}

// lastUse returns the last instruction that is given the address of a local variable for other
// things than setting it.
func lastUse(cell *ssa.Alloc) ssa.Instruction {
	var last ssa.Instruction
	for _, ref := range referrers(cell) {
		switch ref := ref.(type) {
		case *ssa.MakeInterface, *ssa.Return, ssa.CallInstruction:
			last = ref
		}
	}
	return last
}

// argument returns what a function that is followed into was given for a parameter, and the
// frame that this is in.
func (fr *frame) argument(p *ssa.Parameter) (arg ssa.Value, outer *frame, ok bool) {
	for f := fr; f != nil; f = f.parent {
		if f.fn != p.Parent() {
			continue
		}
		args := arguments(f.call)
		if n := slices.Index(f.fn.Params, p); n >= 0 && n < len(args) {
			return args[n], f.parent, true
		}
		return nil, nil, false
	}
	return nil, nil, false
}

// within says whether a function is being followed.
func (fr *frame) within(fn *ssa.Function) bool {
	for f := fr; f != nil; f = f.parent {
		if f.fn == fn {
			return true
		}
	}
	return false
}

// enter returns the frame of a call.
func (fr *frame) enter(fn *ssa.Function, call *ssa.CallCommon) *frame {
	inner := &frame{fn: fn, call: call, parent: fr}
	if fr != nil {
		inner.depth = fr.depth + 1
	}
	return inner
}
