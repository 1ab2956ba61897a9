package flow

import (
	"go/types"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// step executes an instruction that does not end its block. It returns the states in
// which the path goes on: none where the obligation has ended.
func (x *exploration) step(s *state, instr ssa.Instruction) []*state {
	if v, ok := instr.(ssa.Value); ok {
		if _, ok := v.(*ssa.Extract); !ok { // an Extract was set with its tuple
			delete(s.values, v) // what it was in the loop's last round
		}
	}
	switch instr := instr.(type) {
	case *ssa.Alloc:
		if instr.Heap && x.shape(instr.Parent()).cyclic[instr.Block().Index] {
			if states := x.renew(s, instr); states == nil {
				return nil
			}
		}
		s.assign(value{form: pointer, node: instr}, zero(pointee(instr.Type())))
	case *ssa.Store:
		return x.store(s, instr)
	case *ssa.UnOp:
		return x.unary(s, instr)
	case *ssa.BinOp:
		s.set(instr, value{form: x.compare(s, instr)})
	case *ssa.FieldAddr:
		return x.fieldAddr(s, instr)
	case *ssa.Field:
		return x.field(s, instr)
	case *ssa.IndexAddr:
		return x.indexAddr(s, instr)
	case *ssa.Slice:
		return x.slice(s, instr)
	case *ssa.ChangeType:
		s.set(instr, x.eval(s, instr.X))
	case *ssa.ChangeInterface:
		s.set(instr, x.eval(s, instr.X))
	case *ssa.Convert:
		if v := x.eval(s, instr.X); v.form != constant {
			s.set(instr, v)
		}
	case *ssa.MultiConvert:
		s.set(instr, x.eval(s, instr.X))
	case *ssa.MakeInterface:
		v := x.eval(s, instr.X)
		if v.form == unknown || v.form == isNil { // an interface with a nil pointer in it is not nil
			v = value{form: nonNil}
		}
		s.set(instr, v)
	case *ssa.TypeAssert:
		return x.typeAssert(s, instr)
	case *ssa.Extract, *ssa.RunDefers:
		if _, ok := instr.(*ssa.RunDefers); ok {
			return x.runDeferred(s, instr.Parent())
		}
	case *ssa.MakeClosure:
		x.makeClosure(s, instr)
	case *ssa.MapUpdate:
		x.letErrorGo(s, x.eval(s, instr.Value))
		return x.anything(s, instr)
	case *ssa.Send:
		x.letErrorGo(s, x.eval(s, instr.X))
		return x.anything(s, instr)
	case *ssa.Call:
		return x.call(s, instr)
	case *ssa.Go:
		return x.goes(s, instr)
	case *ssa.Select:
		return x.selects(s, instr)
	case *ssa.Defer:
		callee, args := x.callee(s, instr)
		for _, d := range s.deferred { // a loop comes round
			if d.same(deferred{instr: instr, callee: callee, args: args}) {
				return []*state{s}
			}
		}
		s.deferred = append(s.deferred, deferred{instr, callee, args, s.asked})
	default:
		return x.anything(s, instr)
	}
	return []*state{s}
}

// anything is for what has no rule of its own: whatever it takes is handed on.
func (x *exploration) anything(s *state, instr ssa.Instruction) []*state {
	var operands []*ssa.Value
	for _, operand := range instr.Operands(operands) {
		if *operand == nil {
			continue
		}
		if v := x.eval(s, *operand); x.carries(s, v) {
			return x.keep(s)
		} else {
			x.letGo(s, v)
		}
	}
	return []*state{s}
}

// renew prepares for a variable that is made anew in a loop's next round. Literals that
// were deferred keep the old one: if they release what is in it, they will.
func (x *exploration) renew(s *state, variable *ssa.Alloc) []*state {
	var others []deferred
	for _, d := range s.deferred {
		if d.callee.form != function || !slices.Contains(captured(d.callee.node), variable) {
			others = append(others, d)
			continue
		}
		if x.mayRelease(d.callee.node) && (x.carries(s, d.callee) || slices.ContainsFunc(d.args, func(v value) bool { return x.carries(s, v) })) {
			return x.release(s)
		}
	}
	s.deferred = others
	return []*state{s}
}

// selects goes the way of each case, where one of them sends what is followed.
func (x *exploration) selects(s *state, instr *ssa.Select) []*state {
	x.setResults(s, instr, nil)
	sends := func(c *ssa.SelectState) bool { return c.Send != nil && x.carries(s, x.eval(s, c.Send)) }
	if !slices.ContainsFunc(instr.States, sends) {
		return []*state{s}
	}
	var states []*state
	add := func(s *state, index int) {
		x.setResults(s, instr, []value{{form: constant, path: strconv.Itoa(index)}})
		states = append(states, s)
	}
	for i, c := range instr.States {
		if sends(c) {
			states = append(states, x.keep(s.clone())...)
		} else {
			add(s.clone(), i)
		}
	}
	if !instr.Blocking {
		add(s, -1)
	}
	return states
}

// end notes what became of what is followed. The path ends there, unless what the
// function returns is of interest.
func (x *exploration) end(s *state, status Outcome) []*state {
	x.seen |= status
	if !x.forever {
		return nil
	}
	s.settle(status)
	return []*state{s}
}

func (x *exploration) keep(s *state) []*state {
	if s.follows != nil && s.follows.call != nil {
		x.handed[s.follows] = true
	}
	return x.end(s, Kept)
}

func (x *exploration) release(s *state) []*state { return x.end(s, Released) }

// carries says whether a value leads to what is followed: it is it, points to a
// variable that holds it, or is a function that has it and may release it.
func (x *exploration) carries(s *state, v value) bool {
	switch {
	case s.status != Open || s.follows == nil || v.form == failure || v.form == content:
		return false
	case v.form.followed():
		return true
	case v.form == pointer:
		return s.holds(v).form.followed()
	case v.form == function:
		for _, variable := range captured(v.node) {
			if s.holds(value{form: pointer, node: variable}).form.followed() {
				return true
			}
		}
	}
	return false
}

// letErrorGo notes that the error of a call that is followed is somewhere else from now on,
// and may be looked at there.
func (x *exploration) letErrorGo(s *state, v value) {
	switch {
	case v.node == nil:
	case v.form == nonNil && v.node == s.failed:
		s.forget(v.node)
	case v.form == isNil:
		s.lent = true
	}
}

// letGo notes that somebody who is not seen has a pointer or a function from now on.
func (x *exploration) letGo(s *state, v value) {
	switch v.form {
	case pointer:
		s.share(v.node)
	case function:
		if !x.mayRelease(v.node) {
			return
		}
		for _, variable := range captured(v.node) {
			s.share(variable)
		}
	}
}

// zero returns what is known of a new variable.
func zero(t types.Type) value {
	if isGeneric(t) {
		return value{}
	}
	switch t := t.Underlying().(type) {
	case *types.Pointer, *types.Interface, *types.Signature, *types.Map, *types.Chan, *types.Slice:
		return value{form: isNil}
	case *types.Basic:
		if t.Info()&types.IsBoolean != 0 {
			return value{form: isFalse}
		}
	}
	return value{}
}

// typeAssert goes two ways where the answer is not known.
func (x *exploration) typeAssert(s *state, instr *ssa.TypeAssert) []*state {
	v := x.eval(s, instr.X)
	if v.form == isNil && instr.CommaOk {
		x.setResults(s, instr, []value{{}, {form: isFalse}})
		return []*state{s}
	}
	if !v.form.followed() {
		if !instr.CommaOk && v.form != isNil {
			s.set(instr, v)
		}
		x.setResults(s, instr, nil)
		return []*state{s}
	}
	if !instr.CommaOk {
		s.set(instr, v)
		return []*state{s}
	}
	yes := []value{v, {form: isTrue}}
	if asserted, ok := instr.AssertedType.Underlying().(*types.Interface); ok {
		_, interfaceType := instr.X.Type().Underlying().(*types.Interface)
		// A value that is to be released can be: what it is asked for is that.
		if types.Implements(instr.X.Type(), asserted) || interfaceType && x.contract.releases(instr.AssertedType) {
			x.setResults(s, instr, yes)
			return []*state{s}
		}
	}
	no := s.clone()
	x.setResults(s, instr, yes)
	x.setResults(no, instr, []value{{form: isNil}, {form: isFalse}})
	return []*state{s, no}
}

// setResults sets the parts of a tuple, where anybody takes them out.
func (x *exploration) setResults(s *state, tuple ssa.Value, results []value) {
	if _, ok := tuple.Type().(*types.Tuple); !ok {
		if len(results) > 0 {
			s.set(tuple, results[0])
		}
		return
	}
	for _, user := range *tuple.Referrers() {
		if extract, ok := user.(*ssa.Extract); ok {
			var known value
			if extract.Index < len(results) {
				known = results[extract.Index]
			}
			s.set(extract, known)
		}
	}
}

// makeClosure evaluates method values; literals are looked at where they are called.
func (x *exploration) makeClosure(s *state, instr *ssa.MakeClosure) {
	fn := instr.Fn.(*ssa.Function)
	if !strings.HasPrefix(fn.Synthetic, "bound method wrapper") || fn.Object() == nil {
		return
	}
	switch v := x.eval(s, instr.Bindings[0]); v.form {
	case handle, inner, wrapper:
		if x.contract.Release[fn.Object().Name()] {
			s.set(instr, value{form: release})
		} else {
			s.set(instr, value{form: view})
		}
	case owner, view:
		s.set(instr, value{form: view})
	default:
		s.set(instr, value{form: nonNil})
	}
}
