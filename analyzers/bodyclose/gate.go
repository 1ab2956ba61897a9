package bodyclose

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/flow"
	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/reach"
)

// A gate picks the functions that are worth following, by their syntax and types alone.
type gate struct {
	pass       *analysis.Pass
	contract   *flow.Contract
	dependency bool
	matters    map[types.Type]bool
	exits      map[types.Object]bool
	fails      map[types.Object]bool
}

func newGate(pass *analysis.Pass, contract *flow.Contract) *gate {
	g := &gate{
		pass:       pass,
		contract:   contract,
		dependency: reach.Dependency(pass),
		matters:    make(map[types.Type]bool),
	}
	g.exits = g.findExits()
	return g
}

// Matters says whether a function calls something that has to be released, is given or
// returns such a thing, or never returns; and whether literals that package variables hold
// do. Of dependencies, only what others can see of them counts.
func (g *gate) Matters(decl ast.Decl) bool {
	switch decl := decl.(type) {
	case *ast.FuncDecl:
		fn, ok := g.pass.TypesInfo.Defs[decl.Name].(*types.Func)
		return ok && decl.Body != nil &&
			(g.exits[fn] || g.signature(fn.Signature()) || !g.dependency && g.calls(decl.Body))
	case *ast.GenDecl:
		return decl.Tok == token.VAR && !g.dependency && g.calls(decl)
	}
	return false
}

// FactsOnly says whether the package is a dependency.
func (g *gate) FactsOnly() bool { return g.dependency }

// Helps says whether a function is given an error, or only makes one.
func (g *gate) Helps(decl *ast.FuncDecl) bool {
	fn, ok := g.pass.TypesInfo.Defs[decl.Name].(*types.Func)
	if !ok || g.dependency {
		return false
	}
	if g.fails == nil {
		g.fails = g.findFails()
	}
	return g.fails[fn] || g.tuple(fn.Signature().Params(), isError)
}

func isError(t types.Type) bool { return flow.IsError(t) }

func (g *gate) signature(signature *types.Signature) bool {
	if recv := signature.Recv(); recv != nil && g.parameter(recv.Type()) {
		return true
	}
	return g.tuple(signature.Params(), g.parameter) || g.tuple(signature.Results(), g.result)
}

func (g *gate) tuple(tuple *types.Tuple, matters func(types.Type) bool) bool {
	for i := range tuple.Len() {
		if matters(tuple.At(i).Type()) {
			return true
		}
	}
	return false
}

// parameter says whether a parameter's type is one whose values can be released or read.
func (g *gate) parameter(t types.Type) bool {
	matters, ok := g.matters[t]
	if !ok {
		matters = g.contract.Summarizes(t) || !g.dependency && g.holds(t)
		g.matters[t] = matters
	}
	return matters
}

// holds says whether a struct, or one that is pointed to, has a field whose values can be
// released.
func (g *gate) holds(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for field := range s.Fields() {
		if g.contract.KindOf(field.Type()) != nil {
			return true
		}
	}
	return false
}

func (g *gate) result(t types.Type) bool { return g.contract.KindOf(t) != nil }

// calls says whether anything that is called in a body returns something to release.
func (g *gate) calls(body ast.Node) bool {
	found := false
	ast.Inspect(body, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || found {
			return !found
		}
		switch t := g.pass.TypesInfo.TypeOf(call).(type) {
		case nil:
		case *types.Tuple:
			found = g.tuple(t, g.result)
		default:
			found = g.result(t)
		}
		return !found
	})
	return found
}

// findExits returns the functions that end in a call after which nobody goes on. They may
// return before that; to find out, they are worth following.
func (g *gate) findExits() map[types.Object]bool {
	last := make(map[types.Object]types.Object) // what a function calls last
	exits := make(map[types.Object]bool)
	for _, file := range g.pass.Files {
		for _, decl := range file.Decls {
			decl, ok := decl.(*ast.FuncDecl)
			if !ok || decl.Body == nil || len(decl.Body.List) == 0 || decl.Type.Results != nil {
				continue
			}
			statement, ok := decl.Body.List[len(decl.Body.List)-1].(*ast.ExprStmt)
			if !ok {
				continue
			}
			call, ok := statement.X.(*ast.CallExpr)
			if !ok {
				continue
			}
			switch fn := g.callee(call).(type) {
			case *types.Builtin:
				exits[g.pass.TypesInfo.Defs[decl.Name]] = fn.Name() == "panic"
			case *types.Func:
				if known.Exits[fn.FullName()] {
					exits[g.pass.TypesInfo.Defs[decl.Name]] = true
				} else {
					last[g.pass.TypesInfo.Defs[decl.Name]] = fn
				}
			}
		}
	}
	for grew := true; grew; {
		grew = false
		for fn, calls := range last {
			if exits[calls] && !exits[fn] {
				exits[fn], grew = true, true
			}
		}
	}
	return exits
}

// findFails returns the functions that only make an error: each return makes a new one, or
// calls such a function.
func (g *gate) findFails() map[types.Object]bool {
	fails := make(map[types.Object]bool)
	for grew := true; grew; {
		grew = false
		for _, file := range g.pass.Files {
			for _, decl := range file.Decls {
				decl, ok := decl.(*ast.FuncDecl)
				if !ok || decl.Body == nil {
					continue
				}
				fn, ok := g.pass.TypesInfo.Defs[decl.Name].(*types.Func)
				if !ok || fails[fn] || fn.Signature().Results().Len() != 1 || !isError(fn.Signature().Results().At(0).Type()) {
					continue
				}
				if g.onlyFails(decl.Body, fails) {
					fails[fn], grew = true, true
				}
			}
		}
	}
	return fails
}

func (g *gate) onlyFails(body *ast.BlockStmt, fails map[types.Object]bool) bool {
	only := true
	ast.Inspect(body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			only = only && len(n.Results) == 1 && g.makesError(n.Results[0], fails)
		}
		return only
	})
	return only
}

func (g *gate) makesError(e ast.Expr, fails map[types.Object]bool) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		return true
	case *ast.UnaryExpr:
		return e.Op == token.AND
	case *ast.CallExpr:
		fn, ok := g.callee(e).(*types.Func)
		return ok && (fails[fn] || fn.Pkg() != nil && known.Fails(fn.Pkg().Path(), fn.Name()))
	}
	return false
}

func (g *gate) callee(call *ast.CallExpr) types.Object {
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		return g.pass.TypesInfo.Uses[fun]
	case *ast.SelectorExpr:
		return g.pass.TypesInfo.Uses[fun.Sel]
	}
	return nil
}
