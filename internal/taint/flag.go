package taint

import (
	"strings"

	"golang.org/x/tools/go/ssa"
)

// A variable is what a flag is kept in: a local or package variable, or a field.
type variable any

// flag notes which variables a call makes the value of a flag go to:
// flag.StringVar(&secret, "client-secret", …), and likewise in packages like it.
func (e *engine) flag(call *ssa.CallCommon) {
	fn := callee(call)
	if fn == nil || !strings.HasSuffix(strings.TrimSuffix(fn.Name(), "P"), "Var") {
		return
	}
	args := arguments(call)
	if fn.Signature().Recv() != nil {
		args = args[1:]
	}
	if len(args) < 2 {
		return
	}
	if name := constantString(args[1]); name != "" {
		if v := variableOf(args[0]); v != nil {
			e.flags[v] = name
		}
	}
}

// variableOf returns what an address is of, nil if that is nothing with a name of its own.
func variableOf(address ssa.Value) variable {
	switch address := concrete(address).(type) {
	case *ssa.Alloc, *ssa.Global:
		return address
	case *ssa.FieldAddr:
		if field := fieldOf(address.X.Type(), address.Field); field != nil {
			return field
		}
	}
	return nil
}

// flagged adds an origin where what is read is the value of a flag whose name says what it is.
func (t *tracer) flagged(load *ssa.UnOp) bool {
	name, ok := t.e.flags[variableOf(load.X)]
	if !ok || !canHold(load.Type()) {
		return false
	}
	class := t.e.model.Name(name)
	if class == None {
		return false
	}
	t.add(Origin{Class: class, Name: name, Expr: t.e.expr(load), Pos: load.Pos()})
	return true
}
