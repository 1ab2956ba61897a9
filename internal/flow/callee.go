package flow

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

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

// someImplementationTakes says whether a method of this package that implements an
// interface's releases or keeps its argument, where the parameter's type does not tell.
func (e *engine) someImplementationTakes(method *types.Func, i int) bool {
	iface, _ := method.Signature().Recv().Type().Underlying().(*types.Interface)
	if iface == nil || method.Pkg() != e.pass.Pkg {
		return false
	}
	for _, fn := range e.functions {
		implementation := declared(fn)
		if implementation == nil || implementation.Name() != method.Name() || !isMethod(implementation) ||
			!types.Implements(implementation.Signature().Recv().Type(), iface) {
			continue
		}
		fact, ok := e.factFor(implementation)
		if !ok {
			continue
		}
		for _, p := range fact.Parameters {
			if p.Parameter == i && (p.Success|p.Failure)&^Open != 0 {
				return true
			}
		}
	}
	return false
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
	OwedFact
	kind *Kind
}

// owes returns the results that a call has to release.
func (e *engine) owes(site callSite) []obligation {
	results := site.common.Signature().Results()
	var owed []OwedFact
	switch known := e.known(site.object); {
	case known != nil && known.Owes != nil:
		for _, result := range known.Owes {
			owed = append(owed, OwedFact{Result: result, Also: known.Also})
		}
	case site.object != nil && !isAbstract(site.object):
		fact, ok := e.factFor(site.object)
		if ok {
			owed = fact.Owes
		} else if site.object.Pkg() != e.pass.Pkg && e.contract.ByShape(site.object.Name(), site.common.Signature()) {
			owed = []OwedFact{{}}
		}
	case site.object != nil || site.fn == nil:
		name := ""
		if site.object != nil {
			name = site.object.Name()
		}
		if _, builtin := site.common.Value.(*ssa.Builtin); !builtin && e.contract.ByShape(name, site.common.Signature()) {
			owed = []OwedFact{{}}
		}
	}
	var obligations []obligation
	for _, o := range owed {
		if o.Result >= results.Len() || o.Flag > 0 && o.Flag-1 < len(site.args) && site.args[o.Flag-1].form == boolean(!o.When) {
			continue
		}
		if kind := e.contract.KindOf(results.At(o.Result).Type()); kind != nil {
			obligations = append(obligations, obligation{OwedFact: o, kind: kind})
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
