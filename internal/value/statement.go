package value

import (
	"go/ast"
	"go/token"
	"go/types"
)

// visit adds all statements and expressions below root, which stands in function f.
func (g *Graph) visit(root ast.Node, f *Function) {
	ast.Inspect(root, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			g.literal(n, f)
			return false
		case *ast.AssignStmt:
			g.assignment(n, f)
		case *ast.ValueSpec:
			g.valueSpec(n, f)
		case *ast.IncDecStmt:
			g.change(n.X, f)
		case *ast.ReturnStmt:
			g.returns(n, f)
		case *ast.RangeStmt:
			from := g.eval(n.X, f)
			for _, to := range []ast.Expr{n.Key, n.Value} {
				if to != nil {
					g.store(to, from, nil, f)
				}
			}
		case *ast.SendStmt:
			g.edge(g.eval(n.Value, f), g.eval(n.Chan, f))
		case *ast.TypeSwitchStmt:
			g.typeSwitch(n, f)
		case *ast.CallExpr:
			g.eval(n, f)
		case *ast.CompositeLit:
			g.eval(n, f)
		case *ast.SelectorExpr:
			if kind, ok := g.mentioned(n); ok {
				g.make(kind, n, f)
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND {
				if v := g.variableOf(n.X); v != nil {
					g.touched[v] = true
				}
				// What is done through "&srv.ReadTimeout" is out of view.
				if sel, ok := ast.Unparen(n.X).(*ast.SelectorExpr); ok && isNumber(g.typeOf(sel)) {
					g.setField(sel, nil, nil, f)
				}
			}
		}
		return true
	})
}

func (g *Graph) assignment(n *ast.AssignStmt, f *Function) {
	if n.Tok != token.ASSIGN && n.Tok != token.DEFINE {
		g.change(n.Lhs[0], f) // x += y
		return
	}
	if len(n.Lhs) == len(n.Rhs) {
		for i, to := range n.Lhs {
			g.store(to, g.eval(n.Rhs[i], f), n.Rhs[i], f)
		}
		return
	}
	from := g.evalTuple(n.Rhs[0], len(n.Lhs), f)
	for i, to := range n.Lhs {
		g.store(to, from[i], nil, f)
	}
}

// change records an operation on a number, whose outcome is not followed.
func (g *Graph) change(e ast.Expr, f *Function) {
	if sel, ok := ast.Unparen(e).(*ast.SelectorExpr); ok && g.setField(sel, nil, nil, f) {
		return
	}
	g.setNumber(e, nil, f)
}

func (g *Graph) valueSpec(n *ast.ValueSpec, f *Function) {
	switch {
	case len(n.Values) == 0:
		for _, name := range n.Names {
			if v, ok := g.info.Defs[name].(*types.Var); ok {
				g.zero(v.Type(), name, g.variable(v), f, false)
				g.numbers[v] = append(g.numbers[v], &number{expr: zeroExpr, in: f})
			}
		}
	case len(n.Values) == len(n.Names):
		for i, name := range n.Names {
			g.define(name, g.eval(n.Values[i], f), n.Values[i], f)
		}
	default:
		from := g.evalTuple(n.Values[0], len(n.Names), f)
		for i, name := range n.Names {
			g.define(name, from[i], nil, f)
		}
	}
}

// define is store for the declaration of a variable.
func (g *Graph) define(name *ast.Ident, from *node, value ast.Expr, f *Function) {
	if name.Name != "_" {
		g.setNumber(name, value, f)
		g.edge(from, g.eval(name, f))
	}
}

func (g *Graph) returns(n *ast.ReturnStmt, f *Function) {
	if f == nil || len(n.Results) == 0 {
		return
	}
	if len(n.Results) == len(f.results) {
		for i, e := range n.Results {
			g.edge(g.eval(e, f), f.results[i])
		}
		return
	}
	for i, from := range g.evalTuple(n.Results[0], len(f.results), f) {
		g.edge(from, f.results[i])
	}
}

func (g *Graph) typeSwitch(n *ast.TypeSwitchStmt, f *Function) {
	assign, ok := n.Assign.(*ast.AssignStmt)
	if !ok {
		return
	}
	from := g.eval(assign.Rhs[0], f)
	for _, clause := range n.Body.List {
		if v, ok := g.info.Implicits[clause].(*types.Var); ok {
			g.edge(from, g.variable(v))
		}
	}
}

// zeroExpr stands for the zero value that a variable has before its first assignment.
var zeroExpr = &ast.BasicLit{Kind: token.INT, Value: "0"}

// store makes to hold what from holds; value is the expression stored, where there
// is one of its own.
func (g *Graph) store(to ast.Expr, from *node, value ast.Expr, f *Function) {
	to = ast.Unparen(to)
	if id, ok := to.(*ast.Ident); ok && id.Name == "_" {
		return
	}
	if sel, ok := to.(*ast.SelectorExpr); ok && g.setField(sel, from, value, f) {
		return
	}
	g.setNumber(to, value, f)
	target := g.eval(to, f)
	if target != nil && isStruct(g.typeOf(to)) {
		target.assigned = true
	}
	if _, ok := to.(*ast.StarExpr); ok {
		// *p = value: what p points to is no longer what it was made as.
		g.watch(target, func(o *Object) {
			if from == nil || !from.contains(o) {
				o.overwritten = true
			}
		})
	}
	g.edge(from, target)
}

func isStruct(t types.Type) bool {
	_, ok := t.Underlying().(*types.Struct)
	return ok
}
