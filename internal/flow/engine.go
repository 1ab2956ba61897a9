package flow

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// An engine is one package's analysis.
type engine struct {
	pass      *analysis.Pass
	contract  *Contract
	functions []*ssa.Function // declared ones, with bodies

	shapes   map[*ssa.Function]*shape
	explored map[*ssa.Function]*exploration
	exits    map[*ssa.Function][]exit
	facts    map[*types.Func]*FunctionFact
	active   map[*types.Func]bool
	bodies   map[*types.Func]*ssa.Function
	globals  map[*ssa.Global]value
}

func newEngine(pass *analysis.Pass, contract *Contract, functions []*ssa.Function) *engine {
	e := &engine{
		pass:      pass,
		contract:  contract,
		functions: functions,
		shapes:    make(map[*ssa.Function]*shape),
		explored:  make(map[*ssa.Function]*exploration),
		exits:     make(map[*ssa.Function][]exit),
		facts:     make(map[*types.Func]*FunctionFact),
		active:    make(map[*types.Func]bool),
		bodies:    make(map[*types.Func]*ssa.Function),
	}
	for _, fn := range functions {
		if obj := declared(fn); obj != nil {
			e.bodies[obj] = fn
		}
	}
	return e
}

func (e *engine) shape(fn *ssa.Function) *shape {
	s := e.shapes[fn]
	if s == nil {
		s = shapeOf(fn)
		e.shapes[fn] = s
	}
	return s
}

// follow executes a function once, with the obligations that begin in it.
func (e *engine) follow(fn *ssa.Function) (*exploration, []exit) {
	if x, ok := e.explored[fn]; ok {
		return x, e.exits[fn]
	}
	x := e.explore()
	x.begins = true
	e.explored[fn] = x // also where it calls itself
	e.exits[fn] = x.run(fn, newState())
	return x, e.exits[fn]
}

// factFor returns what is known of a function, and whether anything is: its body is at
// hand, or its package was analysed.
func (e *engine) factFor(fn *types.Func) (*FunctionFact, bool) {
	if fact, ok := e.facts[fn]; ok {
		return fact, true
	}
	if body := e.bodies[fn]; body != nil {
		if e.active[fn] {
			return nil, false
		}
		e.active[fn] = true
		fact := e.summarize(body)
		delete(e.active, fn)
		e.facts[fn] = fact
		return fact, true
	}
	fact := new(FunctionFact)
	if fn.Pkg() == e.pass.Pkg || fn.Pkg() == nil || e.contract.Standard(fn.Pkg().Path()) {
		return fact, false
	}
	if e.pass.ImportObjectFact(fn, fact) {
		e.facts[fn] = fact
		return fact, true
	}
	return fact, e.analysed(fn)
}

// analysed says whether a function is one of another package that was analysed.
func (e *engine) analysed(fn *types.Func) bool {
	return fn != nil && fn.Pkg() != nil && fn.Pkg() != e.pass.Pkg && !isAbstract(fn) &&
		e.pass.ImportPackageFact(fn.Pkg(), new(PackageFact))
}

// isAbstract says whether a function is a method of an interface.
func isAbstract(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	return recv != nil && types.IsInterface(recv.Type())
}

// factOf returns what a call does with an argument.
func (e *engine) factOf(s *state, site callSite, i int) (ParameterFact, bool) {
	if site.object == nil || isAbstract(site.object) {
		return lent, false
	}
	fact, ok := e.factFor(site.object)
	if !ok {
		return lent, false
	}
	for _, p := range fact.Parameters {
		if p.Parameter != i {
			continue
		}
		if p.Flag > 0 && p.Flag-1 < len(site.args) {
			switch site.args[p.Flag-1].form {
			case isTrue:
				p.Success, p.Failure = p.Set, p.Set
			case isFalse:
				p.Success, p.Failure = p.Unset, p.Unset
			}
			if p.Success == p.Failure && p.Success != Released|Open {
				return p, true
			}
		}
		if mixed := p.Success | p.Failure; mixed&Open != 0 && mixed&Released != 0 && p.Success == p.Failure && site.decided(i) {
			return released, true // the other argument may say when: CloseIf(body, failed)
		}
		return p, true
	}
	if !e.contract.Summarizes(site.parameter(i)) {
		return lent, false
	}
	return lent, true
}

// decided says whether an argument other than i may decide what a callee does.
func (c callSite) decided(i int) bool {
	for j := range c.values {
		if j == i {
			continue
		}
		t := c.parameter(j)
		basic, _ := t.Underlying().(*types.Basic)
		if isError(t) || basic != nil && basic.Info()&types.IsBoolean != 0 {
			return true
		}
	}
	return false
}

// neverReturns says whether the callee ends the process or panics on every path.
func (x *exploration) neverReturns(site callSite) bool {
	if isAbstract(site.object) || x.active[site.object] {
		return false
	}
	if site.common.Signature().Results().Len() > 0 {
		return false
	}
	fact, ok := x.factFor(site.object)
	return ok && fact.Exits
}

// An obligation is a result that has to be released.
type obligation struct {
	kind   *Kind
	result int
	also   int
}

// owes returns the results that a call has to release.
func (e *engine) owes(site callSite) []obligation {
	results := site.common.Signature().Results()
	var owed []int
	also := -1
	switch known := e.known(site.object); {
	case known != nil && known.Owes != nil:
		owed = known.Owes
		also = known.Also - 1
	case site.object != nil && !isAbstract(site.object):
		fact, ok := e.factFor(site.object)
		if ok {
			owed = fact.Owes
		} else if site.object.Pkg() != e.pass.Pkg && e.contract.ByShape(site.object.Name(), site.common.Signature()) {
			owed = []int{0}
		}
	case site.object != nil || site.fn == nil:
		name := ""
		if site.object != nil {
			name = site.object.Name()
		}
		if _, builtin := site.common.Value.(*ssa.Builtin); !builtin && e.contract.ByShape(name, site.common.Signature()) {
			owed = []int{0}
		}
	}
	var obligations []obligation
	for _, result := range owed {
		if result >= results.Len() {
			continue
		}
		if kind := e.contract.KindOf(results.At(result).Type()); kind != nil {
			obligations = append(obligations, obligation{kind, result, also})
		}
	}
	return obligations
}

func (e *engine) known(fn *types.Func) *Call {
	if fn == nil {
		return nil
	}
	return e.contract.Call(fn)
}

// global returns what a package variable holds: an error that is one of a kind
// (io.EOF), or a function that is never replaced.
func (e *engine) global(global *ssa.Global) value {
	if isError(pointee(global.Type())) && isSentinel(global.Name()) {
		return value{form: nonNil}
	}
	if global.Pkg == nil || global.Pkg.Pkg != e.pass.Pkg {
		return value{}
	}
	if _, ok := pointee(global.Type()).Underlying().(*types.Signature); !ok {
		return value{}
	}
	if e.globals == nil {
		e.globals = functionVariables(global.Pkg, e.pass)
	}
	return e.globals[global]
}

func isSentinel(name string) bool {
	return ast.IsExported(name) || len(name) > 3 && name[:3] == "err"
}

// functionVariables returns the package's variables that hold one function for ever.
func functionVariables(pkg *ssa.Package, pass *analysis.Pass) map[*ssa.Global]value {
	held := make(map[*ssa.Global]value)
	for _, block := range pkg.Func("init").Blocks {
		for _, instr := range block.Instrs {
			store, ok := instr.(*ssa.Store)
			if !ok {
				continue
			}
			global, ok := store.Addr.(*ssa.Global)
			if !ok || ast.IsExported(global.Name()) {
				continue
			}
			switch store.Val.(type) {
			case *ssa.Function, *ssa.MakeClosure:
				held[global] = value{form: function, node: store.Val}
			}
		}
	}
	if len(held) == 0 {
		return held
	}
	replaced := make(map[types.Object]bool)
	for _, file := range pass.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.AssignStmt:
				for _, target := range n.Lhs {
					if id, ok := ast.Unparen(target).(*ast.Ident); ok {
						replaced[pass.TypesInfo.Uses[id]] = true
					}
				}
			case *ast.UnaryExpr:
				if id, ok := ast.Unparen(n.X).(*ast.Ident); ok {
					replaced[pass.TypesInfo.Uses[id]] = true // &hook
				}
			}
			return true
		})
	}
	for global := range held {
		if replaced[global.Object()] {
			delete(held, global)
		}
	}
	return held
}

// summarize computes a function's fact.
func (e *engine) summarize(fn *ssa.Function) *FunctionFact {
	fact := new(FunctionFact)
	x, exits := e.follow(fn)
	fact.Exits = len(exits) == 0 && !x.exhausted() && fn.Recover == nil
	for _, exit := range exits {
		if exit.follows == nil || exit.status != Open || exit.drained || x.fails(fn, exit) == yes {
			continue
		}
		for j, r := range exit.results {
			if x.owedBy(fn, exit, j, r) && !slices.Contains(fact.Owes, j) {
				fact.Owes = append(fact.Owes, j)
			}
		}
	}
	slices.Sort(fact.Owes)
	fact.Fails = len(exits) > 0 && !x.exhausted() && !slices.ContainsFunc(exits, func(e exit) bool {
		return !endsWithError(fn) || x.fails(fn, e) != yes
	})
	for i, p := range fn.Params {
		if e.contract.Summarizes(p.Type()) || types.IsInterface(p.Type()) && asserts(p) {
			if effect := e.decide(fn, i, p); effect != lentAs(i) {
				fact.Parameters = append(fact.Parameters, effect)
			}
		}
	}
	return fact
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
	case handle, wrapper:
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
		if basic, ok := flag.Type().Underlying().(*types.Basic); ok && basic.Info()&types.IsBoolean != 0 {
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
	start.follows = x.newSubject(subject{kind: kind, also: -1})
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
		case function: // a literal that closes it
			return Open, j, release
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
