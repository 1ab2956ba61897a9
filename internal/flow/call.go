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
			followed[other.result] = value{form: nonNil}
		}
		followed[subject.result] = value{form: ownerOrHandle(subject.kind)}
		if subject.also >= 0 {
			followed[subject.also] = value{form: view}
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
		c.failed = instr
		failed := slices.Clone(results)
		for _, subject := range owed {
			failed[subject.result] = value{form: isNil, node: instr}
		}
		failed[last] = value{form: nonNil, node: instr}
		x.setResults(c, instr, failed)
		states = append(states, c)
	}
	// It succeeds, and is not followed.
	for _, subject := range owed {
		results[subject.result] = value{form: nonNil}
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
		subjects = append(subjects, x.newSubject(subject{kind: o.kind, call: instr, result: o.result, also: o.also}))
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
			for _, b := range x.perform(s, site) {
				next = append(next, b.state)
			}
		}
		states = next
	}
	return states
}

// perform executes a call: in place where its body is at hand and matters, by what is
// known of it otherwise.
func (x *exploration) perform(s *state, site callSite) []branch {
	if builtin, ok := site.common.Value.(*ssa.Builtin); ok && !site.common.IsInvoke() {
		return x.builtin(s, site, builtin.Name())
	}
	if site.callee.form == release {
		return branches(x.release(s))
	}
	if site.object != nil && (x.contract.Exits(site.object) || x.neverReturns(site)) {
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
	if site.args[0].form == isNil {
		return []branch{{s, []value{{form: isFalse}}}}, true
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
	if x.contract.Release[name] && (receiver.form == packed || receiver.form == pointer && site.fn == nil) && x.carries(s, receiver) {
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

// inPlace says whether a call is executed in place: its body is at hand, and it gets
// something that matters.
func (x *exploration) inPlace(s *state, site callSite) bool {
	fn := site.fn
	if fn == nil || len(fn.Blocks) == 0 || fn.Synthetic != "" || len(x.stack) >= maxDepth || slices.Contains(x.stack, fn) {
		return false
	}
	if literal := fn.Parent() != nil; literal {
		return s.follows != nil || len(fn.FreeVars) > 0
	}
	return x.matters(s, site)
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
	exits := x.run(fn, inside)
	x.begins = begins

	var all []branch
	seen := make(map[string]bool)
	for _, e := range exits {
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
