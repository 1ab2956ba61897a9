package value

import (
	"go/types"
	"slices"
)

// Field returns what a numeric field of the object holds, from all assignments in
// view: those of the literal, of later lines, of helpers, and of the options passed
// where the object is a constructor's result. A field that nothing assigns is 0.
// The sets that count are returned as well.
func (g *Graph) Field(o *Object, field string) (Value, []*Set) {
	var value Value
	var sets []*Set
	o.AllSets(field, func(at *Object, s *Set) {
		v, ok := g.setAt(o, at, s)
		if !ok {
			return
		}
		sets = append(sets, s)
		value = value.join(v)
	})
	given := len(sets) > 0
	if v, ok := g.fromOptions(o, field); ok {
		value, given = value.join(v), true
	}
	if o.Opened() {
		value.Unknown = true
	}
	if !given && !value.Unknown {
		value = constantValue(0)
	}
	return value, sets
}

// setAt returns what an assignment to at, an origin of o or o itself, gives to o; ok
// is false where it does not count for o.
func (g *Graph) setAt(o, at *Object, s *Set) (v Value, ok bool) {
	if o.Origin != nil && g.conditional(s.when) {
		return g.setByOption(o, s)
	}
	v = g.SetValue(at, s)
	v = g.resolveOptions(v, o, at)
	v = g.resolveSetter(v, o, s, nil)
	return g.resolveParams(v, o, at), true
}

// setByOption is setAt for an assignment that an option makes: it counts only where
// the constructor's calls pass that option, with the value that this option was made
// with.
func (g *Graph) setByOption(o *Object, s *Set) (v Value, ok bool) {
	for _, c := range calls(o, nil) {
		options, all := g.options(c)
		if !all {
			return unknown, true
		}
		for _, option := range options {
			if option.callee == s.when {
				v, ok = v.join(g.resolveMaker(g.SetValue(nil, s), option)), true
			}
		}
	}
	return v, ok
}

// resolveMaker replaces the parameters of the functions that made an option by what
// they were called with.
func (g *Graph) resolveMaker(v Value, option *Object) Value {
	for _, c := range calls(option, nil) {
		if c.Callee != nil && len(v.Params) > 0 {
			v = g.throughCall(v, c)
		}
	}
	return g.resolveByCallers(v, 2)
}

// resolveSetter replaces the parameters of a helper that assigns by what those of its
// callers pass that hand it this very object, and so on outwards, as far as the
// function stop.
func (g *Graph) resolveSetter(v Value, o *Object, s *Set, stop *Function) Value {
	if s.when == nil || s.via != nil {
		return v
	}
	for range longestChain {
		i := slices.IndexFunc(v.Params, func(p *types.Var) bool { return g.params[p] != stop })
		if i < 0 {
			break
		}
		p := v.Params[i]
		var passed Value
		found := false
		for _, c := range g.params[p].callers {
			if slices.ContainsFunc(c.args, func(arg *node) bool { return holdsCopyOf(arg, o) }) {
				passed, found = passed.join(g.throughCall(Value{Params: []*types.Var{p}}, c)), true
			}
		}
		if !found {
			break
		}
		rest := v
		rest.Params = slices.Delete(slices.Clone(v.Params), i, i+1)
		v = rest.join(passed)
	}
	return v
}

func holdsCopyOf(n *node, o *Object) bool {
	for ; n != nil && o != nil; o = o.Origin {
		if n.contains(o) {
			return true
		}
	}
	return false
}

// calls returns the constructor calls that lead from at, an origin of o, out to o, or
// from the first origin where at is nil: the innermost call first. An imported object's own call comes first of all.
func calls(o, at *Object) []*Call {
	var list []*Call
	for copied := o; copied != at && copied.Origin != nil; copied = copied.Origin {
		list = append(list, copied.Call)
	}
	slices.Reverse(list)
	if at != nil && at.Imported != nil {
		list = append([]*Call{at.Call}, list...)
	}
	return list
}

// resolveParams replaces parameters by what the calls that lead to o pass for them.
func (g *Graph) resolveParams(v Value, o, at *Object) Value {
	for _, c := range calls(o, at) {
		if c.Callee == nil || len(v.Params) == 0 {
			continue
		}
		v = g.throughCall(v, c)
	}
	return g.resolveByCallers(v, 2)
}

// throughCall replaces the parameters of the function called by the arguments.
func (g *Graph) throughCall(v Value, c *Call) Value {
	out := Value{Consts: v.Consts, Unknown: v.Unknown, Options: v.Options}
	skip := len(c.args) - len(c.Expr.Args)
	for _, p := range v.Params {
		i := slices.Index(c.Callee.Params, p)
		switch {
		case i < 0:
			out = out.join(Value{Params: []*types.Var{p}})
		case i-skip >= 0 && i-skip < len(c.Expr.Args):
			out = out.join(g.Number(c.Expr.Args[i-skip], c.In))
		default:
			out.Unknown = true
		}
	}
	return out
}

// resolveByCallers replaces the parameters that are left by what all callers in the
// package pass. A function that others can call may be passed anything.
func (g *Graph) resolveByCallers(v Value, depth int) Value {
	for len(v.Params) > 0 {
		p := v.Params[0]
		f := g.params[p]
		out := Value{Consts: v.Consts, Unknown: v.Unknown, Options: v.Options, Params: v.Params[1:]}
		if f == nil || f.Exported() || f.asValue || f.Lit != nil || len(f.callers) == 0 || depth == 0 {
			out.Unknown = true
			return Value{Consts: out.Consts, Options: out.Options, Unknown: true}
		}
		for _, c := range f.callers {
			out = out.join(g.resolveByCallers(g.throughCall(Value{Params: v.Params[:1:1]}, c), depth-1))
		}
		v = out
	}
	return v
}

// resolveOptions replaces the fields that options assign by what the options that
// the calls pass give them.
func (g *Graph) resolveOptions(v Value, o, at *Object) Value {
	if len(v.Options) == 0 {
		return v
	}
	out := Value{Consts: v.Consts, Params: v.Params, Unknown: v.Unknown}
	list := calls(o, at)
	if len(list) == 0 {
		out.Unknown = true // some caller may pass the option
		return out
	}
	for _, home := range v.Options {
		for _, set := range g.setElsewhere[home] { // by a builder's method
			out = out.join(set)
		}
	}
	for _, c := range list {
		options, all := g.options(c)
		if !all {
			out.Unknown = true
		}
		for _, option := range options {
			if w, ok := g.assigns(option, v.Options); ok {
				out = out.join(w)
			}
		}
	}
	return out
}

// assigns says what a function value assigns to one of the fields named.
func (g *Graph) assigns(option *Object, homes []string) (Value, bool) {
	var value Value
	found := false
	for _, e := range option.effects {
		switch {
		case e.Field == Anything:
			return unknown, true
		case e.Field == "" && slices.Contains(homes, e.Home):
			value, found = value.join(g.resolve(e.Value, option.Call)), true
		}
	}
	if option.callee == nil {
		return value, found
	}
	for field, numbers := range g.numbers {
		if !field.IsField() || !slices.Contains(homes, g.home(field)) {
			continue
		}
		for _, n := range numbers {
			if n.when == option.callee {
				value, found = value.join(g.resolveMaker(g.number(n.expr, n.in, deepest), option)), true
			}
		}
	}
	if found {
		return value, true
	}
	if g.handsOn(option.callee) {
		return unknown, true
	}
	return Value{}, false
}

// options returns the functions that a call passes; all is false where some of what
// it passes may be functions of which nothing is known.
func (g *Graph) options(c *Call) (options []*Object, all bool) {
	all = true
	skip := len(c.args) - len(c.Expr.Args)
	for i, arg := range c.Expr.Args {
		if skip+i >= len(c.args) || !holdsFunctions(g.info.TypeOf(arg)) {
			continue
		}
		n := c.args[skip+i]
		known := n != nil && len(n.objects) > 0
		if n != nil {
			for _, o := range n.objects {
				switch {
				case o.Kind == function && (o.callee != nil || o.Imported != nil):
					options = append(options, o)
				case o.Kind == function && o.foreign != nil:
					options = append(options, o)
				default:
					known = false
				}
			}
		}
		all = all && (known || g.isNilOrEmpty(arg))
	}
	return options, all
}

// fromOptions returns what the functions that were passed to another package's
// constructor assign to a field of what it made.
func (g *Graph) fromOptions(o *Object, field string) (Value, bool) {
	var value Value
	found := false
	for at := o; at != nil; at = at.Origin {
		if at.Imported == nil || !at.Imported.Handed && at.Home == "" {
			continue
		}
		options, all := g.options(at.Call)
		if !all {
			return unknown, true
		}
		for _, option := range options {
			for _, e := range option.effects {
				direct := at.Imported.Handed && e.Param == 1
				if e.Field == Anything {
					return unknown, true
				}
				if (direct || at.Home != "" && e.Home == at.Home) && e.Field == field {
					value, found = value.join(g.resolve(e.Value, option.Call)), true
				}
			}
		}
	}
	return value, found
}
