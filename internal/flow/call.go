package flow

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// A branch is one way in which a call may end.
type branch struct {
	*state
	results []value
}

// A callSite is a call that is executed: now, deferred, or in place of a literal.
type callSite struct {
	instr  ssa.CallInstruction
	common *ssa.CallCommon
	fn     *ssa.Function // the static callee, a literal, or nil
	object *types.Func   // the declared function or method, or nil
	callee value         // the function value, where the call is not static
	args   []value       // with a method's receiver first
	values []ssa.Value   // the arguments; nil where there is none
}

// callee evaluates what a call calls and with what.
func (x *exploration) callee(s *state, instr ssa.CallInstruction) (callee value, args []value) {
	common := instr.Common()
	callee = x.eval(s, common.Value)
	if common.IsInvoke() {
		args = append(args, callee)
		callee = value{}
	}
	for _, a := range common.Args {
		args = append(args, x.eval(s, a))
	}
	return callee, args
}

func (x *exploration) site(s *state, instr ssa.CallInstruction, callee value, args []value) callSite {
	common := instr.Common()
	c := callSite{instr: instr, common: common, callee: callee, args: args, values: common.Args}
	switch {
	case common.IsInvoke():
		c.object = common.Method
		if method, direct := implementation(common); method != nil {
			c.object = method
			if direct {
				c.fn = x.bodies[method]
			}
		}
		c.values = append([]ssa.Value{common.Value}, common.Args...)
	case callee.form == function:
		switch node := callee.node.(type) {
		case *ssa.Function:
			c.fn = node
		case *ssa.MakeClosure:
			c.fn = node.Fn.(*ssa.Function)
		}
		if origin := c.fn.Origin(); origin != nil {
			c.fn = origin // its instances have no bodies
		}
		c.object = declared(c.fn)
	}
	return c
}

// implementation returns the method that a call of an interface's method leads to, where
// the type in the interface is in view, and whether its receiver is that value itself and
// not one embedded in it.
func implementation(common *ssa.CallCommon) (method *types.Func, direct bool) {
	v := common.Value
	for {
		change, ok := v.(*ssa.ChangeInterface)
		if !ok {
			break
		}
		v = change.X
	}
	made, ok := v.(*ssa.MakeInterface)
	if !ok {
		return nil, false
	}
	obj, index, indirect := types.LookupFieldOrMethod(made.X.Type(), true, common.Method.Pkg(), common.Method.Name())
	method, ok = obj.(*types.Func)
	if !ok || isAbstract(method) {
		return nil, false
	}
	return method.Origin(), len(index) == 1 && !indirect
}

// declared returns the declared function that an SSA function is, or is an instance of.
func declared(fn *ssa.Function) *types.Func {
	if fn == nil {
		return nil
	}
	if origin := fn.Origin(); origin != nil {
		fn = origin
	}
	obj, _ := fn.Object().(*types.Func)
	if obj != nil {
		obj = obj.Origin()
	}
	return obj
}

// call executes a call and begins an obligation where it gives one.
func (x *exploration) call(s *state, instr *ssa.Call) []*state {
	x.setResults(s, instr, nil)
	if s.follows != nil && s.follows.call == instr && s.status == Open && !s.reachable() {
		x.again[s.follows] = true
		return nil
	}
	callee, args := x.callee(s, instr)
	site := x.site(s, instr, callee, args)
	var next []*state
	for _, b := range x.perform(s, site) {
		x.setResults(b.state, instr, b.results)
		if b.follows == nil && x.begins {
			next = append(next, x.begin(b.state, instr, site)...)
		} else {
			next = append(next, b.state)
		}
	}
	return next
}

// begin forks a path that follows nothing at a call that may give an obligation.
func (x *exploration) begin(s *state, instr *ssa.Call, site callSite) []*state {
	owed := x.owed(instr, site)
	if len(owed) == 0 {
		return []*state{s}
	}
	if s.failed == instr { // in the loop's last round
		s.forget(instr)
		s.failed = nil
	}
	signature := site.common.Signature()
	last := signature.Results().Len() - 1
	fails := last > 0 && isError(signature.Results().At(last).Type())
	results := make([]value, last+1)

	var states []*state
	for _, subject := range owed {
		// It succeeds, and this is the one to follow.
		c := s.clone()
		c.follows = subject
		followed := slices.Clone(results)
		for _, other := range owed {
			followed[other.Result] = value{form: nonNil}
		}
		followed[subject.Result] = value{form: ownerOrHandle(subject.kind)}
		if also := subject.Also - 1; also >= 0 {
			followed[also] = value{form: view}
			if _, ok := signature.Results().At(also).Type().Underlying().(*types.Signature); ok {
				followed[also] = value{form: release}
			}
		}
		if told := subject.Told - 1; told >= 0 {
			followed[told] = value{form: isTrue}
		}
		if fails {
			followed[last] = value{form: isNil, node: instr}
		}
		x.setResults(c, instr, followed)
		states = append(states, c)
	}
	if fails {
		// It fails: nothing is owed, and nothing is there to use.
		c := s.clone()
		c.failed, c.asked = instr, false
		failed := slices.Clone(results)
		for _, subject := range owed {
			failed[subject.Result] = value{form: isNil, node: instr}
		}
		failed[last] = value{form: nonNil, node: instr}
		x.setResults(c, instr, failed)
		states = append(states, c)
	}
	// It succeeds, and is not followed.
	for _, subject := range owed {
		results[subject.Result] = value{form: nonNil}
	}
	if fails {
		results[last] = value{form: isNil}
	}
	x.setResults(s, instr, results)
	return append(states, s)
}

func ownerOrHandle(kind *Kind) form {
	if kind != nil && kind.Part != "" {
		return owner
	}
	return handle
}

// owed returns the obligations that a call begins.
func (x *exploration) owed(instr *ssa.Call, site callSite) []*subject {
	if known, ok := x.subjects[instr]; ok {
		return known
	}
	var subjects []*subject
	for _, o := range x.owes(site) {
		subjects = append(subjects, x.newSubject(subject{OwedFact: o.OwedFact, kind: o.kind, call: instr}))
	}
	x.subjects[instr] = subjects
	return subjects
}

// goes executes the start of a goroutine: all that it gets is handed on.
func (x *exploration) goes(s *state, instr *ssa.Go) []*state {
	callee, args := x.callee(s, instr)
	if site := x.site(s, instr, callee, args); x.begins && s.follows == nil && len(x.owes(site)) > 0 {
		x.discarded[instr] = true
	}
	for _, v := range append(args, callee) {
		if x.carries(s, v) {
			return x.keep(s)
		}
		x.letGo(s, v)
	}
	return []*state{s}
}

// runDeferred executes the calls that a function has deferred, the last one first.
func (x *exploration) runDeferred(s *state, fn *ssa.Function) []*state {
	var mine []deferred
	var others []deferred
	for _, d := range s.deferred {
		if d.instr.Parent() == fn {
			mine = append(mine, d)
		} else {
			others = append(others, d)
		}
	}
	s.deferred = others
	states := []*state{s}
	for _, d := range slices.Backward(mine) {
		var next []*state
		for _, s := range states {
			site := x.site(s, d.instr, d.callee, d.args)
			if x.begins && s.follows == nil && len(x.owes(site)) > 0 {
				x.discarded[d.instr] = true
			}
			asked := s.asked
			s.asked = d.asked
			for _, b := range x.perform(s, site) {
				b.asked = b.asked || asked
				next = append(next, b.state)
			}
		}
		states = next
	}
	return states
}
