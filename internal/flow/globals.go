package flow

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// global returns what a package variable holds: an error that is one of a kind
// (io.EOF), or a function that is never replaced.
func (e *engine) global(global *ssa.Global) value {
	if isError(pointee(global.Type())) && isSentinel(global.Name()) {
		return value{form: nonNil}
	}
	if global.Pkg == nil || global.Pkg.Pkg != e.pass.Pkg {
		return value{}
	}
	if _, ok := pointee(global.Type()).Underlying().(*types.Signature); !ok {
		return value{}
	}
	if e.globals == nil {
		e.globals = functionVariables(global.Pkg, e.pass)
	}
	return e.globals[global]
}

func isSentinel(name string) bool {
	return ast.IsExported(name) || len(name) > 3 && name[:3] == "err"
}

// functionVariables returns the package's variables that hold one function for ever.
func functionVariables(pkg *ssa.Package, pass *analysis.Pass) map[*ssa.Global]value {
	held := make(map[*ssa.Global]value)
	for _, block := range pkg.Func("init").Blocks {
		for _, instr := range block.Instrs {
			store, ok := instr.(*ssa.Store)
			if !ok {
				continue
			}
			global, ok := store.Addr.(*ssa.Global)
			if !ok || ast.IsExported(global.Name()) {
				continue
			}
			switch v := store.Val.(type) {
			case *ssa.Function:
				held[global] = value{form: function, node: v}
			case *ssa.MakeClosure:
				if isLiteral(v) { // and no method value
					held[global] = value{form: function, node: v}
				}
			}
		}
	}
	if len(held) == 0 {
		return held
	}
	replaced := make(map[types.Object]bool)
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				for _, target := range n.Lhs {
					if id, ok := ast.Unparen(target).(*ast.Ident); ok {
						replaced[pass.TypesInfo.Uses[id]] = true
					}
				}
			case *ast.UnaryExpr:
				if id, ok := ast.Unparen(n.X).(*ast.Ident); ok {
					replaced[pass.TypesInfo.Uses[id]] = true // &hook
				}
			}
			return true
		})
	}
	for global := range held {
		if replaced[global.Object()] {
			delete(held, global)
		}
	}
	return held
}
