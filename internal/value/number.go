package value

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
)

// deepest bounds how far a number is followed through variables and calls.
const deepest = 6

// Number returns what is known of a number, such as a duration, that an expression
// in function f has.
func (g *Graph) Number(e ast.Expr, f *Function) Value { return g.number(e, f, deepest) }

// SetValue returns the number that an assignment gives to the field of o.
func (g *Graph) SetValue(o *Object, s *Set) Value {
	if s.value != nil {
		return *s.value
	}
	if s.Expr == nil {
		return unknown
	}
	return g.number(s.Expr, s.In, deepest)
}

func (g *Graph) number(e ast.Expr, f *Function, depth int) Value {
	if e == zeroExpr {
		return constantValue(0)
	}
	if depth == 0 || e == nil {
		return unknown
	}
	if tv := g.info.Types[e]; tv.Value != nil {
		if n, ok := constant.Int64Val(constant.ToInt(tv.Value)); ok {
			return constantValue(n)
		}
		return unknown
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		if v, ok := g.info.Uses[e].(*types.Var); ok {
			return g.variableNumber(v, f, depth)
		}
	case *ast.SelectorExpr:
		if v, ok := g.info.Uses[e.Sel].(*types.Var); ok {
			return g.variableNumber(v, f, depth)
		}
	case *ast.BinaryExpr:
		return g.product(e, f, depth)
	case *ast.CallExpr:
		return g.callNumber(e, f, depth)
	}
	return unknown
}

func constantValue(n int64) Value { return Value{Consts: []int64{n}} }

// product follows "x * time.Second"; other arithmetic is not followed.
func (g *Graph) product(e *ast.BinaryExpr, f *Function, depth int) Value {
	if e.Op != token.MUL {
		return unknown
	}
	x, okX := g.number(e.X, f, depth-1).Const()
	y, okY := g.number(e.Y, f, depth-1).Const()
	if !okX || !okY {
		return unknown
	}
	return constantValue(x * y)
}

func (g *Graph) callNumber(e *ast.CallExpr, f *Function, depth int) Value {
	if g.info.Types[e.Fun].IsType() && len(e.Args) == 1 {
		return g.number(e.Args[0], f, depth-1)
	}
	id := calledIdent(e)
	if id == nil {
		return unknown
	}
	fn, ok := g.info.Uses[id].(*types.Func)
	if !ok {
		return unknown
	}
	callee := g.functions[fn.Origin()]
	if callee == nil || callee.Body == nil || len(callee.results) == 0 || callee.Object.Signature().Results().At(0).Name() != "" {
		return unknown
	}
	var v Value
	ast.Inspect(callee.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			if len(n.Results) != len(callee.results) {
				v = unknown
				return false
			}
			v = v.join(g.number(n.Results[0], callee, depth-1))
		}
		return true
	})
	if len(v.Params) > 0 {
		return unknown // what is passed is not followed here
	}
	return v
}

func calledIdent(e *ast.CallExpr) *ast.Ident {
	switch fun := ast.Unparen(e.Fun).(type) {
	case *ast.Ident:
		return fun
	case *ast.SelectorExpr:
		return fun.Sel
	}
	return nil
}

// variableNumber returns what a variable or field holds, from all that this package
// assigns to it.
func (g *Graph) variableNumber(v *types.Var, f *Function, depth int) Value {
	v = v.Origin()
	if g.touched[v] || !isNumber(v.Type()) || v.Pkg() != g.pass.Pkg {
		return unknown
	}
	if v.IsField() {
		return g.fieldNumber(v, depth)
	}
	assigned := g.numbers[v]
	if g.params[v] != nil {
		if len(assigned) > 0 {
			return unknown
		}
		return Value{Params: []*types.Var{v}}
	}
	if len(assigned) == 0 {
		return unknown // assigned in a way that is not followed, as by range
	}
	var value Value
	for _, n := range assigned {
		value = value.join(g.number(n.expr, n.in, depth-1))
	}
	return value
}

// fieldNumber returns what a field holds. Only unexported fields are followed: all
// assignments to them are in view.
func (g *Graph) fieldNumber(v *types.Var, depth int) Value {
	owner := g.ownerType(v)
	if v.Exported() || owner == nil || g.openTypes[owner] {
		return unknown
	}
	value := Value{}
	if g.zeroSomewhere(owner, v) {
		value = constantValue(0)
	}
	for _, n := range g.numbers[v] {
		if g.conditional(n.when) {
			value.Options = union(value.Options, []string{g.home(v)})
			continue
		}
		assigned := g.number(n.expr, n.in, depth-1)
		if len(assigned.Params) > 0 {
			return unknown // each caller its own
		}
		value = value.join(assigned)
	}
	return value
}

func (g *Graph) ownerType(v *types.Var) *types.TypeName {
	owner, ok := g.owners[v]
	if !ok {
		return nil
	}
	_, name := splitKind(Kind(owner))
	tn, _ := g.pass.Pkg.Scope().Lookup(name).(*types.TypeName)
	return tn
}

// zeroSomewhere says whether values of the type are made without that field.
func (g *Graph) zeroSomewhere(owner *types.TypeName, field *types.Var) bool {
	literals := g.literalOf[owner]
	return len(literals) == 0 || slices.ContainsFunc(literals, func(lit *ast.CompositeLit) bool {
		return !slices.ContainsFunc(lit.Elts, func(e ast.Expr) bool {
			kv, ok := e.(*ast.KeyValueExpr)
			if !ok {
				return true
			}
			id, ok := kv.Key.(*ast.Ident)
			return ok && id.Name == field.Name()
		})
	})
}

// conditional says whether what f assigns through its parameters counts only where
// f is passed or called from elsewhere: an option, or an exported setter that the
// package itself never calls.
func (g *Graph) conditional(f *Function) bool {
	if f == nil || len(f.callers) > 0 {
		return false
	}
	return f.Lit != nil || f.asValue || f.Exported()
}

// setNumber records a plain value assigned to a variable or field; a nil value is
// one that is not followed.
func (g *Graph) setNumber(to, value ast.Expr, f *Function) {
	v := g.variableOf(to)
	if v == nil || !isNumber(v.Type()) {
		return
	}
	n := &number{expr: value, in: f}
	if v.IsField() {
		n.when = g.when(to, f)
	}
	g.numbers[v] = append(g.numbers[v], n)
}

// variableOf returns the variable or field that an expression names, or nil.
func (g *Graph) variableOf(e ast.Expr) *types.Var {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		if v, ok := g.info.ObjectOf(e).(*types.Var); ok {
			return v.Origin()
		}
	case *ast.SelectorExpr:
		if v, ok := g.info.ObjectOf(e.Sel).(*types.Var); ok {
			return v.Origin()
		}
	}
	return nil
}

func isNumber(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsNumeric != 0
}

// when returns the function that an assignment through one of its parameters waits
// for: an option, or a setter that nothing in this package calls. Nil means that
// the assignment counts in any case.
func (g *Graph) when(target ast.Expr, f *Function) *Function {
	for {
		switch e := ast.Unparen(target).(type) {
		case *ast.SelectorExpr:
			target = e.X
		case *ast.StarExpr:
			target = e.X
		case *ast.IndexExpr:
			target = e.X
		case *ast.Ident:
			v, ok := g.info.Uses[e].(*types.Var)
			if !ok {
				return nil
			}
			return g.params[v]
		default:
			return nil
		}
	}
}
