package taint

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// stores returns what may be in a variable where an instruction reads it: what was last
// stored on each way there. Of variables that literals share, it is all that is ever stored.
func (e *engine) stores(cell *ssa.Alloc, at ssa.Instruction) []ssa.Value {
	direct, shared := storesTo(cell)
	if shared {
		if handed(cell) {
			direct = append(direct, nil)
		}
		return direct
	}
	return reaching(at, func(i ssa.Instruction) (ssa.Value, bool) {
		switch i := i.(type) {
		case *ssa.Store:
			return i.Val, i.Addr == cell
		case ssa.CallInstruction: // which may change what it is given the address of
			return nil, slices.Contains(arguments(i.Common()), ssa.Value(cell)) || fills(i, cell)
		}
		return nil, false
	}, func(v ssa.Value) bool { return loads(v, func(address ssa.Value) bool { return address == cell }) })
}

// storesTo returns all values that are stored in a variable, and whether literals share it.
func storesTo(cell ssa.Value) (values []ssa.Value, shared bool) {
	refs := cell.Referrers()
	if refs == nil {
		return nil, false
	}
	for _, ref := range *refs {
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Addr == cell {
				values = append(values, ref.Val)
			}
		case *ssa.MakeClosure:
			shared = true
			for n, binding := range ref.Bindings {
				if binding == cell {
					within, _ := storesTo(ref.Fn.(*ssa.Function).FreeVars[n])
					values = append(values, within...)
				}
			}
		}
	}
	return values, shared
}

// reaching goes back from an instruction and returns the last value on each way that
// stored returns.
// Where a way shows that it is empty, by a question about a value of which isIt says that it is
// what the variable holds, that is what it has there.
func reaching(at ssa.Instruction, stored func(ssa.Instruction) (ssa.Value, bool), isIt func(ssa.Value) bool) []ssa.Value {
	var values []ssa.Value
	seen := make(map[*ssa.BasicBlock]bool)
	var visit func(b *ssa.BasicBlock, before int)
	visit = func(b *ssa.BasicBlock, before int) {
		for n := before - 1; n >= 0; n-- {
			if v, ok := stored(b.Instrs[n]); ok {
				values = append(values, v)
				return
			}
		}
		for _, pred := range b.Preds {
			if emptyAfter(pred, b, isIt) {
				values = append(values, emptyText)
			} else if !seen[pred] {
				seen[pred] = true
				visit(pred, len(pred.Instrs))
			}
		}
	}
	b := at.Block()
	if b == nil {
		return nil
	}
	for n, i := range b.Instrs {
		if i == at {
			visit(b, n)
			break
		}
	}
	return values
}

// fieldStores returns what was last stored in a field on each way to an instruction: by the
// field's own address, or with the struct that it is in as a whole, in which case the value
// is nil.
func fieldStores(base ssa.Value, field int, at ssa.Instruction) []ssa.Value {
	return fieldStoresBut(base, field, at, make(map[ssa.Instruction]bool))
}

// fieldStoresBut does not follow the copies that have been followed already.
func fieldStoresBut(base ssa.Value, field int, at ssa.Instruction, seen map[ssa.Instruction]bool) []ssa.Value {
	var copied []ssa.Value // from another local struct, such as a literal is made in
	values := reaching(at, func(i ssa.Instruction) (ssa.Value, bool) {
		if call, ok := i.(ssa.CallInstruction); ok {
			if v := setBy(call, base, field); v != nil {
				return v, true
			}
			if address := filledField(call, base, field); address != nil {
				return address, true // with what is not known
			}
			return nil, fills(call, base)
		}
		store, ok := i.(*ssa.Store)
		if !ok {
			return nil, false
		}
		if address, ok := store.Addr.(*ssa.FieldAddr); ok && address.Field == field && sameAddress(address.X, base) {
			return store.Val, true
		}
		for b := base; b != nil; {
			if sameAddress(store.Addr, b) {
				if load, ok := store.Val.(*ssa.UnOp); ok && b == base {
					if from, ok := load.X.(*ssa.Alloc); ok && from != base && !seen[load] {
						seen[load] = true
						copied = append(copied, fieldStoresBut(from, field, load, seen)...)
					}
				}
				return nil, true
			}
			inner, ok := b.(*ssa.FieldAddr)
			if !ok {
				break
			}
			b = inner.X
		}
		return nil, false
	}, func(v ssa.Value) bool {
		return loads(v, func(address ssa.Value) bool {
			of, ok := address.(*ssa.FieldAddr)
			return ok && of.Field == field && sameAddress(of.X, base)
		})
	})
	if len(copied) == 0 {
		return values
	}
	values = slices.DeleteFunc(values, func(v ssa.Value) bool { return v == nil })
	return append(values, copied...)
}

// fills says whether a call is given the address of a variable as an interface, and so may set
// it as a whole: json.Unmarshal(body, &request).
func fills(call ssa.CallInstruction, cell ssa.Value) bool {
	if writes(call.Common()) {
		return false
	}
	return slices.ContainsFunc(arguments(call.Common()), func(arg ssa.Value) bool {
		boxed, ok := arg.(*ssa.MakeInterface)
		return ok && boxed.X == cell
	})
}

// filledField returns the address of a field that a call is given as an interface: Scan(&u.Name).
func filledField(call ssa.CallInstruction, base ssa.Value, field int) ssa.Value {
	if writes(call.Common()) {
		return nil
	}
	for _, arg := range arguments(call.Common()) {
		for _, one := range append(spread(arg), arg) {
			address, ok := concrete(one).(*ssa.FieldAddr)
			if ok && address.Field == field && sameAddress(address.X, base) {
				return address
			}
		}
	}
	return nil
}

// spread returns the arguments that are put in a slice for a call.
func spread(arg ssa.Value) []ssa.Value {
	slice, ok := arg.(*ssa.Slice)
	if !ok {
		return nil
	}
	made, ok := slice.X.(*ssa.Alloc)
	if !ok {
		return nil
	}
	return array(made)
}

// setBy returns the constant that a function sets a field to of what it is given: redact(&cfg).
func setBy(call ssa.CallInstruction, base ssa.Value, field int) ssa.Value {
	fn := call.Common().StaticCallee()
	n := slices.Index(arguments(call.Common()), base)
	if fn == nil || n < 0 || n >= len(fn.Params) {
		return nil
	}
	for _, ref := range referrers(fn.Params[n]) {
		address, ok := ref.(*ssa.FieldAddr)
		if !ok || address.Field != field {
			continue
		}
		for _, use := range referrers(address) {
			if store, ok := use.(*ssa.Store); ok {
				if c, ok := store.Val.(*ssa.Const); ok {
					return c
				}
			}
		}
	}
	return nil
}

// loads says whether a value is read from an address.
func loads(v ssa.Value, isIt func(address ssa.Value) bool) bool {
	load, ok := v.(*ssa.UnOp)
	return ok && load.Op == token.MUL && isIt(load.X)
}

// sameAddress says whether two addresses are of the same variable or field.
func sameAddress(a, b ssa.Value) bool {
	if a == b {
		return true
	}
	x, ok := a.(*ssa.FieldAddr)
	y, also := b.(*ssa.FieldAddr)
	return ok && also && x.Field == y.Field && sameAddress(x.X, y.X)
}

// within returns the local variable or parameter that an address leads into.
func within(address ssa.Value) ssa.Value {
	for {
		field, ok := address.(*ssa.FieldAddr)
		if !ok {
			return address
		}
		address = field.X
	}
}

// handed says whether calls that do not log are given the address of a local variable.
func handed(cell ssa.Value) bool {
	for _, ref := range referrers(cell) {
		switch ref := ref.(type) {
		case *ssa.MakeInterface:
			if handedOut(ref) {
				return true
			}
		case ssa.CallInstruction:
			if !writes(ref.Common()) {
				return true
			}
		}
	}
	return false
}

// filledElsewhere says whether a local variable may be set by others: its address is given to
// a call, stored, captured, or returned elsewhere than at the given instruction.
func filledElsewhere(cell ssa.Value, at ssa.Instruction) bool {
	for _, ref := range *cell.Referrers() {
		if ref == at {
			continue
		}
		switch ref := ref.(type) {
		case *ssa.Store:
			if ref.Val == cell {
				return true
			}
		case *ssa.MakeInterface:
			if handedOut(ref) {
				return true
			}
		case ssa.CallInstruction, *ssa.MakeClosure, *ssa.Phi, *ssa.ChangeType, *ssa.Return, *ssa.MapUpdate:
			return true
		}
	}
	return false
}

// handedOut says whether a pointer in an interface goes to a call that is not a logger's.
func handedOut(i *ssa.MakeInterface) bool {
	for _, ref := range *i.Referrers() {
		if call, ok := ref.(ssa.CallInstruction); ok && !writes(call.Common()) {
			return true
		}
	}
	return false
}
