package skeleton

import (
	"slices"

	"github.com/prodcheck/prodcheck/internal/known"
)

// ListeningFields returns the names of the fields that a package's functions set to
// signal.Notify, sorted: programs do so to replace it in tests.
func (p *Package) ListeningFields() []string {
	var names []string
	for _, fn := range p.Functions {
		for field, value := range fn.fieldStores() {
			if value < 0 && fn.Constants[-value-1].Kind == Func && known.Lifecycle()[fn.Constants[-value-1].String].Kind == known.Notifies {
				names = append(names, field)
			}
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// fieldStores yields the fields that a function stores to, by name, and what it stores.
func (fn *Function) fieldStores() func(yield func(string, Operand) bool) {
	return func(yield func(string, Operand) bool) {
		for _, b := range fn.Blocks {
			for _, i := range b.Instructions {
				if i.Op != Store {
					continue
				}
				if field := fn.fieldAt(i.Args[0]); field != "" && !yield(field, i.Args[1]) {
					return
				}
			}
		}
	}
}

// LoadedField returns the name of the field that a register was loaded from, or "".
func (fn *Function) LoadedField(register Operand) string {
	switch i := fn.definition(register); i.Op {
	case Load:
		return fn.fieldAt(i.Args[0])
	case Field:
		return i.Name
	}
	return ""
}

// fieldAt returns the name of the field whose address a register holds, or "".
func (fn *Function) fieldAt(register Operand) string {
	if i := fn.definition(register); i.Op == FieldAddr {
		return i.Name
	}
	return ""
}

// definition returns the instruction that sets a register; there may be several only where
// phis were.
func (fn *Function) definition(register Operand) Instruction {
	if register > 0 {
		for _, b := range fn.Blocks {
			for _, i := range b.Instructions {
				if i.Result == register {
					return i
				}
			}
		}
	}
	return Instruction{}
}
