package taint

import (
	"go/types"

	"github.com/prodcheck/prodcheck/internal/known"
)

// implementations returns the methods that may be called through an interface's: those of
// types of this package, and of those that it imports.
func (e *engine) implementations(method *types.Func) []*types.Func {
	list, ok := e.behind[method]
	if ok {
		return list
	}
	recv := method.Signature().Recv()
	iface, ok := recv.Type().Underlying().(*types.Interface)
	// Of what the standard library asks for, everything is an implementation.
	if ok && method.Pkg() != nil && !known.Standard(method.Pkg().Path()) {
		for _, pkg := range append([]*types.Package{e.pass.Pkg}, e.pass.Pkg.Imports()...) {
			for _, name := range pkg.Scope().Names() {
				obj, ok := pkg.Scope().Lookup(name).(*types.TypeName)
				if !ok || obj.IsAlias() || types.IsInterface(obj.Type()) || pkg != e.pass.Pkg && !obj.Exported() {
					continue
				}
				if named, ok := obj.Type().(*types.Named); !ok || named.TypeParams().Len() > 0 {
					continue
				}
				pointer := types.NewPointer(obj.Type())
				if !types.Implements(pointer, iface) {
					continue
				}
				found, _, _ := types.LookupFieldOrMethod(pointer, true, pkg, method.Name())
				if fn, ok := found.(*types.Func); ok && !types.IsInterface(fn.Signature().Recv().Type()) {
					list = append(list, fn)
				}
			}
		}
	}
	if len(list) > maxImplementations {
		list = nil
	}
	e.behind[method] = list
	return list
}

// maxImplementations is how many there may be behind an interface for it to be followed.
const maxImplementations = 4

// fact returns what is known of a function of another package, or nil.
func (e *engine) fact(fn *types.Func) *FunctionFact {
	if fn == nil || fn.Pkg() == nil {
		return nil
	}
	if recv := fn.Signature().Recv(); recv != nil && types.IsInterface(recv.Type()) {
		return e.factBehind(fn)
	}
	if fn.Pkg() == e.pass.Pkg {
		return nil
	}
	fact, ok := e.facts[fn]
	if !ok {
		fact = new(FunctionFact)
		if !e.pass.ImportObjectFact(fn, fact) {
			fact = nil
		}
		e.facts[fn] = fact
	}
	return fact
}

// factBehind returns what is known of the methods of other packages behind an interface's.
func (e *engine) factBehind(method *types.Func) *FunctionFact {
	var joined *FunctionFact
	for _, fn := range e.implementations(method) {
		if fact := e.fact(fn); fact != nil {
			if joined == nil {
				joined = new(FunctionFact)
			}
			joined.Sinks = append(joined.Sinks, fact.Sinks...)
			joined.Results = append(joined.Results, fact.Results...)
		}
	}
	return joined
}
