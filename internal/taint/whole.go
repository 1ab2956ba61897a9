package taint

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// shown returns the fields that are shown where a value is written as a whole, without those
// of which it is known that they hold nothing there.
func (t *tracer) shown(v ssa.Value, how known.Rendering) []Field {
	fields := t.e.model.Shown(v.Type(), how, t.e.says)
	if len(fields) == 0 {
		return nil
	}
	spots := t.spots(v)
	if len(spots) == 0 {
		return fields
	}
	return slices.DeleteFunc(fields, func(f Field) bool {
		return len(f.Path) > 0 && !slices.ContainsFunc(spots, func(s spot) bool { return t.holds(s.cell, f.Path, s.at) })
	})
}

// A spot is where a struct is read: the variable that it is in, and the instruction.
type spot struct {
	cell ssa.Value
	at   ssa.Instruction
}

// spotOf returns where a struct in a local variable is read, or last given away.
func spotOf(v ssa.Value) (spot, bool) {
	if cell, at := local(v); cell != nil {
		return spot{cell, at}, true
	}
	if cell, ok := v.(*ssa.Alloc); ok {
		if at := lastUse(cell); at != nil {
			return spot{cell, at}, true
		}
	}
	return spot{}, false
}

// spots returns where a struct is read that is a local variable, or what a function of the package
// returns of its own; none if any of that is not in view.
func (t *tracer) spots(v ssa.Value) []spot {
	if one, ok := spotOf(v); ok {
		return []spot{one}
	}
	call, ok := v.(*ssa.Call)
	if !ok {
		return nil
	}
	fn := t.e.local(&call.Call)
	if fn == nil {
		return nil
	}
	var list []spot
	for _, ret := range returns(fn) {
		one, ok := spotOf(ret.Results[0])
		if !ok {
			return nil
		}
		list = append(list, one)
	}
	return list
}

// local returns the variable that a struct is in, or the parameter that points to it, and the
// instruction that reads it.
func local(v ssa.Value) (ssa.Value, ssa.Instruction) {
	switch v := v.(type) {
	case *ssa.ChangeType:
		return local(v.X)
	case *ssa.UnOp:
		switch cell := v.X.(type) {
		case *ssa.Alloc, *ssa.Parameter:
			return cell, v
		}
	case *ssa.Alloc, *ssa.Parameter:
		if _, ok := v.Type().Underlying().(*types.Pointer); !ok {
			return nil, nil
		}
		// Its address is written: where is where it becomes an interface.
		for _, ref := range referrers(v) {
			if i, ok := ref.(*ssa.MakeInterface); ok {
				return v, i
			}
		}
	}
	return nil, nil
}

// parts goes on to what was put in the fields of a local struct that is written.
func (t *tracer) parts(base ssa.Value, at ssa.Instruction, fr *frame, how known.Rendering) {
	s, ok := deref(base.Type()).Underlying().(*types.Struct)
	if _, local := base.(*ssa.Alloc); !ok || !local {
		return
	}
	for n := range s.NumFields() {
		if !t.e.model.Written(s, n, how) {
			continue
		}
		for _, stored := range fieldStores(base, n, at) {
			if stored != nil {
				t.part(stored, fr, how.Within())
			}
		}
	}
}

// A place is a field of a variable at an instruction.
type place struct {
	cell  ssa.Value
	field *types.Var
	at    ssa.Instruction
}

// holds says whether a field of a local struct may hold something at an instruction: not if
// it was never set, or set to something clean.
func (t *tracer) holds(cell ssa.Value, path []*types.Var, at ssa.Instruction) bool {
	here := place{cell, path[0], at}
	if t.holding[here] {
		return false // what comes into the loop decides
	}
	t.holding[here] = true
	defer delete(t.holding, here)
	s, ok := deref(cell.Type()).Underlying().(*types.Struct)
	if !ok {
		return true
	}
	index := -1
	for n := range s.NumFields() {
		if s.Field(n) == path[0] {
			index = n
		}
	}
	if index < 0 {
		return true
	}
	stored := fieldStores(cell, index, at)
	for _, v := range stored {
		switch {
		case v == nil: // the struct as a whole
			return t.wholeHolds(cell, path, at)
		case len(path) > 1 || !t.clean(v, nil, 0):
			return true
		}
	}
	if len(stored) > 0 {
		return false
	}
	_, parameter := cell.(*ssa.Parameter)
	return parameter || filledElsewhere(cell, at) || nested(cell, index)
}

// wholeHolds says whether a struct that was assigned as a whole may hold something in a field
// which nothing has set since.
func (t *tracer) wholeHolds(cell ssa.Value, path []*types.Var, at ssa.Instruction) bool {
	alloc, ok := cell.(*ssa.Alloc)
	if !ok {
		return true
	}
	for _, v := range t.e.stores(alloc, at) {
		if v == nil {
			return true
		}
		from, _ := local(v)
		if from == nil || from == cell {
			if c, ok := v.(*ssa.Const); ok && c.Value == nil {
				continue // the zero value
			}
			return true
		}
		if t.holds(from, path, v.(ssa.Instruction)) {
			return true
		}
	}
	return false
}

// nested says whether something is set in a struct that is a field of a local one.
func nested(cell ssa.Value, field int) bool {
	for _, ref := range referrers(cell) {
		if address, ok := ref.(*ssa.FieldAddr); ok && address.Field == field {
			return true
		}
	}
	return false
}

// whole adds the origin that is a field of a struct written as a whole.
func (t *tracer) whole(v ssa.Value, f Field) {
	o := Origin{Class: f.Class, Name: f.Name()}
	if f.Said != nil {
		o = *f.Said
		o.Name = strings.TrimPrefix(f.Name()+"."+o.Name, ".")
	} else {
		o.Field = f.Path[len(f.Path)-1]
		o.Pos = o.Field.Pos()
	}
	if o.Class != Personal {
		o.Class = Whole
	}
	o.Whole, o.Expr = true, t.e.expr(v)
	t.add(o)
}
