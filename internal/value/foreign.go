package value

import (
	"go/types"
	"slices"
	"strings"
)

// foreignCall adds a call of a function of another package, of which the model or
// a fact says what it does.
func (g *Graph) foreignCall(c *Call, fn *types.Func, args []*node) {
	if made, ok := g.model.Calls[fn.FullName()]; ok {
		g.madeCall(c, fn, made, args)
		return
	}
	var fact FunctionFact
	if g.pass.ImportObjectFact(fn, &fact) {
		for _, r := range fact.Results {
			g.foreignResult(c, r, args)
		}
		g.applyEffects(c, fact.Effects, args, c)
	}
	g.passOn(c, args)
	if g.partOfReceiver(fn) {
		g.edge(args[0], g.resultNode(c.Expr, 0))
	}
	if decodes(fn) {
		for _, arg := range args {
			g.open(arg)
		}
		for _, arg := range c.Expr.Args {
			g.openType(g.info.TypeOf(arg))
		}
	}
}

// partOfReceiver says whether a method returns a part of what it is called on.
func (g *Graph) partOfReceiver(fn *types.Func) bool {
	sig := fn.Signature()
	if sig.Recv() == nil || sig.Results().Len() == 0 || fn.Pkg() == nil || !g.model.Fluent[fn.Pkg().Path()] {
		return false
	}
	named, ok := types.Unalias(deref(sig.Results().At(0).Type())).(*types.Named)
	return ok && named.Obj().Pkg() == fn.Pkg()
}

// decodes says whether a function fills what its argument points to from outside
// data. That is a matter of reflection, which no fact sees, so names must do.
func decodes(fn *types.Func) bool {
	for _, verb := range []string{"Unmarshal", "Decode", "Bind", "Parse", "Process", "Scan", "Load"} {
		if strings.HasPrefix(fn.Name(), verb) {
			return true
		}
	}
	return false
}

func (g *Graph) madeCall(c *Call, fn *types.Func, made Made, args []*node) {
	n := g.resultNode(c.Expr, 0)
	if made.First > 0 && made.First <= len(args) {
		g.edge(args[made.First-1], n)
	}
	if made.Kind == "" {
		return
	}
	o := g.newObject(made.Kind, c.Expr, c.In)
	o.Call = c
	for _, field := range sortedKeys(made.Fields) {
		i := made.Fields[field]
		if i >= len(args) {
			continue
		}
		set := &Set{Field: field, Pos: c.Expr.Pos(), In: c.In, Owner: o, node: args[i]}
		if skip := len(args) - len(c.Expr.Args); i >= skip {
			set.Expr = c.Expr.Args[i-skip]
		}
		o.Sets = append(o.Sets, set)
		g.edge(set.node, o.cell(set.Field))
	}
	g.deliver(n, o)
	if s, ok := deref(fn.Signature().Results().At(0).Type()).Underlying().(*types.Struct); ok {
		for i := range s.NumFields() {
			if field := s.Field(i); slices.Contains(made.Implied, field.Name()) {
				g.imply(o, field)
			}
		}
	}
}

// imply makes the zero value that a field of a constructor's result holds.
func (g *Graph) imply(o *Object, field *types.Var) {
	kind, ok := g.kindOf(deref(field.Type()))
	if !ok {
		return
	}
	implied := g.newObject(kind, o.Expr, o.In)
	implied.Implied, implied.Home = true, o.Kind.field(field.Name())
	cell := o.cell(field.Name())
	g.deliver(cell, implied)
	o.Sets = append(o.Sets, &Set{Field: field.Name(), Pos: o.Expr.Pos(), In: o.In, Owner: o, node: cell})
}

// field names a field of a followed type as [Object.Home] does.
func (k Kind) field(name string) string { return string(k) + "." + name }

func sortedKeys(m map[string]int) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// foreignResult adds one result of a call as the callee's fact describes it.
func (g *Graph) foreignResult(c *Call, r Result, args []*node) {
	to := g.resultNode(c.Expr, r.Index)
	if r.Param > 0 {
		if r.Param <= len(args) {
			g.edge(args[r.Param-1], to)
		}
		return
	}
	summary := r.Object
	o := g.importObject(c, summary, args)
	o.Home = r.Home
	g.Objects = append(g.Objects, o)
	if r.Home != "" {
		to = g.homeNode(r.Home)
	}
	g.deliver(to, o)
	if summary.Handed {
		g.handTo(o, args)
	}
}

// importObject makes the object that a summary describes, and its parts.
func (g *Graph) importObject(c *Call, summary Summary, args []*node) *Object {
	o := &Object{
		Kind: summary.Kind, Expr: c.Expr, In: c.In, Call: c,
		Imported: &summary, opened: summary.Opened, effects: summary.Effects,
	}
	for _, fv := range summary.Sets {
		v := g.resolve(fv.Value, c)
		set := &Set{Field: fv.Field, Pos: c.Expr.Pos(), In: c.In, Owner: o, value: &v, node: new(node)}
		set.Settled = len(fv.Value.Params) == 0 && len(fv.Value.Options) == 0
		for _, p := range fv.Value.Params {
			if p <= len(args) {
				g.edge(args[p-1], set.node) // a handler, a transport
			}
		}
		for _, part := range summary.Parts {
			if part.Field == fv.Field {
				g.deliver(set.node, g.importObject(c, part.Object, args))
			}
		}
		o.Sets = append(o.Sets, set)
		g.edge(set.node, o.cell(set.Field))
	}
	return o
}

// handTo lets an object that another package makes flow into the functions that are
// passed to its constructor, where they take such a thing.
func (g *Graph) handTo(o *Object, args []*node) {
	for _, arg := range args {
		g.watch(arg, func(option *Object) {
			if option.callee == nil || len(option.callee.Params) == 0 {
				return
			}
			p := option.callee.Params[0]
			if kind, ok := g.kindOf(deref(p.Type())); ok && kind == o.Kind {
				g.deliver(g.variable(p), o)
			}
		})
	}
}

// homeNode returns the node of another package's field by name.
func (g *Graph) homeNode(home string) *node {
	n, ok := g.homes[home]
	if !ok {
		n = new(node)
		g.homes[home] = n
		for field, owner := range g.owners {
			if owner+"."+field.Name() == home {
				g.joinHome(n, field)
			}
		}
	}
	return n
}

func (g *Graph) joinHome(home *node, field *types.Var) {
	g.edge(home, g.variable(field))
	g.edge(g.variable(field), home)
}

// applyEffects makes the assignments of a called function on the arguments, whose
// values are those of the call that made the function.
func (g *Graph) applyEffects(c *Call, effects []Effect, args []*node, maker *Call) {
	for _, e := range effects {
		var target *node
		switch {
		case e.Param > 0 && e.Param <= len(args):
			target = args[e.Param-1]
		case e.Param == 0 && e.Field != "":
			target = g.homeNode(e.Home)
		case e.Param == 0:
			g.setElsewhere[e.Home] = append(g.setElsewhere[e.Home], g.resolve(e.Value, maker))
			continue
		default:
			continue
		}
		if e.Field == Anything {
			g.open(target)
			continue
		}
		v := g.resolve(e.Value, maker)
		set := &Set{Field: e.Field, Pos: c.Expr.Pos(), In: c.In, value: &v}
		g.watch(target, func(o *Object) { o.Sets = append(o.Sets, set) })
	}
}

// resolve turns a value seen in a called function into one seen at the call.
func (g *Graph) resolve(v FactValue, c *Call) Value {
	resolved := Value{Consts: v.Consts, Unknown: v.Unknown, Options: v.Options}
	for _, p := range v.Params {
		i := p - 1
		if skip := len(c.args) - len(c.Expr.Args); skip > 0 {
			i -= skip // the receiver is no expression of its own
		}
		if i < 0 || i >= len(c.Expr.Args) {
			resolved.Unknown = true
			continue
		}
		resolved = resolved.join(g.Number(c.Expr.Args[i], c.In))
	}
	return resolved
}

// passOn lets arguments flow to a result of the same nature, such as a handler
// through a wrapper that nothing else is known of.
func (g *Graph) passOn(c *Call, args []*node) {
	tuple, ok := g.info.TypeOf(c.Expr.Fun).Underlying().(*types.Signature)
	if !ok {
		return
	}
	for i := range tuple.Results().Len() {
		t := tuple.Results().At(i).Type()
		if !g.model.PassOn(t) {
			continue
		}
		skip := len(args) - len(c.Expr.Args)
		for j, arg := range c.Expr.Args {
			if skip+j >= 0 && skip+j < len(args) && g.model.PassOn(g.info.TypeOf(arg)) {
				g.edge(args[skip+j], g.resultNode(c.Expr, i))
			}
		}
	}
}
