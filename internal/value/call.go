package value

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"
)

// call adds a call, once, and returns the node of its first result.
func (g *Graph) call(e *ast.CallExpr, f *Function) *node {
	if n, ok := g.expressions[e]; ok {
		return n
	}
	n := g.expression(e)
	tv := g.info.Types[e.Fun]
	switch {
	case tv.IsType():
		for _, arg := range e.Args {
			g.edge(g.eval(arg, f), n)
		}
		return n
	case tv.IsBuiltin():
		g.builtin(e, n, f)
		return n
	}
	c := &Call{Expr: e, In: f}
	g.Calls = append(g.Calls, c)
	if f != nil {
		f.Calls = append(f.Calls, c)
	}
	fun := ast.Unparen(e.Fun)
	c.Static, _ = typeutil.Callee(g.info, e).(*types.Func)
	if c.Static != nil {
		c.Static = c.Static.Origin()
		if sel, ok := fun.(*ast.SelectorExpr); ok {
			if s, ok := g.info.Selections[sel]; ok && s.Kind() == types.MethodVal {
				c.args = append(c.args, g.receiver(sel, f))
				g.watch(c.args[0], func(o *Object) { o.Uses = append(o.Uses, &Use{Call: c, Receiver: true}) })
			}
		}
	}
	for _, arg := range e.Args {
		a := g.eval(arg, f)
		c.args = append(c.args, a)
		g.watch(a, func(o *Object) { o.Uses = append(o.Uses, &Use{Call: c}) })
	}
	switch {
	case c.Static == nil:
		g.dynamicCall(c, g.eval(fun, f))
	case isInterfaceMethod(c.Static):
		c.unresolved = true
		if len(c.args) > 0 && g.partOfReceiver(c.Static) { // chi.Router
			g.edge(c.args[0], n)
		}
	case g.functions[c.Static] != nil:
		c.Callee = g.functions[c.Static]
		c.Callee.callers = append(c.Callee.callers, c)
		g.connect(c, c.Callee, c.args)
	default:
		g.foreignCall(c, c.Static, c.args)
	}
	return n
}

func (g *Graph) builtin(e *ast.CallExpr, n *node, f *Function) {
	id, ok := ast.Unparen(e.Fun).(*ast.Ident)
	if !ok {
		return // unsafe.Pointer and the like
	}
	switch id.Name {
	case "new":
		if t := g.info.TypeOf(e.Args[0]); t != nil && g.info.Types[e.Args[0]].IsType() {
			g.zero(t, e, n, f, false)
		}
	case "append":
		for _, arg := range e.Args {
			g.edge(g.eval(arg, f), n)
		}
	case "copy":
		g.edge(g.eval(e.Args[1], f), g.eval(e.Args[0], f))
	}
}

func isInterfaceMethod(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
}

// resultNode returns the node of a call's result.
func (g *Graph) resultNode(call *ast.CallExpr, i int) *node {
	if i == 0 {
		return g.expression(call)
	}
	key := resultKey{call, i}
	n, ok := g.results[key]
	if !ok {
		n = new(node)
		g.results[key] = n
	}
	return n
}

type resultKey struct {
	call  *ast.CallExpr
	index int
}

// connect lets arguments flow into a function of this package, and its results out.
func (g *Graph) connect(c *Call, callee *Function, args []*node) {
	if len(callee.Params) > 0 {
		for i, arg := range args {
			g.edge(arg, g.variable(callee.Params[min(i, len(callee.Params)-1)]))
		}
	}
	for i, result := range callee.results {
		to := g.resultNode(c.Expr, i)
		g.watch(result, func(o *Object) {
			if !within(o.In, callee) && g.cameAsArgument(o, callee) {
				// Passed through: by each call only what that call was given.
				for _, arg := range args {
					g.watch(arg, func(given *Object) {
						if given == o {
							g.deliver(to, o)
						}
					})
				}
				return
			}
			if o = g.copyAt(o, c, callee); o != nil {
				g.deliver(to, o)
			}
		})
	}
}

func (g *Graph) cameAsArgument(o *Object, callee *Function) bool {
	return slices.ContainsFunc(callee.Params, func(p *types.Var) bool {
		n, ok := g.variables[p.Origin()]
		return ok && n.contains(o)
	})
}

const (
	longestChain = 4     // how many constructors around a constructor are told apart
	mostObjects  = 50000 // how many objects a package may have before none are
)

// toldApart says whether it matters at which call of its constructor an object is
// seen. Of functions, only literals remember what their maker was called with.
func (g *Graph) toldApart(o *Object) bool {
	return o.Kind != function || o.callee != nil && o.callee.Lit != nil
}

// copyAt returns what a result of callee is at one of its calls. What the callee
// makes is made anew at each call, so each call gets an object of its own; all
// else is passed on.
func (g *Graph) copyAt(o *Object, c *Call, callee *Function) *Object {
	if o.Kind == parameter && g.params[o.param] == callee {
		return nil // the arguments themselves get here
	}
	if !within(o.In, callee) || !g.toldApart(o) || len(g.Objects) > mostObjects {
		return o
	}
	length := 0
	for at := o; at != nil; at = at.Origin {
		if at.Call == c {
			return o // a recursive constructor
		}
		length++
	}
	if length > longestChain {
		return o
	}
	copied, ok := o.copies[c]
	if !ok {
		copied = g.newObject(o.Kind, c.Expr, c.In)
		copied.Origin, copied.Call, copied.callee = o, c, o.callee
		if o.copies == nil {
			o.copies = make(map[*Call]*Object)
		}
		o.copies[c] = copied
	}
	return copied
}

// within says whether f is outer or a literal somewhere within it.
func within(f, outer *Function) bool {
	for ; f != nil; f = f.Outer {
		if f == outer {
			return true
		}
	}
	return false
}

// dynamicCall adds a call of a function value: of each function that it may be.
func (g *Graph) dynamicCall(c *Call, fun *node) {
	if fun == nil {
		c.unresolved = true
		return
	}
	c.fun = fun
	g.watch(fun, func(o *Object) {
		switch o.Kind {
		case function:
			args := c.args
			if o.bound != nil {
				args = append([]*node{o.bound}, args...)
			}
			switch {
			case o.callee != nil:
				g.connect(c, o.callee, args)
			case o.foreign != nil:
				g.foreignCall(c, o.foreign, args)
			default:
				g.applyEffects(c, o.effects, args, o.Call)
			}
		case parameter:
			c.handed = true
			for _, arg := range c.args {
				g.watch(arg, func(a *Object) { a.handed = true })
			}
		}
	})
	g.passOn(c, c.args)
}

// openUnknownCalls marks what is handed to calls of which nothing is known: methods
// of interfaces, and function values that come from nowhere in view.
func (g *Graph) openUnknownCalls() {
	for _, c := range g.Calls {
		if !c.unresolved && (c.fun == nil || len(c.fun.objects) > 0) {
			continue
		}
		for i, arg := range c.args {
			if i == 0 && len(c.args) > len(c.Expr.Args) {
				continue // the receiver of an interface's method
			}
			g.open(arg)
		}
		for _, arg := range c.Expr.Args {
			g.openType(g.info.TypeOf(arg))
		}
	}
}

func (g *Graph) open(n *node) {
	g.watch(n, func(o *Object) { o.opened = true })
}

// openType marks a struct type whose unexported fields code out of view may set.
func (g *Graph) openType(t types.Type) {
	if t == nil {
		return
	}
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		if named, ok := types.Unalias(p.Elem()).(*types.Named); ok {
			g.openTypes[named.Obj()] = true
		}
	}
}

// seedParameters lets the parameters of functions that other packages can call hold
// what comes from there.
func (g *Graph) seedParameters() {
	for _, f := range g.Functions {
		if !f.Exported() {
			continue
		}
		for _, p := range f.Params {
			if g.fromOutside(p.Type()) {
				g.deliver(g.variable(p), &Object{Kind: parameter, Expr: f.Decl, In: f, param: p})
			}
		}
	}
}

// fromOutside says whether values of the type are of interest where a caller out of
// view provides them.
func (g *Graph) fromOutside(t types.Type) bool {
	if _, ok := g.kindOf(deref(t)); ok || g.model.PassOn(t) {
		return true
	}
	if s, ok := t.Underlying().(*types.Slice); ok {
		t = s.Elem()
	}
	_, isFunc := t.Underlying().(*types.Signature)
	return isFunc
}
