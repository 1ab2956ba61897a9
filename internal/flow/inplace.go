package flow

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// inPlace says whether a call is executed in place: its body is at hand, and it gets
// something that matters.
func (x *exploration) inPlace(s *state, site callSite) bool {
	fn := site.fn
	if fn == nil || len(fn.Blocks) == 0 || fn.Synthetic != "" || len(x.stack) >= maxDepth || slices.Contains(x.stack, fn) {
		return false
	}
	if fn.Parent() == nil {
		return x.matters(s, site) && !x.decided(s, site)
	}
	if x.matters(s, site) {
		return true
	}
	for _, variable := range captured(site.callee.node) {
		known, ok := s.variables[value{form: pointer, node: variable}]
		if ok && (s.follows != nil || s.failed != nil && known.node == s.failed) {
			return true
		}
	}
	return s.follows == nil && x.begins && x.mayBegin(fn)
}

// mayBegin says whether a literal, or one in it, calls something that owes.
func (x *exploration) mayBegin(literal *ssa.Function) bool {
	if begins, ok := x.literals[literal]; ok {
		return begins
	}
	begins := false
	for _, fn := range withLiterals([]*ssa.Function{literal}) {
		for _, block := range fn.Blocks {
			for _, instr := range block.Instrs {
				if call, ok := instr.(*ssa.Call); ok && !begins {
					s := newState()
					callee, args := x.callee(s, call)
					begins = len(x.owes(x.site(s, call, callee, args))) > 0
				}
			}
		}
	}
	x.literals[literal] = begins
	return begins
}

// decided says whether the callee's fact says as much of the call as its body would.
func (x *exploration) decided(s *state, site callSite) bool {
	for i, a := range site.args {
		switch {
		case a.form == packed:
			return true // what it is among is not told apart
		case a.form == function && isLiteral(a.node), a.form == pointer && x.carries(s, a):
			return false
		case a.node != nil && (a.form == nonNil || a.form == isNil):
			return false
		case !x.carries(s, a):
			continue
		}
		p, ok := x.parameterOf(site.object, i)
		if !ok || (p.Success|p.Failure)&Kept != 0 || !p.decisive() && x.begins {
			return false // where it is kept, its body says where
		}
	}
	return true
}

// matters says whether any argument has to do with what is followed or has failed, or is
// a literal, which may begin an obligation of its own.
func (x *exploration) matters(s *state, site callSite) bool {
	for _, a := range site.args {
		if x.carries(s, a) || a.form == function && isLiteral(a.node) && len(captured(a.node)) > 0 {
			return true
		}
		if a.node != nil && (a.form == nonNil || a.form == isNil) {
			return true
		}
		if a.form == pointer {
			if known := s.variables[a]; s.follows != nil && (known.form == isNil || known.form == nonNil) {
				return true // a deferred commitOrRollback(tx, &err)
			}
		}
	}
	return false
}

// execute runs the callee in place.
func (x *exploration) execute(s *state, site callSite) []branch {
	fn := site.fn
	inside := s.clone()
	for i, p := range fn.Params {
		if i < len(site.args) {
			inside.set(p, site.args[i])
		}
	}
	begins := x.begins
	// What a declared function begins, it owes by its summary.
	x.begins = begins && fn.Parent() != nil
	x.sites = append(x.sites, site.instr)
	exits := x.run(fn, inside)
	x.sites = x.sites[:len(x.sites)-1]
	x.begins = begins

	var all []branch
	seen := make(map[string]bool)
	prefix := strconv.Itoa(x.numbers.function(fn)) + ":"
	for _, e := range exits {
		for text := range e.answers { // they are the next call's own
			if strings.HasPrefix(text, prefix) {
				delete(e.answers, text)
			}
		}
		for v := range e.values {
			if v.Parent() == fn {
				delete(e.values, v)
			}
		}
		if mine := e.follows != nil && e.follows.call != nil && e.follows.call.Parent() == fn; mine && e.status == Open {
			if !e.reachable() && !slices.ContainsFunc(e.results, func(v value) bool { return x.carries(e.state, v) }) {
				continue // judged where the literal is looked at by itself
			}
		}
		for address, known := range e.variables {
			if address.node.Parent() == fn && !known.form.followed() && known.form != pointer && known.form != function {
				delete(e.variables, address)
			}
		}
		key := e.key(x.numbers)
		for _, r := range e.results {
			key += "|" + x.numbers.string(r)
		}
		if !seen[key] {
			seen[key] = true
			all = append(all, branch{e.state, e.results})
		}
	}
	return all
}

func isLiteral(v ssa.Value) bool {
	closure, ok := v.(*ssa.MakeClosure)
	return ok && closure.Fn.(*ssa.Function).Parent() != nil
}
