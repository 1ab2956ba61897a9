package flow

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// perform executes a call: in place where its body is at hand and matters, by what is
// known of it otherwise.
func (x *exploration) perform(s *state, site callSite) []branch {
	if builtin, ok := site.common.Value.(*ssa.Builtin); ok && !site.common.IsInvoke() {
		return x.builtin(s, site, builtin.Name())
	}
	if site.callee.form == release {
		return branches(x.release(s))
	}
	if site.object != nil && (x.contract.Exits(site.object, site.common) || x.neverReturns(site.object)) {
		return nil
	}
	if site.object != nil && isMethod(site.object) {
		if b, done := x.method(s, site); done {
			return b
		}
	}
	if b, done := x.errorTest(s, site); done {
		return b
	}
	known := (*Call)(nil)
	if site.object != nil {
		known = x.contract.Call(site.object)
	}
	if known == nil && x.inPlace(s, site) {
		return x.execute(s, site)
	}
	if site.fn != nil && site.fn.Parent() != nil {
		for _, variable := range assigned(site.fn) {
			s.assign(value{form: pointer, node: variable}, value{})
		}
	}
	return x.effects(s, site, known)
}

func branches(states []*state) []branch {
	var all []branch
	for _, s := range states {
		all = append(all, branch{state: s})
	}
	return all
}

func isMethod(fn *types.Func) bool { return fn.Signature().Recv() != nil }

// errorTest executes errors.Is and errors.As, which say false of a nil error.
func (x *exploration) errorTest(s *state, site callSite) ([]branch, bool) {
	call, ok := site.instr.(*ssa.Call)
	if !ok || !isErrorTest(call) {
		return nil, false
	}
	if len(site.args) > 1 && site.args[1].form == pointer {
		s.assign(site.args[1], value{})
	}
	s.asked = s.asked || s.failed != nil && site.args[0].node == s.failed
	if site.args[0].form == isNil {
		results := make([]value, site.common.Signature().Results().Len())
		results[len(results)-1] = value{form: isFalse}
		return []branch{{s, results}}, true
	}
	return []branch{{state: s}}, true
}

func (x *exploration) builtin(s *state, site callSite, name string) []branch {
	switch name {
	case "recover":
		// Where the function ends in a panic, nothing is judged.
		return []branch{{s, []value{{form: isNil}}}}
	case "append":
		for _, a := range site.args {
			if x.carries(s, a) {
				return branches(x.keep(s))
			}
			x.letGo(s, a)
		}
	}
	return []branch{{state: s}}
}

// method executes a call of a method on what is followed, and reports whether it was one
// that says something by itself.
func (x *exploration) method(s *state, site callSite) ([]branch, bool) {
	receiver, name := site.args[0], site.object.Name()
	if receiver.form == pointer { // the address of a struct
		if held := s.variables[receiver].form; held == handle || held == wrapper {
			receiver = s.variables[receiver]
		}
	}
	if x.contract.Release[name] && (receiver.form == packed || receiver.form == pointer) && x.carries(s, receiver) {
		return branches(x.release(s)), true // a struct around it
	}
	switch receiver.form {
	case isNil:
		if receiver.node != nil {
			return branches(x.misuse(s, receiver, site.instr)), true
		}
	case handle, inner, wrapper:
		if x.contract.Release[name] {
			return branches(x.release(s)), true
		}
		return x.releasesItself(s, site, name)
	}
	return nil, false
}

// releasesItself executes methods after which the value may be released.
func (x *exploration) releasesItself(s *state, site callSite, name string) ([]branch, bool) {
	kind := s.follows.kind
	switch {
	case kind == nil:
		return nil, false
	case slices.Contains(kind.Drained, name):
		more := branch{s.clone(), []value{{form: isTrue}}}
		more.drained = false
		if kind.Reopens != "" && x.callsMethod(site.instr.Parent(), kind.Reopens) {
			s.drained = true
			return []branch{{s, []value{{form: isFalse}}}, more}, true
		}
		return append(with(x.release(s), value{form: isFalse}), more), true
	case name == kind.Reopens:
		more := branch{s.clone(), []value{{form: isTrue}}}
		more.drained = false
		return append(with(x.release(s), value{form: isFalse}), more), true
	case slices.Contains(kind.Broken, name):
		results := make([]value, site.common.Signature().Results().Len())
		results[len(results)-1] = value{form: isNil}
		well := branch{s.clone(), results}
		broken := with(x.release(s), value{form: nonNil})
		for i := range broken {
			broken[i].results = append(make([]value, len(results)-1), broken[i].results...)
		}
		return append(broken, well), true
	}
	return nil, false
}

// with returns the branches in which a call ends with one result.
func with(states []*state, result value) []branch {
	var all []branch
	for _, s := range states {
		all = append(all, branch{s, []value{result}})
	}
	return all
}

// callsMethod says whether a function calls a method of that name.
func (x *exploration) callsMethod(fn *ssa.Function, name string) bool {
	for _, block := range fn.Blocks {
		for _, instr := range block.Instrs {
			call, ok := instr.(ssa.CallInstruction)
			if !ok {
				continue
			}
			common := call.Common()
			if common.IsInvoke() && common.Method.Name() == name {
				return true
			}
			if callee := common.StaticCallee(); callee != nil && callee.Name() == name {
				return true
			}
		}
	}
	return false
}
