package flow

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// leavesBehind says whether a literal that was run began an obligation, and left it in a
// variable of a function around it.
func (x *exploration) leavesBehind(literal *ssa.Function, b branch) bool {
	if b.follows == nil || b.status != Open || slices.ContainsFunc(b.results, func(v value) bool { return x.carries(b.state, v) }) {
		return false
	}
	for address, v := range b.variables {
		if v.form.followed() && address.node.Parent() != literal {
			return true
		}
	}
	return false
}

// passLiteral executes a call that gets a literal. The callee may run it, now or later.
func (x *exploration) passLiteral(s *state, site callSite, known *Call, literal value) []branch {
	fn := literal.node.(*ssa.MakeClosure).Fn.(*ssa.Function)
	results := site.common.Signature().Results()
	unknownResults := make([]value, results.Len())
	concurrent := site.object != nil && (site.object.Name() == "Go" || site.object.Name() == "TryGo")
	for i, v := range site.args {
		if !x.carries(s, v) || v == literal && !concurrent {
			continue
		}
		effect := kept
		if v != literal {
			effect = x.effect(s, site, i, v, known)
		}
		if effect.Success != Open || effect.Failure != Open || effect.Result >= 0 {
			return x.settle(s, site, effect, unknownResults)
		}
	}
	if concurrent || slices.Contains(x.stack, fn) || len(x.stack) >= maxDepth {
		x.letGo(s, literal)
		return []branch{{s, unknownResults}}
	}
	before, forever := x.seen, x.forever
	x.seen, x.forever = 0, true
	exits := x.execute(s, callSite{fn: fn, args: make([]value, len(fn.Params))})
	during := x.seen
	x.seen, x.forever = before|during, forever
	if s.follows != nil && s.status == Open && during&(Released|Kept) != 0 {
		return branches(x.keep(s))
	}
	last, own := results.Len()-1, fn.Signature.Results().Len()-1
	passesOn := last >= 0 && own >= 0 && isError(results.At(last).Type()) && isError(fn.Signature.Results().At(own).Type())
	var all []branch
	if passesOn && s.follows == nil {
		// retry(func() error { resp, err = client.Do(req); return err }): what it began
		// and left in our variables is ours.
		for _, e := range exits {
			if x.leavesBehind(fn, e) {
				r := slices.Clone(unknownResults)
				r[last] = e.results[own]
				if r[last].form == unknown || r[last].form == isNil {
					r[last] = value{form: isNil}
					all = append(all, branch{e.state, r})
				}
			}
		}
	}
	if !passesOn {
		x.letGo(s, literal)
	}
	for _, variable := range assigned(fn) {
		s.assign(value{form: pointer, node: variable}, value{})
	}
	return append(all, branch{s, unknownResults})
}
