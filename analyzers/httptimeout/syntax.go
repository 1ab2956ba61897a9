package httptimeout

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ast/astutil"

	"github.com/prodcheck/prodcheck/internal/value"
)

// parent returns the syntax that e stands in, parentheses left out.
func (c *check) parent(e ast.Node) ast.Node {
	for _, file := range c.Files {
		if file.FileStart <= e.Pos() && e.Pos() <= file.FileEnd {
			path, _ := astutil.PathEnclosingInterval(file, e.Pos(), e.End())
			for i, n := range path {
				if n != e {
					continue
				}
				for _, outer := range path[i+1:] {
					if _, ok := outer.(*ast.ParenExpr); !ok {
						return outer
					}
				}
			}
		}
	}
	return nil
}

// functionOf returns the object of a function or method that an expression names.
func (c *check) functionOf(e ast.Expr) *types.Func {
	var id *ast.Ident
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		id = e
	case *ast.SelectorExpr:
		id = e.Sel
	default:
		return nil
	}
	fn, _ := c.TypesInfo.Uses[id].(*types.Func)
	if fn != nil {
		fn = fn.Origin()
	}
	return fn
}

// mentions calls yield for each mention of a function of another package whose bare
// name is in names, with its full name, and with the call where it is called.
func (c *check) mentions(names map[string]bool, yield func(name string, e ast.Expr, call *ast.CallExpr)) {
	for _, file := range c.Files {
		calls := make(map[ast.Expr]*ast.CallExpr)
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				calls[ast.Unparen(n.Fun)] = n
			case *ast.SelectorExpr:
				if names[n.Sel.Name] {
					if fn := c.functionOf(n); fn != nil && fn.Pkg() != c.Pkg {
						yield(fn.FullName(), n, calls[n])
					}
				}
			}
			return true
		})
	}
}

// enclosing returns the function that a call stands in, as the graph knows it.
func (c *check) callOf(e *ast.CallExpr) *value.Call {
	if c.callsByExpr == nil {
		c.callsByExpr = make(map[*ast.CallExpr]*value.Call, len(c.graph.Calls))
		for _, call := range c.graph.Calls {
			c.callsByExpr[call.Expr] = call
		}
	}
	return c.callsByExpr[e]
}

// bareName is the last part of a full name: "Get" of "net/http.Get" and of
// "(*net/http.Client).Get".
func bareName(full string) string { return full[strings.LastIndexByte(full, '.')+1:] }

// shortName is a full name with the last part of its path only: "http.Get".
func shortName(full string) string { return full[strings.LastIndexByte(full, '/')+1:] }

func bareNames[T any](table map[string]T) map[string]bool {
	names := make(map[string]bool, len(table))
	for full := range table {
		names[bareName(full)] = true
	}
	return names
}

func typeName(t types.Type) string {
	if t == nil {
		return ""
	}
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	return named.Obj().Pkg().Path() + "." + named.Obj().Name()
}

// assignedCall returns the call that e is, or that the local variable e was declared
// with and holds for good.
func (c *check) assignedCall(e ast.Expr) (*ast.CallExpr, bool) {
	e = ast.Unparen(e)
	if id, ok := e.(*ast.Ident); ok {
		if v, ok := c.TypesInfo.Uses[id].(*types.Var); ok && v.Parent() != c.Pkg.Scope() {
			e = c.onlyValue(v)
		}
	}
	call, ok := e.(*ast.CallExpr)
	return call, ok
}

// onlyValue returns the value of a variable or constant that is assigned once, in its
// declaration or later, nil for others: parameters and results hold more than is
// assigned to them.
func (c *check) onlyValue(obj types.Object) ast.Expr {
	var value ast.Expr
	declared, assigned := false, 0
	assign := func(id *ast.Ident, to []ast.Expr, i int) {
		assigned++
		declared = declared || id.Pos() == obj.Pos()
		switch {
		case i < len(to):
			value = to[i]
		case i == 0 && len(to) == 1:
			value = to[0]
		default:
			value = nil // a later result of a call
		}
	}
	visit := func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.ValueSpec:
			for i, id := range n.Names {
				if c.TypesInfo.Defs[id] == obj {
					declared = true
					if len(n.Values) > 0 {
						assign(id, n.Values, i)
					}
				}
			}
		case *ast.AssignStmt:
			for i, lhs := range n.Lhs {
				if id, ok := lhs.(*ast.Ident); ok && c.TypesInfo.ObjectOf(id) == obj {
					assign(id, n.Rhs, i)
				}
			}
		case *ast.IncDecStmt:
			if id, ok := n.X.(*ast.Ident); ok && c.TypesInfo.Uses[id] == obj {
				assigned++
			}
		case *ast.UnaryExpr:
			if id, ok := n.X.(*ast.Ident); ok && n.Op == token.AND && c.TypesInfo.Uses[id] == obj {
				assigned++ // what is done through the pointer is not seen
			}
		}
		return true
	}
	for _, file := range c.Files {
		if obj.Parent() == c.Pkg.Scope() || file.FileStart <= obj.Pos() && obj.Pos() <= file.FileEnd {
			ast.Inspect(file, visit)
		}
	}
	if !declared || assigned != 1 {
		return nil
	}
	return value
}
