package value

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

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

// InField returns what lies in a field, "path.Type.field", anywhere in the package.
func (g *Graph) InField(home string) []*Object {
	var all []*Object
	for field, n := range g.variables {
		if field.IsField() && g.home(field) == home {
			for _, o := range n.objects {
				if !slices.Contains(all, o) {
					all = append(all, o)
				}
			}
		}
	}
	slices.SortStableFunc(all, func(a, b *Object) int { return cmp.Compare(a.Pos(), b.Pos()) })
	return all
}

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
			g.setNumber(n.X, nil, f)
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
			g.mention(n, f)
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
		g.setNumber(n.Lhs[0], nil, f) // x += y
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
	if _, star := to.(*ast.StarExpr); target != nil && (star || isStruct(g.typeOf(to))) {
		target.assigned = true
	}
	g.edge(from, target)
}

func isStruct(t types.Type) bool {
	_, ok := t.Underlying().(*types.Struct)
	return ok
}

// setNumber records a plain value assigned to a variable or field; a nil value is
// one that is not followed.
func (g *Graph) setNumber(to, value ast.Expr, f *Function) {
	v := g.variableOf(to)
	if v == nil || !isNumber(v.Type()) {
		return
	}
	n := &number{expr: value, in: f}
	if v.IsField() {
		n.when = g.when(to, f)
	}
	g.numbers[v] = append(g.numbers[v], n)
}

// variableOf returns the variable or field that an expression names, or nil.
func (g *Graph) variableOf(e ast.Expr) *types.Var {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		if v, ok := g.info.ObjectOf(e).(*types.Var); ok {
			return v.Origin()
		}
	case *ast.SelectorExpr:
		if v, ok := g.info.ObjectOf(e.Sel).(*types.Var); ok {
			return v.Origin()
		}
	}
	return nil
}

func isNumber(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsNumeric != 0
}

// when returns the function that an assignment through one of its parameters waits
// for: an option, or a setter that nothing in this package calls. Nil means that
// the assignment counts in any case.
func (g *Graph) when(target ast.Expr, f *Function) *Function {
	for {
		switch e := ast.Unparen(target).(type) {
		case *ast.SelectorExpr:
			target = e.X
		case *ast.StarExpr:
			target = e.X
		case *ast.IndexExpr:
			target = e.X
		case *ast.Ident:
			v, ok := g.info.Uses[e].(*types.Var)
			if !ok {
				return nil
			}
			return g.params[v]
		default:
			return nil
		}
	}
}
