package flow

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// Interest says whether a declaration is looked at.
type Interest uint8

const (
	None    Interest = iota
	Helps            // where anything else in the package is
	Matters          //
)

// build makes SSA of the functions that are of interest, and of no others: their bodies are
// left out, as if they were written in assembly. It returns the functions in the order
// of the source, and then the literals that package variables hold; none if nothing
// matters.
//
// (The pass buildssa builds every function of every package. On a service of 700
// packages, of which some twenty call what is followed, that is most of the time.)
func build(pass *analysis.Pass, interest func(ast.Decl) Interest) []*ssa.Function {
	var files []*ast.File
	var kept []*ast.FuncDecl
	matters := false
	for _, file := range pass.Files {
		trimmed := *file
		trimmed.Decls = make([]ast.Decl, len(file.Decls))
		for i, decl := range file.Decls {
			if function, ok := decl.(*ast.FuncDecl); ok {
				how := None
				if function.Body != nil {
					how = interest(function)
				}
				matters = matters || how == Matters
				if how != None {
					kept = append(kept, function)
				} else {
					bodyless := *function
					bodyless.Body = nil
					decl = &bodyless
				}
			} else {
				matters = matters || interest(decl) == Matters
			}
			trimmed.Decls[i] = decl
		}
		files = append(files, &trimmed)
	}
	if !matters {
		return nil
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
