package skeleton

import (
	"go/ast"
	"go/constant"
	"go/types"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// Imports returns the skeletons of all packages that the pass's package imports, directly
// or not.
func Imports(pass *analysis.Pass) *PackageFact {
	imports := slices.Clone(pass.Pkg.Imports())
	slices.SortFunc(imports, func(a, b *types.Package) int { return strings.Compare(a.Path(), b.Path()) })
	all := new(PackageFact)
	for _, imported := range imports {
		fact := new(PackageFact)
		if pass.ImportPackageFact(imported, fact) {
			all.Add(fact)
		}
	}
	return all
}

// Build returns the skeletons of the package, nil if nothing in it can matter. Imports are
// those of the packages below it. Of a dependency less matters: that it serves, listens for
// signals or drains.
func Build(pass *analysis.Pass, imports *PackageFact, dependency bool) *Package {
	if dependency && (!near(pass) || known.LifecyclePackages()[pass.Pkg.Path()]) {
		return nil // what the tables say of a package is all that there is to say
	}
	s := newSelection(pass, imports, dependency)
	variables := s.variables()
	if len(s.selected) == 0 && !variables {
		return nil
	}
	files, kept := s.trim()
	program := ssa.NewProgram(pass.Fset, 0)
	for _, imported := range pass.Pkg.Imports() {
		program.CreatePackage(imported, nil, nil, true)
	}
	pkg := program.CreatePackage(pass.Pkg, files, pass.TypesInfo, false)
	pkg.Build()

	places := newPlaces(pass, files)
	result := new(Package)
	var add func(fn *ssa.Function)
	add = func(fn *ssa.Function) {
		if len(fn.Blocks) == 0 || len(fn.Blocks) > maxBlocks {
			return
		}
		result.Functions = append(result.Functions, lower(fn, places, s.keeps))
		for _, literal := range fn.AnonFuncs {
			add(literal)
		}
	}
	if variables {
		add(pkg.Func("init"))
	}
	for _, decl := range kept {
		obj := pass.TypesInfo.Defs[decl.Name].(*types.Func)
		if decl.Recv == nil && decl.Name.Name == "init" {
			continue // below: several functions bear the name
		}
		if fn := program.FuncValue(obj); fn != nil {
			add(fn)
		}
	}
	if variables {
		for n := 1; pkg.Func(initName(n)) != nil; n++ {
			add(pkg.Func(initName(n)))
		}
	}
	result.Files = places.files
	if !dependency {
		result.Dir = filepath.Dir(pass.Fset.PositionFor(files[0].FileStart, false).Filename)
	}
	result.Types = embedding(pass.Pkg)
	result.Stop = stopSignal(pass.Pkg)
	return result
}

// maxBlocks is how large functions may be: larger ones are generated, or tables.
const maxBlocks = 4000

func initName(n int) string { return "init#" + strconv.Itoa(n) }

// near says whether the package comes near anything that matters in a dependency: it imports a
// package with a strong call, or one that has skeletons.
func near(pass *analysis.Pass) bool {
	return slices.ContainsFunc(pass.Pkg.Imports(), func(imported *types.Package) bool {
		return known.StrongPackages()[imported.Path()] || pass.ImportPackageFact(imported, new(PackageFact))
	})
}

// variables says whether the package's variables or init functions matter.
func (s *selection) variables() bool {
	if s.dependency {
		return false
	}
	for _, file := range s.pass.Files {
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Recv == nil && decl.Name.Name == "init" && s.selected[s.pass.TypesInfo.Defs[decl.Name]] {
					return true
				}
			case *ast.GenDecl:
				if s.holdsPart(decl) {
					return true
				}
			}
		}
	}
	return false
}

// holdsPart says whether a declaration is of variables that hold a part of the program:
// a command, a server, a list of signals.
func (s *selection) holdsPart(decl *ast.GenDecl) bool {
	found := false
	for _, spec := range decl.Specs {
		value, ok := spec.(*ast.ValueSpec)
		if !ok || len(value.Values) == 0 {
			continue
		}
		ast.Inspect(value, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && s.makesChannel(call) {
				found = true
			}
			id, ok := n.(*ast.Ident)
			if !ok || found {
				return !found
			}
			switch obj := s.pass.TypesInfo.Uses[id].(type) {
			case *types.Func:
				found = obj.Pkg() == s.pass.Pkg && s.selected[obj.Origin()] || obj.Pkg() != s.pass.Pkg && (s.foreign(obj.Origin()) || known.Lifecycle()[fullName(obj)].Kind != 0 && !known.Lifecycle()[fullName(obj)].OfErrors())
			case *types.TypeName:
				found = known.LifecycleTypes[typeName(obj.Type())] || obj.Pkg() == s.pass.Pkg && s.owners[obj]
			}
			return !found
		})
	}
	return found
}

// trim returns the package's files without the bodies of the functions that are not
// selected, and the declarations of those that are.
func (s *selection) trim() (files []*ast.File, kept []*ast.FuncDecl) {
	for _, file := range s.pass.Files {
		trimmed := *file
		trimmed.Decls = slices.Clone(file.Decls)
		for i, decl := range trimmed.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			switch {
			case !ok || fn.Body == nil:
			case s.selected[s.pass.TypesInfo.Defs[fn.Name]]:
				kept = append(kept, fn)
			default:
				bodyless := *fn
				bodyless.Body = nil
				trimmed.Decls[i] = &bodyless
			}
		}
		files = append(files, &trimmed)
	}
	return files, kept
}

// members returns the fields of a struct whose types have the methods of commands.
func members(structure *types.Struct, prefix string, depth int) []Member {
	var list []Member
	for field := range structure.Fields() {
		path := field.Name()
		if prefix != "" {
			path = prefix + "." + path
		}
		typ := types.Unalias(field.Type())
		if p, ok := typ.(*types.Pointer); ok {
			typ = types.Unalias(p.Elem())
		}
		if named, ok := typ.(*types.Named); ok {
			methods := types.NewMethodSet(types.NewPointer(named))
			if methods.Lookup(nil, "Execute") != nil || methods.Lookup(nil, "Run") != nil {
				list = append(list, Member{path, typeName(named)})
				continue
			}
		}
		if inner, ok := typ.Underlying().(*types.Struct); ok && depth < 3 {
			list = append(list, members(inner, path, depth+1)...)
		}
	}
	return list
}

// stopSignal returns the number that SIGSTOP has on the system that the package is for.
func stopSignal(pkg *types.Package) int64 {
	for _, imported := range pkg.Imports() {
		if imported.Path() != "syscall" && imported.Path() != "golang.org/x/sys/unix" {
			continue
		}
		if stop, ok := imported.Scope().Lookup("SIGSTOP").(*types.Const); ok {
			if n, exact := constant.Int64Val(constant.ToInt(stop.Val())); exact {
				return n
			}
		}
	}
	return 0
}

// embedding returns the struct types of the package that embed others.
func embedding(pkg *types.Package) []Type {
	var list []Type
	commands := slices.ContainsFunc(pkg.Imports(), func(imported *types.Package) bool {
		return known.CommandPackages[imported.Path()] != ""
	})
	for _, name := range pkg.Scope().Names() {
		obj, ok := pkg.Scope().Lookup(name).(*types.TypeName)
		if !ok || obj.IsAlias() {
			continue
		}
		structure, ok := obj.Type().Underlying().(*types.Struct)
		if !ok {
			continue
		}
		t := Type{Name: typeName(obj.Type())}
		for field := range structure.Fields() {
			if field.Embedded() && strings.Contains(typeName(field.Type()), ".") {
				t.Fields = append(t.Fields, field.Name())
				t.Embedded = append(t.Embedded, typeName(field.Type()))
				t.Interface = append(t.Interface, types.IsInterface(field.Type()))
			}
		}
		if commands {
			t.Commands = members(structure, "", 0)
		}
		if len(t.Fields) > 0 || len(t.Commands) > 0 {
			list = append(list, t)
		}
	}
	return list
}
