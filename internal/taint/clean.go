package taint

import (
	"go/constant"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

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
		return isZero(v.High) || t.clean(v.X, fr, depth+1)
	case *ssa.Phi:
		if t.loops[v] {
			return true // as clean as what comes into the loop
		}
		t.loops[v] = true
		defer delete(t.loops, v)
		for n, edge := range v.Edges {
			if !emptyEdge(v, n) && !t.clean(edge, fr, depth+1) {
				return false
			}
		}
		return true
	case *ssa.BinOp:
		return v.Op != token.ADD || t.clean(v.X, fr, depth+1) && t.clean(v.Y, fr, depth+1)
	case *ssa.Extract:
		switch tuple := v.Tuple.(type) {
		case *ssa.Call:
			return t.cleanCall(tuple, v.Index, fr, depth)
		case *ssa.Next: // the keys of a map say what there is
			return v.Index == 1 && !tuple.IsString && isText(v.Type()) && !slices.ContainsFunc(t.e.names[v], func(name string) bool { return t.e.model.Name(name) != None })
		}
	case *ssa.MakeSlice:
		return isZero(v.Len)
	case *ssa.Call:
		return t.cleanCall(v, 0, fr, depth)
	case *ssa.Lookup:
		return t.chosen(v, fr, depth)
	case *ssa.Alloc: // of an array: sum[:]
		stored, _ := storesTo(v)
		return isText(deref(v.Type())) && len(stored) > 0 &&
			!slices.ContainsFunc(stored, func(s ssa.Value) bool { return !t.clean(s, fr, depth+1) })
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

// cleanCall says whether what a call returns gives nothing away.
func (t *tracer) cleanCall(c *ssa.Call, result int, fr *frame, depth int) bool {
	fn := callee(&c.Call)
	if b, ok := c.Call.Value.(*ssa.Builtin); ok && b.Name() == "append" {
		return t.clean(arguments(&c.Call)[0], fr, depth+1) && t.cleanElements(arguments(&c.Call)[1], fr, depth)
	}
	if fn == nil {
		return false
	}
	if t.e.model.Cleans(fn) {
		return true
	}
	switch fn.FullName() {
	case "strings.Repeat":
		return t.clean(arguments(&c.Call)[0], fr, depth+1)
	case "fmt.Sprintf":
		for _, one := range t.e.format(write{}, arguments(&c.Call)[:len(arguments(&c.Call))-1], arguments(&c.Call)[len(arguments(&c.Call))-1]) {
			if carries(unboxed(one.value).Type()) && !t.clean(unboxed(one.value), fr, depth+1) {
				return false
			}
		}
		return true
	case "fmt.Sprint", "fmt.Sprintln":
		elements, rest := t.e.elements(arguments(&c.Call)[len(arguments(&c.Call))-1], nil)
		if rest != nil {
			return false
		}
		for _, v := range elements {
			if carries(concrete(v).Type()) && !t.clean(concrete(v), fr, depth+1) {
				return false
			}
		}
		return true
	case "strings.ReplaceAll", "strings.Replace":
		// What says secret is taken out.
		return t.takesOut(c)
	}
	if fact := t.e.fact(fn); fact != nil {
		for _, r := range fact.Results {
			if r.Result == result && r.Clean {
				return true
			}
		}
		return false
	}
	if pass, ok := known.Passes()[fn.FullName()]; ok && pass.Only && result == 0 {
		return t.clean(arguments(&c.Call)[pass.From], fr, depth+1)
	}
	local := t.e.local(&c.Call)
	if local == nil || depth > maxFrames {
		return false
	}
	rets := returns(local)
	inner := &frame{fn: local, call: &c.Call, parent: fr}
	for _, ret := range rets {
		if result >= len(ret.Results) || !t.clean(ret.Results[result], inner, depth+1) {
			return false
		}
	}
	return len(rets) > 0
}

// isZero says whether v is the constant 0: of a slice that is empty.
func isZero(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && c.Value.Kind() == constant.Int && c.Int64() == 0
}

// cleanElements says whether nothing in a slice gives anything away.
func (t *tracer) cleanElements(slice ssa.Value, fr *frame, depth int) bool {
	elements, rest := t.e.elements(slice, nil)
	if rest != nil {
		return false
	}
	return !slices.ContainsFunc(elements, func(v ssa.Value) bool { return !t.clean(unboxed(v), fr, depth+1) })
}

// chosen says whether a lookup is in a map made here of which no value gives anything away.
func (t *tracer) chosen(v *ssa.Lookup, fr *frame, depth int) bool {
	made, ok := v.X.(*ssa.MakeMap)
	if !ok {
		return false
	}
	for _, ref := range referrers(made) {
		if update, ok := ref.(*ssa.MapUpdate); ok && !t.clean(update.Value, fr, depth+1) {
			return false
		}
	}
	return true
}

// takesOut says whether a call replaces something secret.
func (t *tracer) takesOut(c *ssa.Call) bool {
	if t.removals[c] {
		return false // it depends on itself
	}
	t.removals[c] = true
	other := t.e.newTracer()
	other.removals = t.removals
	other.render(arguments(&c.Call)[1], nil, known.RenderText)
	return len(other.origins) > 0
}
