package value

import (
	"go/ast"
	"go/types"
)

// A node stands for everything that an expression, variable, field or result may
// hold. Pointers, values and elements of containers are one: the node of x is the
// node of &x, *x and x[i]. Edges carry objects from where they are made to where
// they may be.
type node struct {
	objects  []*Object
	has      map[*Object]bool // nil while objects are few
	out      []*node
	watchers []*watcher
	field    *types.Var // for the node of a struct field
	result   *Function  // for the node of a function result
	leaves   bool       // code of other packages can read it
	assigned bool       // a whole value is assigned to it after its declaration
}

// A watcher is told of every object that its node holds, once each.
type watcher struct {
	seen map[*Object]bool
	tell func(*Object)
}

func (w *watcher) see(o *Object) {
	if !w.seen[o] {
		w.seen[o] = true
		w.tell(o)
	}
}

// few is the number of objects up to which a node does without a map.
const few = 8

func (n *node) contains(o *Object) bool {
	if n.has != nil {
		return n.has[o]
	}
	for _, known := range n.objects {
		if known == o {
			return true
		}
	}
	return false
}

type delivery struct {
	to     *node
	object *Object
}

// deliver puts an object into a node, if it is new there.
func (g *Graph) deliver(to *node, o *Object) {
	if to == nil || to.contains(o) {
		return
	}
	to.objects = append(to.objects, o)
	switch {
	case to.has != nil:
		to.has[o] = true
	case len(to.objects) > few:
		to.has = make(map[*Object]bool, 2*few)
		for _, known := range to.objects {
			to.has[known] = true
		}
	}
	o.left = o.left || to.leaves
	if to.field != nil {
		o.fields = append(o.fields, to.field)
	}
	if to.result != nil && within(o.In, to.result) {
		o.returned = append(o.returned, to)
	}
	g.work = append(g.work, delivery{to, o})
}

// edge lets all that from holds, now and later, flow on to to.
func (g *Graph) edge(from, to *node) {
	if from == nil || to == nil || from == to {
		return
	}
	for _, known := range from.out {
		if known == to {
			return
		}
	}
	from.out = append(from.out, to)
	for _, o := range from.objects {
		g.deliver(to, o)
	}
}

// watch calls tell with every object that n holds, now and later.
func (g *Graph) watch(n *node, tell func(*Object)) {
	if n == nil {
		return
	}
	w := &watcher{seen: make(map[*Object]bool), tell: tell}
	n.watchers = append(n.watchers, w)
	for i := 0; i < len(n.objects); i++ { // tell may add to n
		w.see(n.objects[i])
	}
}

// solve runs until nothing moves any more.
func (g *Graph) solve() {
	for len(g.work) > 0 {
		last := len(g.work) - 1
		d := g.work[last]
		g.work = g.work[:last]
		for i := 0; i < len(d.to.out); i++ {
			g.deliver(d.to.out[i], d.object)
		}
		for i := 0; i < len(d.to.watchers); i++ {
			d.to.watchers[i].see(d.object)
		}
	}
}

// variable returns the node of a variable or field.
func (g *Graph) variable(v *types.Var) *node {
	v = v.Origin()
	n, ok := g.variables[v]
	if !ok {
		n = &node{leaves: g.isPublic(v)}
		if v.IsField() {
			n.field = v
		}
		g.variables[v] = n
	}
	return n
}

// isPublic says whether code of other packages can read the variable or field.
func (g *Graph) isPublic(v *types.Var) bool {
	if v.Pkg() != g.pass.Pkg {
		return v.IsField() || v.Pkg() != nil && v.Parent() == v.Pkg().Scope()
	}
	return v.Exported() && g.pass.Pkg.Name() != "main" && (v.IsField() || v.Parent() == g.pass.Pkg.Scope())
}

// expression returns the node made for one expression: a call, a literal.
func (g *Graph) expression(e ast.Expr) *node {
	n, ok := g.expressions[e]
	if !ok {
		n = new(node)
		g.expressions[e] = n
	}
	return n
}
