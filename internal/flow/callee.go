package flow

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// imported returns the fact of a function of another package, and whether that package
// was analysed: then there is nothing to know of a function without one.
func (e *engine) imported(fn *types.Func) (*FunctionFact, bool) {
	if fact, ok := e.facts[fn]; ok {
		return fact, true
	}
	fact := new(FunctionFact)
	if fn.Pkg() == e.pass.Pkg || fn.Pkg() == nil || e.contract.Standard(fn.Pkg().Path()) {
		return fact, false
	}
	if e.pass.ImportObjectFact(fn, fact) || e.analysed(fn) {
		e.facts[fn] = fact
		return fact, true
	}
	return fact, false
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

// parameterOf returns what a function does with a parameter, and whether that is known.
func (e *engine) parameterOf(fn *types.Func, i int) (ParameterFact, bool) {
	if fn == nil || isAbstract(fn) {
		return lent, false
	}
	if body := e.bodies[fn]; body != nil {
		return e.parameter(body, i)
	}
	fact, ok := e.imported(fn)
	if !ok {
		return lent, false
	}
	for _, p := range fact.Parameters {
		if p.Parameter == i {
			return p, true
		}
	}
	return lent, true
}

// factOf returns what a call does with an argument.
func (e *engine) factOf(site callSite, i int) (ParameterFact, bool) {
	p, ok := e.parameterOf(site.object, i)
	if !ok || p == lentAs(i) && !e.contract.Summarizes(site.parameter(i)) {
		return lent, false
	}
	if p.Flag > 0 && p.Flag-1 < len(site.args) {
		switch site.args[p.Flag-1].form {
		case isTrue:
			p.Success, p.Failure = p.Set, p.Set
		case isFalse:
			p.Success, p.Failure = p.Unset, p.Unset
		}
		if p.decisive() {
			return p, true
		}
	}
	if p.Success == Open|Released && p.Failure == p.Success && site.decided(i) {
		return released, true // the other argument may say when: CloseIf(body, failed)
	}
	return p, true
}

// someImplementationReleases says whether a method of this package that implements an
// interface's asks a reader whether it can be closed, and closes it.
func (e *engine) someImplementationReleases(method *types.Func, i int) bool {
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
		if p, ok := e.parameterOf(implementation, i); ok && (p.Success|p.Failure)&Released != 0 {
			return true
		}
	}
	return false
}

// firstKind returns the kind of a call's first result, or nil.
func (e *engine) firstKind(results *types.Tuple) *Kind {
	if results.Len() == 0 {
		return nil
	}
	return e.contract.KindOf(results.At(0).Type())
}

// implementationsOwe returns what the methods owe that implement an interface's method, of
// the types of its package, and how many of these are in view.
func (e *engine) implementationsOwe(method *types.Func) (owed []OwedFact, count int) {
	iface, _ := method.Signature().Recv().Type().Underlying().(*types.Interface)
	if iface == nil || method.Pkg() == nil || e.contract.Standard(method.Pkg().Path()) {
		return nil, 0
	}
	scope := method.Pkg().Scope()
	for _, name := range scope.Names() {
		object, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || object.IsAlias() || types.IsInterface(object.Type()) {
			continue
		}
		t := types.NewPointer(object.Type())
		if !types.Implements(t, iface) {
			continue
		}
		found, _, _ := types.LookupFieldOrMethod(t, false, method.Pkg(), method.Name())
		implementation, ok := found.(*types.Func)
		if !ok || isAbstract(implementation) {
			continue
		}
		if body := e.bodies[implementation]; body != nil {
			owed = append(owed, e.owed(body)...)
			count++
		} else if fact, ok := e.imported(implementation); ok {
			owed = append(owed, fact.Owes...)
			count++
		}
	}
	if len(owed) > 1 {
		owed = owed[:1]
	}
	return owed, count
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
func (e *engine) neverReturns(fn *types.Func) bool {
	if fn.Signature().Results().Len() > 0 || isAbstract(fn) {
		return false
	}
	body := e.bodies[fn]
	if body == nil {
		fact, _ := e.imported(fn)
		return fact.Exits
	}
	exits, ok := e.endless[body]
	if !ok {
		e.endless[body] = false // where it calls itself
		exits = body.Recover == nil && !e.returns(body)
		e.endless[body] = exits
	}
	return exits
}

// returns says whether any way through a function leads to a return.
func (e *engine) returns(fn *ssa.Function) bool {
	seen := make(map[*ssa.BasicBlock]bool)
	todo := []*ssa.BasicBlock{fn.Blocks[0]}
	for len(todo) > 0 {
		block := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if seen[block] {
			continue
		}
		seen[block] = true
		ends := false
		for _, instr := range block.Instrs {
			if call, ok := instr.(*ssa.Call); ok && !ends {
				object := declared(call.Call.StaticCallee())
				if call.Call.IsInvoke() {
					object = call.Call.Method
				}
				ends = object != nil && (e.contract.Exits(object, &call.Call) || e.neverReturns(object))
			}
			if _, ok := instr.(*ssa.Return); ok && !ends {
				return true
			}
		}
		if !ends {
			todo = append(todo, block.Succs...)
		}
	}
	return false
}

// alwaysFails says whether a function only makes an error: each return is of a new one.
func (e *engine) alwaysFails(fn *types.Func) bool {
	if fn.Pkg() != nil && !isMethod(fn) && e.contract.Fails(fn.Pkg().Path(), fn.Name()) {
		return true
	}
	if isAbstract(fn) {
		return false
	}
	body := e.bodies[fn]
	if body == nil {
		fact, _ := e.imported(fn)
		return fact.Fails
	}
	fails, ok := e.failing[body]
	if !ok {
		e.failing[body] = false // where it calls itself
		fails = e.onlyFails(body)
		e.failing[body] = fails
	}
	return fails
}

func (e *engine) onlyFails(fn *ssa.Function) bool {
	if !endsWithError(fn) {
		return false
	}
	count := 0
	for _, block := range fn.Blocks {
		if ret, ok := block.Instrs[len(block.Instrs)-1].(*ssa.Return); ok {
			count++
			if !e.isNewError(ret.Results[len(ret.Results)-1]) {
				return false
			}
		}
	}
	return count > 0
}

func (e *engine) isNewError(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.MakeInterface:
		return true
	case *ssa.Call:
		object := declared(v.Call.StaticCallee())
		return object != nil && e.alwaysFails(object)
	}
	return false
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
		if body := e.bodies[site.object]; body != nil {
			owed = e.owed(body)
		} else if fact, ok := e.imported(site.object); ok {
			owed = fact.Owes
		} else if site.object.Pkg() != e.pass.Pkg && e.contract.ByShape(site.object, site.common.Signature()) {
			owed = []OwedFact{{}}
		}
	case site.object != nil || site.fn == nil:
		if _, builtin := site.common.Value.(*ssa.Builtin); builtin {
			break
		}
		if kind := e.firstKind(results); site.object != nil && kind != nil && kind.Shown {
			if some, all := e.implementationsOwe(site.object); all > 0 {
				owed = some
				break
			}
		}
		if e.contract.ByShape(site.object, site.common.Signature()) {
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
