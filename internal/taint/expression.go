package taint

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// shortName is a function's name as a message shows it: with its package or its type.
func shortName(fn *types.Func) string {
	switch {
	case fn == nil:
		return "a function literal"
	case fn.Signature().Recv() != nil:
		if named, ok := types.Unalias(deref(fn.Signature().Recv().Type())).(*types.Named); ok {
			return named.Obj().Name() + "." + fn.Name()
		}
	case fn.Pkg() != nil:
		return fn.Pkg().Name() + "." + fn.Name()
	}
	return fn.Name()
}

// expr returns how a value is written, as far as that is short.
func (e *engine) expr(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.Parameter, *ssa.FreeVar, *ssa.Global:
		return v.Name()
	case *ssa.Alloc:
		return variableName(v)
	case *ssa.UnOp:
		return e.expr(v.X)
	case *ssa.FieldAddr:
		return e.selected(v.X, fieldOf(v.X.Type(), v.Field))
	case *ssa.Field:
		return e.selected(v.X, fieldOf(v.X.Type(), v.Field))
	case *ssa.MakeInterface:
		return e.expr(v.X)
	case *ssa.Convert:
		return e.expr(v.X)
	case *ssa.Call:
		if fn := callee(&v.Call); fn != nil {
			name := fn.Name()
			if recv := fn.Signature().Recv(); recv == nil && fn.Pkg() != e.pass.Pkg && fn.Pkg() != nil {
				name = fn.Pkg().Name() + "." + name
			}
			for _, arg := range arguments(&v.Call) {
				if key := constantString(arg); key != "" {
					return name + "(" + quoteShort(key) + ")"
				}
			}
			return name + "()"
		}
	}
	if names := e.names[v]; len(names) > 0 {
		return names[0]
	}
	return ""
}

func quoteShort(s string) string {
	if len(s) > 40 {
		s = s[:40] + "…"
	}
	return `"` + s + `"`
}

func (e *engine) selected(owner ssa.Value, field *types.Var) string {
	if field == nil {
		return ""
	}
	if base := e.expr(owner); base != "" {
		return base + "." + field.Name()
	}
	return field.Name()
}

// variableName returns the name of a local variable, "" if it has none: the comments of others say
// what they are made for.
func variableName(v *ssa.Alloc) string {
	switch v.Comment {
	case "complit", "slicelit", "varargs", "makeslice", "new":
		return ""
	}
	return v.Comment
}
