package value

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/analysis"
)

// Graph is where the values of one package come from and go to.
type Graph struct {
	Objects   []*Object // what the package makes, and what it gets from others, in order of source
	Functions []*Function
	Calls     []*Call

	model        *Model
	pass         *analysis.Pass
	info         *types.Info
	variables    map[*types.Var]*node
	homes        map[string]*node // fields of other packages by name, where no variable of theirs is at hand
	expressions  map[ast.Expr]*node
	functions    map[*types.Func]*Function
	literals     map[*ast.FuncLit]*Function
	params       map[*types.Var]*Function
	owners       map[*types.Var]string    // the struct type that declares a field, "path.Type"
	numbers      map[*types.Var][]*number // what is assigned to variables and fields that are no values to follow
	touched      map[*types.Var]bool      // variables whose address is taken
	openTypes    map[*types.TypeName]bool // structs of the package that code out of view gets to see
	literalOf    map[*types.TypeName][]*ast.CompositeLit
	results      map[resultKey]*node
	setElsewhere map[string][]Value   // what calls of other packages' setters give to their fields
	setters      map[*Function][]*Set // what functions assign through their parameters
	work         []delivery
}

// A number is one assignment to a variable or field that holds a plain value.
type number struct {
	expr ast.Expr // nil for an operation whose outcome is not followed
	in   *Function
	when *Function // the option or setter that makes the assignment
}

// Build follows the values of the pass's package.
func Build(pass *analysis.Pass, model *Model) *Graph {
	g := &Graph{
		model:        model,
		pass:         pass,
		info:         pass.TypesInfo,
		variables:    make(map[*types.Var]*node),
		homes:        make(map[string]*node),
		expressions:  make(map[ast.Expr]*node),
		functions:    make(map[*types.Func]*Function),
		literals:     make(map[*ast.FuncLit]*Function),
		params:       make(map[*types.Var]*Function),
		owners:       make(map[*types.Var]string),
		numbers:      make(map[*types.Var][]*number),
		touched:      make(map[*types.Var]bool),
		openTypes:    make(map[*types.TypeName]bool),
		literalOf:    make(map[*types.TypeName][]*ast.CompositeLit),
		results:      make(map[resultKey]*node),
		setElsewhere: make(map[string][]Value),
		setters:      make(map[*Function][]*Set),
	}
	g.declareFields()
	for _, file := range pass.Files {
		for _, decl := range file.Decls {
			if decl, ok := decl.(*ast.FuncDecl); ok {
				g.declare(decl)
			}
		}
	}
	for _, file := range pass.Files {
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.GenDecl:
				g.visit(decl, nil)
			case *ast.FuncDecl:
				if decl.Body != nil {
					g.visit(decl.Body, g.functions[g.info.Defs[decl.Name].(*types.Func)])
				}
			}
		}
	}
	g.seedParameters()
	g.solve()
	g.copyResidents()
	g.solve()
	g.openUnknownCalls()
	g.solve()
	return g
}

// Values returns what an expression in function f may be.
func (g *Graph) Values(e ast.Expr, f *Function) []*Object {
	if n := g.eval(e, f); n != nil {
		return n.objects
	}
	return nil
}

// Function returns the body of a function or method of this package, nil for others.
func (g *Graph) Function(fn *types.Func) *Function { return g.functions[fn.Origin()] }

// FunctionOf returns the function that has v as a parameter, nil if none has.
func (g *Graph) FunctionOf(v *types.Var) *Function { return g.params[v.Origin()] }

// declareFields learns the names of the fields of the package's structs.
func (g *Graph) declareFields() {
	scope := g.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		if tn, ok := scope.Lookup(name).(*types.TypeName); ok && !tn.IsAlias() {
			if s, ok := tn.Type().Underlying().(*types.Struct); ok {
				for i := range s.NumFields() {
					if f := s.Field(i); f.Pkg() == g.pass.Pkg {
						if _, known := g.owners[f]; !known {
							g.owners[f] = g.pass.Pkg.Path() + "." + name
						}
					}
				}
			}
		}
	}
}

func (g *Graph) declare(decl *ast.FuncDecl) {
	obj, ok := g.info.Defs[decl.Name].(*types.Func)
	if !ok {
		return
	}
	f := &Function{Decl: decl, Object: obj, Body: decl.Body}
	sig := obj.Signature()
	if recv := sig.Recv(); recv != nil {
		f.Params = append(f.Params, recv)
	}
	g.addFunction(f, sig)
	g.functions[obj] = f
}

func (g *Graph) addFunction(f *Function, sig *types.Signature) {
	for p := range sig.Params().Variables() {
		f.Params = append(f.Params, p)
	}
	for _, p := range f.Params {
		g.params[p] = f
	}
	for r := range sig.Results().Variables() {
		n := &node{result: f, leaves: f.Exported()}
		if r.Name() != "" {
			g.edge(g.variable(r), n)
		}
		f.results = append(f.results, n)
	}
	g.Functions = append(g.Functions, f)
}

// literal returns the function of a literal, visiting its body the first time.
func (g *Graph) literal(lit *ast.FuncLit, outer *Function) *Function {
	f, ok := g.literals[lit]
	if !ok {
		f = &Function{Lit: lit, Outer: outer, Body: lit.Body}
		g.literals[lit] = f
		sig, ok := g.info.TypeOf(lit).(*types.Signature)
		if !ok {
			return f
		}
		g.addFunction(f, sig)
		g.visit(lit.Body, f)
	}
	return f
}
