package taint

import (
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// An engine follows one package.
type engine struct {
	pass      *analysis.Pass
	program   *ssa.Program
	model     Model
	functions []*ssa.Function // with literals
	calls     map[token.Pos]*ast.CallExpr
	names     map[ssa.Value][]string // of the variables that values are assigned to
	callers   map[*ssa.Function][]ssa.CallInstruction
	closures  map[*ssa.Function][]*ssa.MakeClosure
	fields    map[*types.Var][]*ssa.Store // stores to fields of structs
	globals   map[*ssa.Global][]ssa.Value
	flags     map[variable]string // the names of flags
	following map[*types.Var]bool // fields whose stores are being followed
	rooted    map[ssa.Value][]ssa.Value
	makersOf  map[ssa.Value][]maker
	sinks     map[*ssa.Function][]ParameterSink
	facts     map[*types.Func]*FunctionFact
	behind    map[*types.Func][]*types.Func // see implementations
	sayings   map[*types.Func]Saying        // of methods of the package
	setters   map[string][]setting          // of loggers, by the function that sets
	quiet     bool                          // whether package-level slog redacts: see redacts
	pending   []write
	found     []Finding
}

// Analyze follows what the package's functions write, and exports facts about them. The
// findings are in the order of the source.
func Analyze(pass *analysis.Pass, model Model) []Finding {
	e := &engine{
		pass:      pass,
		model:     model,
		calls:     make(map[token.Pos]*ast.CallExpr),
		names:     make(map[ssa.Value][]string),
		callers:   make(map[*ssa.Function][]ssa.CallInstruction),
		closures:  make(map[*ssa.Function][]*ssa.MakeClosure),
		fields:    make(map[*types.Var][]*ssa.Store),
		globals:   make(map[*ssa.Global][]ssa.Value),
		flags:     make(map[variable]string),
		following: make(map[*types.Var]bool),
		rooted:    make(map[ssa.Value][]ssa.Value),
		makersOf:  make(map[ssa.Value][]maker),
		sinks:     make(map[*ssa.Function][]ParameterSink),
		facts:     make(map[*types.Func]*FunctionFact),
		behind:    make(map[*types.Func][]*types.Func),
		sayings:   make(map[*types.Func]Saying),
		setters:   make(map[string][]setting),
	}
	e.build()
	e.index()
	e.collectSettings()
	e.quiet = e.setsRedactingDefault()
	for _, fn := range e.functions {
		e.eachCall(fn, func(call ssa.CallInstruction) {
			e.pending = append(e.pending, e.writesOf(call)...)
		})
	}
	for len(e.pending) > 0 {
		w := e.pending[0]
		e.pending = e.pending[1:]
		e.follow(w)
	}
	e.export()
	slices.SortStableFunc(e.found, func(a, b Finding) int { return int(a.Pos) - int(b.Pos) })
	return e.found
}

// build makes SSA of the package, with the names of variables.
func (e *engine) build() {
	program := ssa.NewProgram(e.pass.Fset, ssa.GlobalDebug)
	e.program = program
	for _, imported := range e.pass.Pkg.Imports() {
		program.CreatePackage(imported, nil, nil, true)
	}
	pkg := program.CreatePackage(e.pass.Pkg, e.pass.Files, e.pass.TypesInfo, false)
	pkg.Build()
	var add func(*ssa.Function)
	add = func(fn *ssa.Function) {
		if fn == nil || len(fn.Blocks) == 0 {
			return
		}
		e.functions = append(e.functions, fn)
		for _, literal := range fn.AnonFuncs {
			add(literal)
		}
	}
	for _, file := range e.pass.Files {
		for _, decl := range file.Decls {
			if decl, ok := decl.(*ast.FuncDecl); ok {
				if obj, ok := e.pass.TypesInfo.Defs[decl.Name].(*types.Func); ok {
					add(program.FuncValue(obj))
				}
			}
		}
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				e.calls[call.Lparen] = call
			}
			return true
		})
	}
	add(pkg.Func("init"))
}

// index notes who calls, captures and stores what.
func (e *engine) index() {
	for _, fn := range e.functions {
		for _, b := range fn.Blocks {
			for _, i := range b.Instrs {
				switch i := i.(type) {
				case *ssa.DebugRef:
					if id, ok := i.Expr.(*ast.Ident); ok && !i.IsAddr {
						e.addName(i.X, id.Name)
					}
				case *ssa.MakeClosure:
					literal := i.Fn.(*ssa.Function)
					e.closures[literal] = append(e.closures[literal], i)
				case *ssa.Store:
					switch addr := i.Addr.(type) {
					case *ssa.FieldAddr:
						if field := fieldOf(addr.X.Type(), addr.Field); field != nil {
							e.fields[field] = append(e.fields[field], i)
						}
					case *ssa.Global:
						e.globals[addr] = append(e.globals[addr], i.Val)
					}
				case ssa.CallInstruction:
					e.flag(i.Common())
					for _, callee := range e.locals(i.Common()) {
						e.callers[callee] = append(e.callers[callee], i)
					}
				}
			}
		}
	}
}

func (e *engine) addName(v ssa.Value, name string) {
	if !slices.Contains(e.names[v], name) {
		e.names[v] = append(e.names[v], name)
	}
}

func (e *engine) eachCall(fn *ssa.Function, f func(ssa.CallInstruction)) {
	for _, b := range fn.Blocks {
		for _, i := range b.Instrs {
			if call, ok := i.(ssa.CallInstruction); ok {
				f(call)
			}
		}
	}
}

// local returns the function of this package that a call is of, if it is known.
func (e *engine) local(call *ssa.CallCommon) *ssa.Function {
	fn := call.StaticCallee()
	if fn == nil {
		return nil
	}
	if origin := fn.Origin(); origin != nil {
		fn = origin
	}
	if len(fn.Blocks) == 0 || fn.Pkg == nil || fn.Pkg.Pkg != e.pass.Pkg {
		return nil
	}
	return fn
}

// locals returns the functions of this package that a call may be of.
func (e *engine) locals(call *ssa.CallCommon) []*ssa.Function {
	if fn := e.local(call); fn != nil {
		return []*ssa.Function{fn}
	}
	if !call.IsInvoke() {
		return nil
	}
	var list []*ssa.Function
	for _, method := range e.implementations(call.Method) {
		if fn := e.program.FuncValue(method); fn != nil && len(fn.Blocks) > 0 {
			list = append(list, fn)
		}
	}
	return list
}

// fieldOf returns the field of a struct, or of what a pointer to one points to.
func fieldOf(t types.Type, index int) *types.Var {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if s, ok := t.Underlying().(*types.Struct); ok && index < s.NumFields() {
		return s.Field(index)
	}
	return nil
}

// callee returns the function or method that a call is of, without type arguments; of an
// interface's method it is the interface's.
func callee(call *ssa.CallCommon) *types.Func {
	if call.IsInvoke() {
		return call.Method.Origin()
	}
	fn := call.StaticCallee()
	if fn == nil {
		return nil
	}
	if origin := fn.Origin(); origin != nil {
		fn = origin
	}
	obj, _ := fn.Object().(*types.Func)
	if obj == nil {
		return nil
	}
	return obj.Origin()
}

// arguments returns a call's arguments, a receiver first, also of a method that was bound to it
// before: log := logger.Info; log("…").
func arguments(call *ssa.CallCommon) []ssa.Value {
	if bound, ok := call.Value.(*ssa.MakeClosure); ok && len(bound.Bindings) == 1 && bound.Fn.(*ssa.Function).Object() != nil {
		return append([]ssa.Value{bound.Bindings[0]}, call.Args...)
	}
	if call.IsInvoke() {
		return append([]ssa.Value{call.Value}, call.Args...)
	}
	return call.Args
}

// span returns where a call begins and ends: for chained calls, where the chain does.
func (e *engine) span(call ssa.CallInstruction) (pos, end token.Pos) {
	if expr := e.calls[call.Common().Pos()]; expr != nil {
		return expr.Pos(), expr.End()
	}
	return call.Pos(), token.NoPos
}

// export exports what other packages have to know of the package's functions.
func (e *engine) export() {
	for _, fn := range e.functions {
		obj, ok := fn.Object().(*types.Func)
		if !ok || fn.Parent() != nil || obj.Pkg() != e.pass.Pkg || !visible(obj) {
			continue
		}
		fact := &FunctionFact{Sinks: e.sinks[fn], Results: e.results(fn), Written: e.written(fn)}
		if len(fact.Sinks) > 0 || len(fact.Results) > 0 || len(fact.Written) > 0 {
			e.pass.ExportObjectFact(obj.Origin(), fact)
		}
	}
}

// visible says whether other packages can call a function.
func visible(fn *types.Func) bool {
	return fn.Exported() || fn.Signature().Recv() != nil
}

// place returns a place as facts carry it.
func (e *engine) place(pos token.Pos) (file string, line int) {
	p := e.pass.Fset.Position(pos)
	return filepath.Base(p.Filename), p.Line
}

// writes says whether a call writes, by the tables.
func writes(call *ssa.CallCommon) bool {
	fn := callee(call)
	if fn == nil {
		return false
	}
	_, sink := known.LogCalls()[fn.FullName()]
	_, attribute := known.LogAttributes()[fn.FullName()]
	return sink || attribute
}
