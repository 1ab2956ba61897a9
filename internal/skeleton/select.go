package skeleton

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/prodcheck/prodcheck/internal/known"
)

// A selection knows which functions of a package can matter to the life of a program.
type selection struct {
	pass       *analysis.Pass
	dependency bool
	imports    *PackageFact             // of all that the package imports
	facts      map[*types.Package]*Unit // nil where there is none
	selected   map[types.Object]bool    // functions of this package
	owners     map[*types.TypeName]bool // types of which a method is selected
}

// newSelection selects.
func newSelection(pass *analysis.Pass, imports *PackageFact, dependency bool) *selection {
	s := &selection{
		pass:       pass,
		dependency: dependency,
		imports:    imports,
		facts:      make(map[*types.Package]*Unit),
		selected:   make(map[types.Object]bool),
		owners:     make(map[*types.TypeName]bool),
	}
	type candidate struct {
		obj      types.Object
		mentions []types.Object // functions and types of this package
	}
	var candidates []candidate
	for _, file := range pass.Files {
		for _, decl := range file.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			if !ok || fn.Body == nil {
				continue
			}
			obj := pass.TypesInfo.Defs[fn.Name]
			if obj == nil {
				continue
			}
			matters, mentions := s.look(fn)
			if matters {
				s.add(obj)
			} else {
				candidates = append(candidates, candidate{obj, mentions})
			}
		}
	}
	for len(s.selected) > 0 {
		before := len(s.selected)
		candidates = slices.DeleteFunc(candidates, func(c candidate) bool {
			if !slices.ContainsFunc(c.mentions, s.chosen) {
				return false
			}
			s.add(c.obj)
			return true
		})
		if len(s.selected) == before {
			break
		}
	}
	return s
}

func (s *selection) add(obj types.Object) {
	s.selected[obj] = true
	if recv := obj.(*types.Func).Signature().Recv(); recv != nil {
		if named := namedOf(recv.Type()); named != nil {
			s.owners[named.Obj()] = true
		}
	}
}

// chosen says whether a function of this package is selected, or a type has a method
// that is: to make a value of such a type is part of what its methods do.
func (s *selection) chosen(obj types.Object) bool {
	if name, ok := obj.(*types.TypeName); ok {
		return !s.dependency && s.owners[name]
	}
	return s.selected[obj]
}

// look says whether a function matters by itself, and if it does not, which functions and
// types of this package it mentions.
func (s *selection) look(fn *ast.FuncDecl) (matters bool, mentions []types.Object) {
	if obj, ok := s.pass.TypesInfo.Defs[fn.Name].(*types.Func); ok && !s.dependency && makesPart(obj.Signature()) {
		return true, nil
	}
	ast.Inspect(fn, func(n ast.Node) bool {
		if matters {
			return false
		}
		switch n := n.(type) {
		case *ast.GoStmt, *ast.SendStmt, *ast.SelectStmt:
			matters = !s.dependency
		case *ast.UnaryExpr:
			matters = n.Op == token.ARROW && !s.dependency
		case *ast.CallExpr:
			matters = !s.dependency && (s.callsValue(n) || s.makesChannel(n))
		case *ast.Ident:
			switch obj := s.pass.TypesInfo.Uses[n].(type) {
			case *types.Func:
				obj = obj.Origin()
				if obj.Pkg() == s.pass.Pkg {
					mentions = append(mentions, obj)
				} else {
					matters = s.foreign(obj)
				}
			case *types.TypeName:
				if obj.Pkg() == s.pass.Pkg {
					mentions = append(mentions, obj)
				} else {
					matters = !s.dependency && known.LifecycleTypes[typeName(obj.Type())]
				}
			case *types.Var:
				// Handlers and commands are put together in variables.
				matters = !s.dependency && known.LifecycleTypes[strings.TrimPrefix(typeName(obj.Type()), "*")]
			}
		}
		return true
	})
	return matters, mentions
}

// makesPart says whether functions of the signature return a context or a step of the
// program's start or stop.
func makesPart(signature *types.Signature) bool {
	for result := range signature.Results().Variables() {
		if typeName(result.Type()) == "context.Context" {
			return true
		}
		if f, ok := result.Type().Underlying().(*types.Signature); ok && step(f) {
			return true
		}
	}
	return false
}

// foreign says whether a function of another package matters.
func (s *selection) foreign(fn *types.Func) bool {
	if fn.Pkg() == nil {
		return false
	}
	name := fullName(fn)
	if call, ok := known.Lifecycle()[name]; ok {
		return !s.dependency && !call.Weak() || call.Strong()
	}
	if !s.dependency && (known.Exits[name] || known.ExitNames[fn.Name()]) {
		return true
	}
	if types.IsInterface(recvType(fn)) {
		return !s.dependency && known.LifecycleMethods[fn.Name()]
	}
	fact := s.fact(fn.Pkg())
	return fact != nil && fact.Has(name)
}

func recvType(fn *types.Func) types.Type {
	if recv := fn.Signature().Recv(); recv != nil {
		return recv.Type()
	}
	return types.Typ[types.Invalid]
}

func (s *selection) fact(pkg *types.Package) *Unit {
	unit, ok := s.facts[pkg]
	if !ok {
		unit = s.imports.unit(pkg.Path())
		s.facts[pkg] = unit
	}
	return unit
}

// makesChannel says whether a call makes a channel.
func (s *selection) makesChannel(call *ast.CallExpr) bool {
	id, ok := call.Fun.(*ast.Ident)
	if !ok || id.Name != "make" {
		return false
	}
	t := s.pass.TypesInfo.TypeOf(call)
	if parameter, ok := types.Unalias(t).(*types.TypeParam); ok {
		t = parameter.Constraint() // of which all types are channels, or none
		return strings.Contains(t.Underlying().String(), "chan ")
	}
	_, channel := t.Underlying().(*types.Chan)
	return channel
}

// callsValue says whether a call is one of a function value, which may be a part of the
// program that was handed on, or of an interface's method behind which others may have put
// one: Start, Run, Close.
func (s *selection) callsValue(call *ast.CallExpr) bool {
	if fn := typeutil.Callee(s.pass.TypesInfo, call); fn != nil {
		switch fn := fn.(type) {
		case *types.Func:
			return known.LifecycleMethods[fn.Name()] && types.IsInterface(recvType(fn))
		case *types.Builtin:
			return false
		}
	}
	called := s.pass.TypesInfo.Types[call.Fun]
	_, ok := called.Type.Underlying().(*types.Signature)
	return ok && called.IsValue()
}

// step says whether functions of the signature may be steps of a program's start or stop:
// they are given a context at most, or a switch, and return an error at most.
func step(signature *types.Signature) bool {
	if signature.Params().Len() > 1 || signature.Results().Len() > 1 {
		return false
	}
	for param := range signature.Params().Variables() {
		basic, ok := param.Type().Underlying().(*types.Basic)
		if !(ok && basic.Kind() == types.Bool) && typeName(param.Type()) != "context.Context" {
			return false
		}
	}
	for result := range signature.Results().Variables() {
		if !types.Identical(result.Type(), errorType) {
			return false
		}
	}
	return true
}

// keeps says whether a call can matter: what is called does, or is not known and is given
// something that it could make part of the program.
func (s *selection) keeps(call *ssa.CallCommon) bool {
	fn := call.StaticCallee()
	if fn == nil {
		if call.IsInvoke() && call.Method.Pkg() != nil && known.Printers[call.Method.Pkg().Path()] {
			return false
		}
		return true
	}
	if origin := fn.Origin(); origin != nil {
		fn = origin
	}
	if fn.Pkg != nil && fn.Pkg.Pkg != s.pass.Pkg && fn.Synthetic == "package initializer" {
		return false // those run by themselves
	}
	obj, ok := fn.Object().(*types.Func)
	if !ok || obj.Pkg() == nil {
		return true // literals, and what the compiler makes
	}
	if obj.Pkg() == s.pass.Pkg {
		return s.selected[obj.Origin()] || handsOn(call)
	}
	name := fullName(obj)
	if _, ok := known.Lifecycle()[name]; ok || s.foreign(obj.Origin()) || known.Exits[name] || known.ExitChains[name] {
		return true
	}
	return !known.Printers[obj.Pkg().Path()] && handsOn(call)
}

// handsOn says whether a call is given, or returns, what could be a part of the program:
// functions, channels, contexts, pointers to types that matter, interfaces.
func handsOn(call *ssa.CallCommon) bool {
	for _, arg := range call.Args {
		if partOfProgram(arg.Type()) || setsThrough(arg) {
			return true
		}
	}
	results := call.Signature().Results()
	for result := range results.Variables() {
		if partOfProgram(result.Type()) {
			return true
		}
	}
	return false
}

// setsThrough says whether an argument is the address of something that the callee may set:
// of options, for which conditions ask later.
func setsThrough(arg ssa.Value) bool {
	if i, ok := arg.(*ssa.MakeInterface); ok {
		arg = i.X
	}
	p, ok := arg.Type().Underlying().(*types.Pointer)
	if !ok {
		return false
	}
	switch u := p.Elem().Underlying().(type) {
	case *types.Struct:
		return true
	case *types.Basic:
		return u.Kind() == types.Bool
	}
	return false
}

func partOfProgram(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Signature, *types.Chan:
		return true
	case *types.Interface:
		return !types.Identical(t, errorType) && u.NumMethods() > 0
	case *types.Pointer:
		_, ok := u.Elem().Underlying().(*types.Struct)
		return ok
	}
	return false
}

func namedOf(t types.Type) *types.Named {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, _ := types.Unalias(t).(*types.Named)
	if named != nil {
		named = named.Origin()
	}
	return named
}
