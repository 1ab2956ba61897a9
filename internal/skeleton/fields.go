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
		for _, b := range fn.Blocks {
			for _, i := range b.Instructions {
				if i.Op == Store && fn.notifies(i.Args[1]) {
					names = append(names, fn.fieldAt(i.Args[0]))
				}
			}
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)
	return slices.DeleteFunc(names, func(name string) bool { return name == "" }) // variables
}

// notifies says whether an operand is signal.Notify.
func (fn *Function) notifies(o Operand) bool {
	if o >= 0 || fn.Constants[-o-1].Kind != Func {
		return false
	}
	return known.Lifecycle()[fn.Constants[-o-1].String].Kind == known.Notifies
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
