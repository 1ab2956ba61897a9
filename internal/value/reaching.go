package value

import (
	"go/ast"
	"go/token"
	"go/types"
)

// ValuesAt is [Graph.Values] with regard to order: where e is a local variable and
// the assignment that it holds at that place is plain to see, only that one counts.
// So after "ctx, cancel := context.WithTimeout(ctx, d)" ctx is no longer what the
// caller handed in.
func (g *Graph) ValuesAt(e ast.Expr, in *Function) []*Object {
	if id, ok := ast.Unparen(e).(*ast.Ident); ok && in != nil && in.Body != nil {
		if v, ok := g.info.Uses[id].(*types.Var); ok && !v.IsField() {
			if value := g.reaching(v, id.Pos(), in); value != nil {
				return g.Values(value, in)
			}
		}
	}
	return g.Values(e, in)
}

// reaching returns the value that the variable holds at pos: that of the last
// assignment before it, if that one is sure to be made on the way there and no other
// can be. Else nil.
func (g *Graph) reaching(v *types.Var, pos token.Pos, in *Function) ast.Expr {
	r := reaching{graph: g, variable: v, pos: pos}
	ast.Walk(&r, in.Body)
	if r.unsure {
		return nil
	}
	return r.value
}

// reaching walks a function's body in the order of source.
type reaching struct {
	graph    *Graph
	variable *types.Var
	pos      token.Pos
	stack    []ast.Node
	value    ast.Expr // of the last assignment that is sure to be made
	unsure   bool     // another one may have been made since
}

func (r *reaching) Visit(n ast.Node) ast.Visitor {
	if n == nil {
		r.stack = r.stack[:len(r.stack)-1]
		return r
	}
	r.stack = append(r.stack, n)
	switch n := n.(type) {
	case *ast.AssignStmt:
		for i, lhs := range n.Lhs {
			if id, ok := lhs.(*ast.Ident); ok && r.graph.info.ObjectOf(id) == r.variable {
				r.assigned(n, valueOf(n.Rhs, i), n.Tok)
			}
		}
	case *ast.ValueSpec:
		for i, id := range n.Names {
			if r.graph.info.Defs[id] == r.variable && len(n.Values) > 0 {
				r.assigned(n, valueOf(n.Values, i), token.DEFINE)
			}
		}
	case *ast.UnaryExpr:
		if id, ok := n.X.(*ast.Ident); ok && n.Op == token.AND && r.graph.info.Uses[id] == r.variable {
			r.unsure = true
		}
	}
	return r
}

func valueOf(values []ast.Expr, i int) ast.Expr {
	if i < len(values) {
		return values[i]
	}
	if i == 0 {
		return values[0]
	}
	return nil // a later result of a call: not told apart here
}

func (r *reaching) assigned(n ast.Node, value ast.Expr, tok token.Token) {
	inLiteral, loop, sure := false, false, true
	for _, outer := range r.stack[:len(r.stack)-1] {
		encloses := outer.Pos() <= r.pos && r.pos < outer.End()
		switch outer.(type) {
		case *ast.FuncLit:
			inLiteral = inLiteral || !encloses
		case *ast.ForStmt, *ast.RangeStmt:
			loop = loop || encloses
		}
		sure = sure && encloses
	}
	switch {
	case n.End() > r.pos:
		// Made after the place, unless a loop around both comes back to it.
		if loop && r.value != nil && !r.within(r.value) {
			r.unsure = true
		}
	case inLiteral || !sure || value == nil || tok != token.ASSIGN && tok != token.DEFINE:
		r.unsure = true
	default:
		r.value, r.unsure = value, false
	}
}

// within says whether the value is assigned in the innermost loop around the place, so
// that it is assigned anew each time.
func (r *reaching) within(value ast.Expr) bool {
	for i := len(r.stack) - 1; i >= 0; i-- {
		switch loop := r.stack[i].(type) {
		case *ast.ForStmt, *ast.RangeStmt:
			return loop.Pos() <= value.Pos() && value.Pos() < loop.End()
		}
	}
	return false
}
