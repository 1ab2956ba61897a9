package flow

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// A Selection picks the declarations that are looked at, by their syntax and types alone.
type Selection interface {
	// Matters says whether to look at a declaration.
	Matters(ast.Decl) bool
	// Helps says whether a function helps to understand others that matter. It is asked
	// where any does.
	Helps(*ast.FuncDecl) bool
	// FactsOnly says whether nothing is reported in this package, because it is a
	// dependency.
	FactsOnly() bool
}

// build makes SSA of the functions that are selected, and of no others: their bodies are
// left out, as if they were written in assembly. It returns the functions in the order
// of the source, and then the literals that package variables hold; none if nothing
// matters.
//
// (The pass buildssa builds every function of every package. On a service of 700
// packages, of which some twenty call what is followed, that is most of the time.)
func build(pass *analysis.Pass, selection Selection) []*ssa.Function {
	matters := make(map[ast.Decl]bool)
	for _, file := range pass.Files {
		for _, decl := range file.Decls {
			if selection.Matters(decl) {
				matters[decl] = true
			}
		}
	}
	if len(matters) == 0 {
		return nil
	}
	var files []*ast.File
	var kept []*ast.FuncDecl
	for _, file := range pass.Files {
		trimmed := *file
		trimmed.Decls = slices.Clone(file.Decls)
		for i, decl := range trimmed.Decls {
			function, ok := decl.(*ast.FuncDecl)
			switch {
			case !ok || function.Body == nil:
			case matters[decl] || selection.Helps(function):
				kept = append(kept, function)
			default:
				bodyless := *function
				bodyless.Body = nil
				trimmed.Decls[i] = &bodyless
			}
		}
		files = append(files, &trimmed)
	}
	program := ssa.NewProgram(pass.Fset, 0)
	for _, imported := range pass.Pkg.Imports() {
		program.CreatePackage(imported, nil, nil, true)
	}
	pkg := program.CreatePackage(pass.Pkg, files, pass.TypesInfo, false)
	pkg.Build()

	var functions []*ssa.Function
	for _, decl := range kept {
		obj, ok := pass.TypesInfo.Defs[decl.Name].(*types.Func)
		if !ok {
			continue
		}
		if fn := program.FuncValue(obj); fn != nil && len(fn.Blocks) > 0 {
			functions = append(functions, fn)
		}
	}
	return append(functions, pkg.Func("init").AnonFuncs...)
}

// withLiterals returns the functions and all literals in them, in the order of the source.
func withLiterals(functions []*ssa.Function) []*ssa.Function {
	var all []*ssa.Function
	var add func(*ssa.Function)
	add = func(fn *ssa.Function) {
		all = append(all, fn)
		for _, literal := range fn.AnonFuncs {
			add(literal)
		}
	}
	for _, fn := range functions {
		add(fn)
	}
	return all
}
