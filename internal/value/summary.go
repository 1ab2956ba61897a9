package value

import (
	"go/types"
	"slices"
	"strings"
)

// ExportFacts tells other packages what the functions of this one return and assign.
func (g *Graph) ExportFacts() {
	facts := make(map[*Function]*FunctionFact)
	fact := func(f *Function) *FunctionFact {
		if facts[f] == nil {
			facts[f] = new(FunctionFact)
		}
		return facts[f]
	}
	for _, o := range g.Objects {
		if o.Kind == function {
			continue
		}
		g.outlets(o, func(out outlet) {
			f := fact(out.function)
			f.Results = append(f.Results, Result{Index: out.index, Home: out.home, Object: g.summarize(o, out.function, deepestPart)})
		})
	}
	for _, f := range g.Functions {
		if !f.Exported() {
			continue
		}
		g.passedThrough(f, fact)
		if effects := g.effects(f); len(effects) > 0 {
			fact(f).Effects = effects
		}
	}
	for _, f := range g.Functions { // in the order of source
		if fact := facts[f]; fact != nil {
			g.pass.ExportObjectFact(f.Object, fact)
		}
	}
}

// passedThrough adds the parameters and functions that f returns.
func (g *Graph) passedThrough(f *Function, fact func(*Function) *FunctionFact) {
	for i, n := range f.results {
		for _, o := range n.objects {
			switch {
			case o.Kind == parameter && g.params[o.param] == f:
				fact(f).Results = append(fact(f).Results, Result{Index: i, Param: 1 + slices.Index(f.Params, o.param)})
			case o.Kind == function && (o.callee != nil || len(o.effects) > 0):
				effects := o.effects
				if o.callee != nil {
					effects = g.optionEffects(o.callee, f)
				}
				fact(f).Results = append(fact(f).Results, Result{Index: i, Object: Summary{Kind: function, Effects: effects}})
			}
		}
	}
}

// deepestPart bounds how far objects within objects are described.
const deepestPart = 2

func (g *Graph) summarize(o *Object, f *Function, depth int) Summary {
	s := Summary{Kind: o.Kind, Line: g.linesBelow(f, o), Opened: o.Opened(), Handed: o.handed}
	for at := o; at != nil; at = at.Origin {
		s.Handed = s.Handed || at.handed
	}
	o.AllSets("", func(at *Object, set *Set) {
		if g.conditional(set.when) {
			if set.via != nil {
				return // applied by the option's or setter's own effect
			}
			if at == o {
				return
			}
		}
		s.Sets = append(s.Sets, FieldValue{Field: set.Field, Value: g.factValue(g.setForFact(o, at, set), f, set)})
		for _, part := range set.Values() {
			if depth > 0 && part.Kind != function && part.Kind != parameter {
				s.Parts = append(s.Parts, Part{set.Field, g.summarize(part, f, depth-1)})
			}
		}
	})
	slices.SortStableFunc(s.Sets, func(a, b FieldValue) int { return strings.Compare(a.Field, b.Field) })
	return s
}

// linesBelow returns how many lines below the name of f the object is made. Facts hold
// no names of files, which differ from machine to machine.
func (g *Graph) linesBelow(f *Function, o *Object) int {
	for o.Origin != nil {
		o = o.Origin
	}
	name := g.pass.Fset.PositionFor(f.Decl.Name.Pos(), false)
	made := g.pass.Fset.PositionFor(o.Expr.Pos(), false)
	if name.Filename != made.Filename {
		return 0
	}
	return made.Line - name.Line
}

// setForFact is setAt with the outermost parameters, and all options, left for callers
// in other packages to resolve.
func (g *Graph) setForFact(o, at *Object, s *Set) Value {
	v := g.SetValue(at, s)
	for _, c := range calls(o, at) {
		if c.Callee != nil && len(v.Params) > 0 {
			v = g.throughCall(v, c)
		}
	}
	return v
}

// factValue writes a value with the parameters of f by number.
func (g *Graph) factValue(v Value, f *Function, set *Set) FactValue {
	out := FactValue{Consts: v.Consts, Options: v.Options, Unknown: v.Unknown}
	for _, p := range v.Params {
		if i := slices.Index(f.Params, p); i >= 0 {
			out.Params = append(out.Params, i+1)
		} else {
			out.Unknown = true
		}
	}
	if set != nil && set.node != nil {
		for _, o := range set.node.objects {
			if o.Kind != parameter {
				continue
			}
			if i := slices.Index(f.Params, o.param); i >= 0 && !slices.Contains(out.Params, i+1) {
				out.Params = append(out.Params, i+1)
			}
		}
	}
	return out
}

// effects returns what calling an exported function assigns.
func (g *Graph) effects(f *Function) []Effect {
	var effects []Effect
	for i, p := range f.Params {
		n, ok := g.variables[p]
		if !ok {
			continue
		}
		for _, o := range n.objects {
			if o.Kind != parameter || o.param != p {
				continue
			}
			if o.opened && !g.model.Trusted[g.pass.Pkg.Path()] {
				effects = append(effects, Effect{Param: i + 1, Field: Anything})
			}
			for _, s := range o.Sets {
				effects = append(effects, Effect{Param: i + 1, Field: s.Field, Value: g.factValue(g.resolveSetter(g.SetValue(o, s), o, s, f), f, s)})
			}
		}
	}
	if g.conditional(f) {
		effects = append(effects, g.homeEffects(f, f)...)
	}
	return effects
}

// optionEffects returns what calling a function value assigns, in terms of the
// parameters of the function that made it.
func (g *Graph) optionEffects(option, maker *Function) []Effect {
	var effects []Effect
	for _, s := range g.setters[option] {
		if s.via != nil {
			continue
		}
		for i := range option.Params {
			if g.variables[option.Params[i]] != nil {
				effects = append(effects, Effect{Param: i + 1, Field: s.Field, Value: g.factValue(g.SetValue(nil, s), maker, s)})
				break
			}
		}
	}
	effects = append(effects, g.homeEffects(option, maker)...)
	if len(effects) == 0 && g.handsOn(option) {
		for i := range option.Params {
			effects = append(effects, Effect{Param: i + 1, Field: Anything})
		}
	}
	return effects
}

// homeEffects returns what f assigns to what lies in fields of its parameters.
func (g *Graph) homeEffects(f, maker *Function) []Effect {
	var effects []Effect
	for _, s := range g.setters[f] {
		if s.via == nil {
			continue
		}
		if home := g.home(s.via); home != "" {
			effects = append(effects, Effect{Home: home, Field: s.Field, Value: g.factValue(g.SetValue(nil, s), maker, s)})
		}
	}
	for field, numbers := range g.numbers {
		for _, n := range numbers {
			if n.when == f && field.IsField() && !field.Exported() && isDuration(field.Type()) {
				v := g.factValue(g.number(n.expr, n.in, deepest), maker, nil)
				effects = append(effects, Effect{Home: g.home(field), Value: v})
			}
		}
	}
	slices.SortFunc(effects, func(a, b Effect) int { return strings.Compare(a.String(), b.String()) })
	return effects
}

func isDuration(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	return ok && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "time" && named.Obj().Name() == "Duration"
}
