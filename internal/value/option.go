package value

import (
	"go/ast"
	"go/types"
)

// holdsFunctions says whether a value of the type may be an option or a list of them:
// a function, or an interface that hides one.
func holdsFunctions(t types.Type) bool {
	if t == nil {
		return false
	}
	if s, ok := t.Underlying().(*types.Slice); ok {
		t = s.Elem()
	}
	switch u := t.Underlying().(type) {
	case *types.Signature:
		return true
	case *types.Interface:
		// interface{ apply(*options) } and the like; an exported method may be
		// anything else.
		return u.NumMethods() == 1 && !u.Method(0).Exported()
	}
	return false
}

func (g *Graph) isNilOrEmpty(e ast.Expr) bool {
	if g.info.Types[e].IsNil() {
		return true
	}
	lit, ok := ast.Unparen(e).(*ast.CompositeLit)
	return ok && len(lit.Elts) == 0
}

// handsOn says whether a function gives one of its parameters, or part of it, to
// another: then more happens to it than its own assignments show.
func (g *Graph) handsOn(f *Function) bool {
	for _, c := range f.Calls {
		operands := c.Expr.Args
		if sel, ok := ast.Unparen(c.Expr.Fun).(*ast.SelectorExpr); ok {
			operands = append([]ast.Expr{sel.X}, operands...)
		}
		for _, e := range operands {
			if isNumber(g.typeOf(e)) {
				continue
			}
			if g.when(e, f) == f {
				return true
			}
		}
	}
	return false
}

func (g *Graph) typeOf(e ast.Expr) types.Type {
	if t := g.info.TypeOf(e); t != nil {
		return t
	}
	return types.Typ[types.Invalid]
}
