package flow

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// effects executes a call whose body is not looked at: what becomes of its arguments
// follows from what is known of the function, or from their types.
func (x *exploration) effects(s *state, site callSite, known *Call) []branch {
	results := x.failure(site)
	total := ParameterFact{Success: Open, Failure: Open}
	for i, v := range site.args {
		if v.form == nonNil || v.form == isNil {
			x.passError(s, site, i, v, results)
			continue
		}
		if v.form == function && isLiteral(v.node) && len(captured(v.node)) > 0 {
			return x.passLiteral(s, site, known, v)
		}
		if !x.carries(s, v) {
			if v.form == pointer {
				x.passPointer(s, v)
			}
			continue
		}
		effect := x.effect(s, site, i, v, known)
		if v.form == view { // to close what reads from it does not close it
			effect.Success, effect.Failure = unreleased(effect.Success), unreleased(effect.Failure)
		}
		total = total.and(effect)
		if effect.Result >= 0 && effect.Result < len(results) && results[effect.Result].form == unknown {
			if effect.As == as(same) {
				results[effect.Result] = v
			} else {
				results[effect.Result] = value{form: form(effect.As)}
			}
		}
	}
	return x.settle(s, site, total, results)
}

func unreleased(o Outcome) Outcome {
	if o&Released != 0 {
		o = o&^Released | Open
	}
	return o
}

// failure returns the results of a call, of which nothing is known but that the error is
// one, where it always is.
func (x *exploration) failure(site callSite) []value {
	tuple := site.common.Signature().Results()
	results := make([]value, tuple.Len())
	last := len(results) - 1
	if last < 0 || !isError(tuple.At(last).Type()) {
		return results
	}
	fails := false
	switch load, _ := site.common.Value.(*ssa.UnOp); {
	case site.object != nil:
		fails = x.alwaysFails(site.object)
	case load != nil: // var Errorf = errors.Errorf
		global, ok := load.X.(*ssa.Global)
		fails = ok && x.contract.Fails(global.Pkg.Pkg.Path(), global.Name())
	}
	if fails {
		results[last] = value{form: nonNil}
	}
	return results
}

// passError executes a call that gets the error of a call that is followed, or its value.
func (x *exploration) passError(s *state, site callSite, i int, v value, results []value) {
	last := len(results) - 1
	if v.node != nil && s.failed == v.node {
		if site.object == nil || !x.contract.Prints(site.object) {
			s.forget(v.node) // somebody else looks at it
		}
		return
	}
	switch {
	case !isError(site.values[i].Type()) || last < 0 || results[last].form != unknown:
	case v.form == nonNil:
		if isError(site.common.Signature().Results().At(last).Type()) {
			results[last] = v // errors.WithStack(err)
		}
	case isError(site.common.Signature().Results().At(last).Type()):
		results[last] = v // errors.Wrap(nil, "…") is nil
	case site.object != nil && isErrorQuestion(site.object.Name()):
		results[last] = value{form: isFalse} // os.IsNotExist(nil), apierrors.IsConflict(nil)
	}
}

// passPointer executes a call that may set a variable. That it sets an error which is nil
// is left out: where the call of which it is the error has succeeded, it mostly stays so.
func (x *exploration) passPointer(s *state, address value) {
	known := s.variables[address]
	switch {
	case known.node != nil && s.failed == known.node:
		s.forget(known.node)
	case known.form == isNil && known.node != nil:
		return
	}
	s.assign(address, value{})
}

// isErrorQuestion says whether a function that takes an error says what kind it is, by the
// name that all such functions have.
func isErrorQuestion(name string) bool {
	return strings.HasPrefix(name, "Is") || strings.HasPrefix(name, "As") || strings.HasPrefix(name, "is")
}

// settle goes the ways that a call leaves open.
func (x *exploration) settle(s *state, site callSite, effect ParameterFact, results []value) []branch {
	if effect.Success == effect.Failure {
		return x.ways(s, effect.Success, results)
	}
	last := len(results) - 1
	good, bad := value{form: isNil}, value{form: nonNil}
	if !isError(site.common.Signature().Results().At(last).Type()) {
		good, bad = value{form: isTrue}, value{form: isFalse}
	}
	failed := slices.Clone(results)
	results[last], failed[last] = good, bad
	other := s.clone()
	return append(x.ways(s, effect.Success, results), x.ways(other, effect.Failure, failed)...)
}

func (x *exploration) ways(s *state, outcome Outcome, results []value) []branch {
	var states []*state
	switch {
	case outcome == 0: // a call of the function that is being summed up
		return nil
	case outcome&Kept != 0:
		states = x.keep(s)
	case outcome == Released:
		states = x.release(s)
	default:
		x.seen |= outcome &^ Open
		all := []branch{{s, results}}
		if x.forever && outcome&Released != 0 {
			all = append(x.ways(s.clone(), Released, results), all...)
		}
		return all
	}
	all := branches(states)
	for i := range all {
		all[i].results = make([]value, len(results))
		for j, r := range results {
			if !r.form.followed() {
				all[i].results[j] = r
			}
		}
	}
	return all
}

// effect returns what a call does with an argument that leads to what is followed.
func (x *exploration) effect(s *state, site callSite, i int, v value, known *Call) ParameterFact {
	if known != nil {
		if e, ok := known.Args[i]; ok {
			if e == Keeps && v.form == view && hasMethod(site.parameter(i), "Read") {
				return lent // it is read, and cannot be closed through the view
			}
			return ofEffect(e)
		}
	}
	switch v.form {
	case release, function:
		return kept // a closing function is handed on
	case pointer, packed:
		if j := makes(site); j >= 0 {
			return ParameterFact{Success: Open, Failure: Open, Result: j, As: as(wrapper)}
		}
		if _, variadic := site.parameter(i).Underlying().(*types.Slice); variadic {
			break
		}
		// Who keeps a struct around it owns it. A reader around it is read.
		t := site.parameter(i)
		iface, ok := t.Underlying().(*types.Interface)
		if !ok || iface.Empty() && known == nil || !hasMethod(t, "Read") && !x.standard(site.object) {
			return kept
		}
	}
	fact, ok := x.factOf(site, i)
	chain := s.follows.kind != nil && s.follows.kind.Chain
	if isMethodReceiver(site, i) && (!ok || fact.Result < 0 || chain) {
		return x.receiver(s, site, v)
	}
	if ok {
		return fact
	}
	if site.object != nil && isAbstract(site.object) && x.someImplementationReleases(site.object, i) {
		return kept
	}
	return x.byType(site, i, v)
}

// makes returns the result of a constructor, into which an argument goes that holds what is
// followed among other things, or -1.
func makes(site callSite) int {
	if site.fn == nil || site.object == nil || isMethod(site.object) || !strings.HasPrefix(strings.ToLower(site.object.Name()), "new") {
		return -1
	}
	results := site.common.Signature().Results()
	if results.Len() == 0 {
		return -1
	}
	switch results.At(0).Type().Underlying().(type) {
	case *types.Pointer, *types.Struct, *types.Interface:
		return 0
	}
	return -1
}

func isMethodReceiver(site callSite, i int) bool {
	return i == 0 && site.object != nil && isMethod(site.object)
}

// receiver is for methods of what is followed, other than those that release it. They
// use it; what they return may read from it.
func (x *exploration) receiver(s *state, site callSite, v value) ParameterFact {
	effect := lent
	results := site.common.Signature().Results()
	for j := range results.Len() {
		t := results.At(j).Type()
		switch {
		case s.follows.kind != nil && s.follows.kind.Chain && types.Identical(t, site.values[0].Type()):
			effect.Result, effect.As = j, as(wrapper)
			if slices.Contains(s.follows.kind.Same, site.object.Name()) {
				effect.As = as(same)
			}
			return effect
		case effect.Result < 0 && x.reads(t):
			effect.Result, effect.As = j, as(view)
		}
	}
	return effect
}

// byType is for functions of which nothing is known but their signature.
func (x *exploration) byType(site callSite, i int, v value) ParameterFact {
	t := site.parameter(i)
	results := site.signature().Results()
	if p, ok := types.Unalias(t).(*types.TypeParam); ok { // Must[T any](v T, err error) T
		for j := range results.Len() {
			if types.Identical(results.At(j).Type(), p) {
				return ParameterFact{Success: Open, Failure: Open, Result: j, As: as(same)}
			}
		}
	}
	standard := x.standard(site.object)
	prints := site.object != nil && x.contract.Prints(site.object)
	if v.form == packed {
		if slice, ok := t.Underlying().(*types.Slice); ok {
			t = slice.Elem()
		}
	}
	iface, _ := t.Underlying().(*types.Interface)
	switch {
	case iface != nil && iface.Empty() && !prints, isGeneric(t):
		return kept // sync.Map, atomic.Pointer, context.WithValue
	case iface != nil && !iface.Empty() && !x.contract.releases(t):
		// Who gets no method to release it cannot. A reader is read. A writer may be kept
		// for as long as the process runs, as the destination of a log is.
		if hasMethod(t, "Write") && !hasMethod(t, "Read") && !standard && installs(site) {
			return kept
		}
		return x.held(results, view)
	case prints:
		return lent
	case v.form == view && site.object != nil && onlyPlain(results):
		return lent
	case standard:
		return x.held(results, wrapper)
	case x.analysed(site.object):
		return lent
	}
	return kept
}

// onlyPlain says whether results are numbers, texts and errors: nothing that could hold on
// to an argument.
func onlyPlain(results *types.Tuple) bool {
	for j := range results.Len() {
		t := results.At(j).Type()
		if _, basic := t.Underlying().(*types.Basic); !basic && !isError(t) {
			return false
		}
	}
	return true
}

// installs says whether a function that gets a writer may keep it: it makes something, or
// its name says that it sets something.
func installs(site callSite) bool {
	if site.object == nil || !onlyPlain(site.common.Signature().Results()) {
		return true
	}
	return slices.ContainsFunc(installing, func(prefix string) bool {
		return strings.HasPrefix(strings.ToLower(site.object.Name()), prefix)
	})
}

var installing = []string{"set", "add", "new", "with", "use", "register", "attach", "init", "redirect", "log", "start", "open"}

// isGeneric says whether a type is a type parameter, or a pointer to one.
func isGeneric(t types.Type) bool {
	_, ok := types.Unalias(pointee(t)).(*types.TypeParam)
	return ok
}

// held is for an argument that the callee uses, and its results may.
func (x *exploration) held(results *types.Tuple, how form) ParameterFact {
	effect := lent
	for j := range results.Len() {
		t := results.At(j).Type()
		if _, ok := t.Underlying().(*types.Chan); ok {
			return kept // a goroutine reads
		}
		if x.reads(t) {
			if how == wrapper && !x.contract.releases(t) {
				how = view
			}
			effect.Result, effect.As = j, as(how)
			break
		}
	}
	return effect
}

// readers are methods of what reads from something else.
var readers = []string{
	"Read", "ReadByte", "ReadString", "ReadLine", "Scan", "Decode", "Next", "Token", "Parse", "Recv",
	"Write", "WriteTo", "Encode",
}

// reads says whether a result may go on reading from an argument.
func (x *exploration) reads(t types.Type) bool {
	if isError(t) {
		return false
	}
	switch u := t.Underlying().(type) {
	case *types.Signature:
		return true
	case *types.Interface:
		if u.Empty() {
			return false
		}
	}
	return x.contract.releases(t) || slices.ContainsFunc(readers, func(name string) bool { return hasMethod(t, name) })
}

// parameter returns the type of a parameter, with a method's receiver first.
func (c callSite) parameter(i int) types.Type {
	signature := c.signature()
	if c.object != nil && isMethod(c.object) {
		if i == 0 {
			return c.values[0].Type()
		}
		i--
	}
	if i >= signature.Params().Len() {
		i = signature.Params().Len() - 1
	}
	return signature.Params().At(i).Type()
}

// signature returns the callee's signature, with its type parameters.
func (c callSite) signature() *types.Signature {
	if c.object != nil {
		return c.object.Signature()
	}
	return c.common.Signature()
}

// standard says whether a function is of the standard library.
func (x *exploration) standard(fn *types.Func) bool {
	return fn != nil && (fn.Pkg() == nil || fn.Pkg() != x.pass.Pkg && x.contract.Standard(fn.Pkg().Path()))
}
