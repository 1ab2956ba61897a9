package value

import (
	"go/ast"
	"go/token"
	"go/types"
)

// eval returns the node of an expression in function f, nil where it can hold
// nothing that is followed.
func (g *Graph) eval(e ast.Expr, f *Function) *node {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return g.eval(e.X, f)
	case *ast.Ident:
		return g.identifier(e, f)
	case *ast.SelectorExpr:
		return g.selector(e, f)
	case *ast.StarExpr:
		if kind, ok := g.mentioned(e.X); ok { // a copy of a well-known variable's value
			return g.make(kind, e, f)
		}
		return g.eval(e.X, f)
	case *ast.UnaryExpr:
		if e.Op == token.AND || e.Op == token.ARROW {
			return g.eval(e.X, f)
		}
	case *ast.IndexExpr: // an element, or an instantiation
		return g.eval(e.X, f)
	case *ast.IndexListExpr:
		return g.eval(e.X, f)
	case *ast.SliceExpr:
		return g.eval(e.X, f)
	case *ast.TypeAssertExpr:
		return g.eval(e.X, f)
	case *ast.CompositeLit:
		return g.composite(e, f)
	case *ast.FuncLit:
		return g.functionLiteral(e, f)
	case *ast.CallExpr:
		return g.call(e, f)
	}
	return nil
}

// evalTuple returns the nodes of the n values of a call, a map look-up, a type
// assertion or a receive.
func (g *Graph) evalTuple(e ast.Expr, n int, f *Function) []*node {
	nodes := make([]*node, n)
	nodes[0] = g.eval(e, f)
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok {
		for i := 1; i < n; i++ {
			nodes[i] = g.resultNode(call, i)
		}
	}
	return nodes
}

func (g *Graph) identifier(e *ast.Ident, f *Function) *node {
	switch obj := g.info.ObjectOf(e).(type) {
	case *types.Var:
		return g.variable(obj)
	case *types.Func:
		return g.functionValue(e, obj, nil, f)
	}
	return nil
}

func (g *Graph) selector(e *ast.SelectorExpr, f *Function) *node {
	if kind, ok := g.mentioned(e); ok {
		return g.make(kind, e, f)
	}
	switch obj := g.info.ObjectOf(e.Sel).(type) {
	case *types.Var:
		if obj.IsField() {
			return g.field(e, obj, f)
		}
		return g.variable(obj)
	case *types.Func:
		var recv *node
		if sel, ok := g.info.Selections[e]; ok && sel.Kind() == types.MethodVal {
			recv = g.receiver(e, f)
		}
		return g.functionValue(e, obj, recv, f)
	}
	return nil
}

// field returns the node of a field: of a followed object that object's own, else one
// for all structs of the type.
func (g *Graph) field(e *ast.SelectorExpr, field *types.Var, f *Function) *node {
	if n, ok := g.expressions[e]; ok {
		return n
	}
	base, _, ok := g.fieldBase(e, f)
	if !ok {
		g.eval(e.X, f)
		return g.variable(field)
	}
	n := g.expression(e)
	g.watch(base, func(o *Object) { g.edge(o.cell(field.Name()), n) })
	return n
}

// receiver returns the node of what a method is called on: the operand, and the
// embedded field that has the method.
func (g *Graph) receiver(e *ast.SelectorExpr, f *Function) *node {
	field := g.embedded(e)
	if field == nil {
		return g.eval(e.X, f)
	}
	// A promoted method: on the embedded field, and so on the whole.
	n, ok := g.expressions[e.Sel]
	if !ok {
		n = g.expression(e.Sel)
		g.edge(g.variable(field), n)
		g.edge(g.eval(e.X, f), n)
	}
	return n
}

// embedded returns the last of the embedded fields that a selection goes through,
// or nil.
func (g *Graph) embedded(e *ast.SelectorExpr) *types.Var {
	sel, ok := g.info.Selections[e]
	if !ok || len(sel.Index()) < 2 {
		return nil
	}
	var field *types.Var
	t := sel.Recv()
	for _, i := range sel.Index()[:len(sel.Index())-1] {
		s, ok := deref(t).Underlying().(*types.Struct)
		if !ok {
			return nil
		}
		field = s.Field(i)
		g.own(field, t)
		t = field.Type()
	}
	return field.Origin()
}

// own remembers which struct type declares a field.
func (g *Graph) own(field *types.Var, t types.Type) {
	field = field.Origin()
	if _, ok := g.owners[field]; ok {
		return
	}
	if named, ok := types.Unalias(deref(t)).(*types.Named); ok && named.Obj().Pkg() != nil {
		g.owners[field] = named.Obj().Pkg().Path() + "." + named.Obj().Name()
		if home, ok := g.homes[g.home(field)]; ok {
			g.joinHome(home, field)
		}
	}
}

// home is the name of a field across packages: "path.Type.field"; "" where its
// struct has no name.
func (g *Graph) home(field *types.Var) string {
	if owner, ok := g.owners[field.Origin()]; ok {
		return owner + "." + field.Name()
	}
	return ""
}

// mentioned says whether e names one of the model's variables.
func (g *Graph) mentioned(e ast.Expr) (Kind, bool) {
	sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
	if !ok || len(g.model.Variables) == 0 {
		return "", false
	}
	v, ok := g.info.Uses[sel.Sel].(*types.Var)
	if !ok || v.IsField() || v.Pkg() == nil {
		return "", false
	}
	kind, ok := g.model.Variables[v.Pkg().Path()+"."+v.Name()]
	return kind, ok
}

// make puts a new object of that kind at an expression, once.
func (g *Graph) make(kind Kind, e ast.Expr, f *Function) *node {
	n := g.expression(e)
	if len(n.objects) == 0 {
		g.deliver(n, g.newObject(kind, e, f))
	}
	return n
}

func (g *Graph) newObject(kind Kind, at ast.Node, f *Function) *Object {
	o := &Object{Kind: kind, Expr: at, In: f}
	g.Objects = append(g.Objects, o)
	return o
}

func (g *Graph) functionValue(e ast.Expr, fn *types.Func, recv *node, f *Function) *node {
	n := g.expression(e)
	if len(n.objects) == 0 {
		o := &Object{Kind: function, Expr: e, In: f, bound: recv}
		if callee := g.functions[fn.Origin()]; callee != nil {
			o.callee = callee
			callee.asValue = true
		} else {
			o.foreign = fn.Origin()
		}
		g.deliver(n, o)
	}
	return n
}

func (g *Graph) functionLiteral(e *ast.FuncLit, f *Function) *node {
	n := g.expression(e)
	if len(n.objects) == 0 {
		g.deliver(n, &Object{Kind: function, Expr: e, In: f, callee: g.literal(e, f)})
	}
	return n
}

// kindOf returns the followed kind of a struct type. A type declared from a
// followed one (type Server http.Server) shares its underlying struct.
func (g *Graph) kindOf(t types.Type) (Kind, bool) {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return "", false
	}
	if kind := kindName(named.Obj()); g.model.Types[kind] {
		return kind, true
	}
	s, ok := named.Underlying().(*types.Struct)
	if !ok || named.Obj().Pkg() != g.pass.Pkg || s.NumFields() == 0 {
		return "", false
	}
	declarer := s.Field(0).Pkg()
	if declarer == nil || declarer == g.pass.Pkg {
		return "", false
	}
	for kind := range g.model.Types {
		path, name := splitKind(kind)
		if path != declarer.Path() {
			continue
		}
		if tn, ok := declarer.Scope().Lookup(name).(*types.TypeName); ok && tn.Type().Underlying() == named.Underlying() {
			return kind, true
		}
	}
	return "", false
}

func kindName(tn *types.TypeName) Kind {
	if tn.Pkg() == nil {
		return Kind(tn.Name())
	}
	return Kind(tn.Pkg().Path() + "." + tn.Name())
}

func deref(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}
