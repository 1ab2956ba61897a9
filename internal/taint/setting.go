package taint

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// A setting is that a logger is told how to write: one that was made before, or, where it is
// nil, the one of a package.
type setting struct{ logger, value ssa.Value }

// collectSettings notes how the package sets up loggers by the functions of the tables.
func (e *engine) collectSettings() {
	for _, fn := range e.functions {
		e.eachCall(fn, func(call ssa.CallInstruction) {
			fn := callee(call.Common())
			if fn == nil || !known.LogSetter(fn.FullName()) {
				return
			}
			args := arguments(call.Common())
			one := setting{value: args[len(args)-1]}
			if fn.Signature().Recv() != nil {
				one.logger = args[0]
			}
			e.setters[fn.FullName()] = append(e.setters[fn.FullName()], one)
		})
	}
}

// setTo returns what made that which the package gives a function that sets it.
func (e *engine) setTo(setter string) []maker {
	var list []maker
	for _, s := range e.setters[setter] {
		list = append(list, e.makers(s.value)...)
	}
	return list
}

// settings returns what is stored in the field, or given to the setter, of what was made.
func (e *engine) settings(made ssa.Value, row known.LogMaker) []ssa.Value {
	var list []ssa.Value
	for _, s := range e.setters[row.Setter] {
		if s.logger == nil || slices.Contains(e.roots(s.logger), made) {
			list = append(list, s.value)
		}
	}
	if field := fieldNamed(made.Type(), row.Field); field != nil {
		for _, store := range e.fields[field] {
			if slices.Contains(e.roots(store.Addr.(*ssa.FieldAddr).X), made) {
				list = append(list, store.Val)
			}
		}
	}
	return list
}

// fieldNamed returns the field of a struct, or of what a pointer to one points to, by its name.
func fieldNamed(t types.Type, name string) *types.Var {
	if s, ok := deref(t).Underlying().(*types.Struct); ok {
		for field := range s.Fields() {
			if field.Name() == name {
				return field
			}
		}
	}
	return nil
}
