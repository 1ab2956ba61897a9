package flow

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"
)

// summarize computes a function's fact.
func (e *engine) summarize(object *types.Func, fn *ssa.Function) *FunctionFact {
	fact := &FunctionFact{
		Owes:  e.owed(fn),
		Exits: e.neverReturns(object),
		Fails: e.alwaysFails(object),
	}
	for i := range fn.Params {
		if p, ok := e.parameter(fn, i); ok && p != lentAs(i) {
			fact.Parameters = append(fact.Parameters, p)
		}
	}
	return fact
}

// owed returns the results that a function's caller has to release.
func (e *engine) owed(fn *ssa.Function) []OwedFact {
	if owed, ok := e.owing[fn]; ok || !e.handsOut(fn) {
		return owed
	}
	e.owing[fn] = nil // where it calls itself
	x, exits := e.follow(fn)
	owed := x.owedResults(fn, exits)
	for i := range owed {
		e.decideOwed(fn, &owed[i])
	}
	e.owing[fn] = owed
	return owed
}

// A parameterKey names a parameter.
type parameterKey struct {
	fn *ssa.Function
	i  int
}

// parameter returns what a function does with a parameter, and whether that is known: not
// for types that hold nothing.
func (e *engine) parameter(fn *ssa.Function, i int) (ParameterFact, bool) {
	key := parameterKey{fn, i}
	p := fn.Params[i]
	if !e.contract.Summarizes(p.Type()) && !(types.IsInterface(p.Type()) && asserts(p)) {
		return lent, false
	}
	if fact, ok := e.parameters[key]; ok {
		return fact, true
	}
	// Where it calls itself, nothing becomes of the parameter but what the paths say that
	// do not.
	e.parameters[key] = ParameterFact{Parameter: i, Result: -1}
	fact := e.decide(fn, i, p)
	e.parameters[key] = fact
	return fact, true
}

// owedResults returns the results that hand an obligation on to the caller. A result that
// some paths return after they have released it is not one: the caller cannot know.
func (x *exploration) owedResults(fn *ssa.Function, exits []exit) []OwedFact {
	var owed []OwedFact
	if x.exhausted() {
		return nil
	}
	for j := range fn.Signature.Results().Len() {
		o := OwedFact{Result: j}
		found, mixed := false, false
		for _, e := range exits {
			if x.fails(fn, e) == yes {
				continue
			}
			mixed = mixed || e.results[j].form == spent
			if e.follows == nil || e.follows.call == nil || e.status != Open || e.drained || !x.owedBy(fn, e, j, e.results[j]) {
				continue
			}
			also, told := x.companions(fn, e, j)
			if !found {
				o.Also, o.Told = also, told
			}
			if o.Told != told {
				o.Told = 0
			}
			if o.Also != also {
				o.Also = 0
			}
			found = true
		}
		if found && !mixed {
			owed = append(owed, o)
		}
	}
	return owed
}

// companions returns, each plus one, the result that is a function which releases an owed
// one, and the result that is true beside it; 0 where there is none.
func (x *exploration) companions(fn *ssa.Function, e exit, owed int) (also, told int) {
	for j, r := range e.results {
		if j == owed {
			continue
		}
		if (r.form == function || r.form == release) && x.carries(e.state, r) {
			also = j + 1
		}
		if r.form == isTrue {
			told = j + 1
		}
	}
	return also, told
}

// decideOwed finds out whether a flag among the parameters decides that a result is owed.
func (e *engine) decideOwed(fn *ssa.Function, owed *OwedFact) {
	for i, flag := range fn.Params {
		if !isBool(flag.Type()) {
			continue
		}
		owes := func(v form) bool {
			x := e.explore()
			x.begins, x.forever = true, true
			start := newState()
			start.set(flag, value{form: v})
			return slices.ContainsFunc(x.owedResults(fn, x.run(fn, start)), func(o OwedFact) bool { return o.Result == owed.Result })
		}
		if set, unset := owes(isTrue), owes(isFalse); set != unset {
			owed.Flag, owed.When = i+1, set
			return
		}
	}
}

func isBool(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return ok && basic.Info()&types.IsBoolean != 0
}

func endsWithError(fn *ssa.Function) bool {
	results := fn.Signature.Results()
	return results.Len() > 0 && isError(results.At(results.Len()-1).Type())
}

func lentAs(i int) ParameterFact {
	fact := lent
	fact.Parameter = i
	return fact
}

// asserts says whether a parameter is asked for its type.
func asserts(p *ssa.Parameter) bool {
	return slices.ContainsFunc(*p.Referrers(), func(user ssa.Instruction) bool {
		_, ok := user.(*ssa.TypeAssert)
		return ok
	})
}

// owedBy says whether a result hands an obligation on to the caller.
func (x *exploration) owedBy(fn *ssa.Function, e exit, j int, r value) bool {
	t := fn.Signature.Results().At(j).Type()
	if x.contract.KindOf(t) == nil {
		return false
	}
	switch r.form {
	case owner:
		return !e.partSet || x.carries(e.state, e.part)
	case handle, wrapper, view:
		return true
	case packed: // a new struct that holds it and can be closed
		return true
	case pointer: // the address of one
		held := e.holds(r).form
		return held == handle || held == owner || held == wrapper || held == packed
	}
	return false
}

// certainty answers a question about a path.
type certainty uint8

const (
	perhaps certainty = iota
	yes
	no
)

// fails says whether a path returns an error or false.
func (x *exploration) fails(fn *ssa.Function, e exit) certainty {
	results := fn.Signature.Results()
	last := results.Len() - 1
	if last < 0 {
		return perhaps
	}
	t := results.At(last).Type()
	basic, _ := t.Underlying().(*types.Basic)
	switch r := e.results[last].form; {
	case isError(t) && r == isNil, r == isTrue && basic != nil:
		return no
	case isError(t) && r != unknown, r == isFalse && basic != nil:
		return yes
	}
	return perhaps
}

// decide returns what a function does with a parameter, and whether a flag decides that.
func (e *engine) decide(fn *ssa.Function, i int, p *ssa.Parameter) ParameterFact {
	fact := e.parameterFact(fn, i, p, nil, value{})
	if fact.Success != Open|Released || fact.Failure != fact.Success {
		return fact
	}
	for j, flag := range fn.Params {
		if isBool(flag.Type()) {
			set := e.parameterFact(fn, i, p, flag, value{form: isTrue})
			unset := e.parameterFact(fn, i, p, flag, value{form: isFalse})
			if set.Success == set.Failure && unset.Success == unset.Failure && set.Success != unset.Success {
				fact.Flag, fact.Set, fact.Unset = j+1, set.Success, unset.Success
				break
			}
		}
	}
	return fact
}

// parameterFact executes a function with a parameter that is to be released, and a flag
// that is known, if there is one.
func (e *engine) parameterFact(fn *ssa.Function, i int, p, flag *ssa.Parameter, known value) ParameterFact {
	x := e.explore()
	x.forever = true
	start := newState()
	kind := e.contract.KindOf(p.Type())
	start.follows = x.newSubject(subject{kind: kind})
	start.set(p, value{form: ownerOrHandle(kind)})
	if _, ok := p.Type().Underlying().(*types.Slice); ok {
		start.set(p, value{form: packed})
	}
	if flag != nil {
		start.set(flag, known)
	}
	exits := x.run(fn, start)
	fact := ParameterFact{Parameter: i, Result: -1}
	for _, exit := range exits {
		outcome := exit.status
		if exit.drained {
			outcome = Released
		}
		if outcome == Open {
			var result int
			var how form
			outcome, result, how = x.leaves(fn, p, exit)
			if result >= 0 && fact.Result < 0 {
				fact.Result, fact.As = result, as(how)
			}
		}
		switch x.fails(fn, exit) {
		case yes:
			fact.Failure |= outcome
		case no:
			fact.Success |= outcome
		default:
			fact.Success |= outcome
			fact.Failure |= outcome
		}
	}
	if x.exhausted() {
		return ParameterFact{Parameter: i, Result: -1, Success: Kept, Failure: Kept}
	}
	// On a path that there is not, anything holds: say what holds on the other.
	if fact.Success == 0 {
		fact.Success = fact.Failure
	}
	if fact.Failure == 0 {
		fact.Failure = fact.Success
	}
	return fact
}

// leaves says what a path that ends without a release leaves of a parameter: nothing,
// or a result that leads to it.
func (x *exploration) leaves(fn *ssa.Function, p *ssa.Parameter, e exit) (outcome Outcome, result int, how form) {
	for j, r := range e.results {
		if !x.carries(e.state, r) {
			continue
		}
		t := fn.Signature.Results().At(j).Type()
		switch r.form {
		case owner, handle:
			return Open, j, same
		case view, wrapper, release:
			return Open, j, r.form
		case function: // a literal that closes it, or only reads
			if x.mayRelease(r.node) {
				return Open, j, release
			}
			return Open, j, view
		case pointer:
			switch closable := x.contract.releases(p.Type()) || x.contract.KindOf(p.Type()) != nil; {
			case !closable:
				return Open, j, view
			case x.contract.releases(t):
				return Open, j, wrapper
			}
		}
		return Kept, -1, unknown
	}
	return Open, -1, unknown
}
