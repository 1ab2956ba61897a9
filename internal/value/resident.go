package value

import (
	"go/ast"
	"go/types"
)

// A residence is a field of what a constructor returns in which an object lies that
// the constructor made: the client in "return &API{client: &http.Client{}}".
type residence struct {
	constructor *Function
	index       int // of the result
	field       *types.Var
}

// residences returns the fields of its constructor's results that the object lies
// in. A result of an interface type counts where the struct implements it.
func (g *Graph) residences(o *Object) []residence {
	f := declared(o.In)
	if f == nil || len(o.fields) == 0 {
		return nil
	}
	var all []residence
	results := f.Object.Signature().Results()
	for _, field := range o.fields {
		owner := g.ownerType(field)
		if owner == nil {
			continue
		}
		for i := range results.Len() {
			if returns(results.At(i).Type(), owner) {
				all = append(all, residence{f, i, field})
			}
		}
	}
	return all
}

// declared returns the declared function that f is or stands in.
func declared(f *Function) *Function {
	for f != nil && f.Outer != nil {
		f = f.Outer
	}
	if f == nil || f.Object == nil {
		return nil
	}
	return f
}

func returns(result types.Type, owner *types.TypeName) bool {
	if named, ok := types.Unalias(deref(result)).(*types.Named); ok && named.Obj() == owner {
		return true
	}
	face, ok := result.Underlying().(*types.Interface)
	return ok && face.NumMethods() > 0 && (types.Implements(owner.Type(), face) || types.Implements(types.NewPointer(owner.Type()), face))
}

// copyResidents gives each call of a constructor objects of its own for what lies
// in the fields of the result, as [Graph.copyAt] does for results themselves.
func (g *Graph) copyResidents() {
	for i := 0; i < len(g.Objects); i++ { // copies are added, and may be resident in turn
		o := g.Objects[i]
		if o.Kind == function || len(o.returned) > 0 {
			continue
		}
		for _, r := range g.residences(o) {
			for _, c := range r.constructor.callers {
				if !within(o.In, r.constructor) || within(c.In, r.constructor) {
					continue
				}
				if made := g.copyAt(o, c, r.constructor); made != nil && made != o {
					g.deliver(g.variable(r.field), made)
				}
			}
		}
	}
}

// Outside returns the exported functions through which code of other packages gets
// hold of the object and can complete it: by a field, an option, a parameter or a
// setter.
func (g *Graph) Outside(o *Object) []*Function {
	var all []*Function
	g.outlets(o, func(r outlet) { all = append(all, r.function) })
	return all
}

// An outlet is a result of an exported function that shows an object to callers.
type outlet struct {
	function *Function
	index    int
	home     string
}

func (g *Graph) outlets(o *Object, yield func(outlet)) {
	for _, n := range o.returned {
		if n.result.Exported() {
			for i, r := range n.result.results {
				if r == n {
					yield(outlet{n.result, i, ""})
				}
			}
		}
	}
	if len(o.returned) > 0 {
		return
	}
	for _, r := range g.residences(o) {
		if r.constructor.Exported() && (r.field.Exported() || g.completable(o, r.constructor)) {
			yield(outlet{r.constructor, r.index, g.home(r.field)})
		}
	}
}

// completable says whether what callers pass to the constructor, or call later, can
// decide how the object is set.
func (g *Graph) completable(o *Object, constructor *Function) bool {
	found := o.handed
	o.AllSets("", func(at *Object, s *Set) {
		v := g.SetValue(at, s)
		found = found || g.conditional(s.when) || len(v.Options) > 0
		for _, p := range v.Params {
			found = found || g.params[p] == constructor
		}
		if s.node != nil && s.Expr != nil {
			found = found || g.isParameter(s.Expr, constructor)
		}
	})
	return found
}

func (g *Graph) isParameter(e ast.Expr, f *Function) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return false
	}
	v, ok := g.info.Uses[id].(*types.Var)
	return ok && g.params[v] == f
}
