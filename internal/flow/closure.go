package flow

import (
	"slices"

	"golang.org/x/tools/go/ssa"
)

// variableOf returns the variable that a literal has captured, in the function that
// declares it, or nil.
func variableOf(v ssa.Value) *ssa.Alloc {
	for {
		switch node := v.(type) {
		case *ssa.Alloc:
			return node
		case *ssa.FreeVar:
			literal := node.Parent()
			closure := ClosureOf(literal)
			if closure == nil {
				return nil
			}
			v = closure.Bindings[slices.Index(literal.FreeVars, node)]
		default:
			return nil
		}
	}
}

// ClosureOf returns the instruction that makes a literal's closure, or nil.
func ClosureOf(literal *ssa.Function) *ssa.MakeClosure {
	if literal.Parent() == nil {
		return nil
	}
	for _, block := range literal.Parent().Blocks {
		for _, instr := range block.Instrs {
			if closure, ok := instr.(*ssa.MakeClosure); ok && closure.Fn == literal {
				return closure
			}
		}
	}
	return nil
}

// captured returns the variables that a function value has captured.
func captured(v ssa.Value) []*ssa.Alloc {
	closure, ok := v.(*ssa.MakeClosure)
	if !ok {
		return nil
	}
	var variables []*ssa.Alloc
	for _, binding := range closure.Bindings {
		if variable := variableOf(binding); variable != nil {
			variables = append(variables, variable)
		}
	}
	return variables
}

// assigned returns the captured variables that a literal assigns to.
func assigned(literal *ssa.Function) []*ssa.Alloc {
	var variables []*ssa.Alloc
	for _, fn := range withLiterals([]*ssa.Function{literal}) {
		for _, block := range fn.Blocks {
			for _, instr := range block.Instrs {
				store, ok := instr.(*ssa.Store)
				if !ok {
					continue
				}
				if free, ok := store.Addr.(*ssa.FreeVar); ok {
					if variable := variableOf(free); variable != nil && variable.Parent() != fn {
						variables = append(variables, variable)
					}
				}
			}
		}
	}
	return variables
}

// mayRelease says whether a literal, or one in it, calls a method that releases
// something, or hands on what it has captured.
func (e *engine) mayRelease(v ssa.Value) bool {
	closure, ok := v.(*ssa.MakeClosure)
	if !ok {
		return false
	}
	for _, fn := range withLiterals([]*ssa.Function{closure.Fn.(*ssa.Function)}) {
		for _, block := range fn.Blocks {
			for _, instr := range block.Instrs {
				call, ok := instr.(ssa.CallInstruction)
				if !ok {
					continue
				}
				common := call.Common()
				if common.IsInvoke() && e.contract.Release[common.Method.Name()] {
					return true
				}
				if callee := common.StaticCallee(); callee != nil && e.contract.Release[callee.Name()] {
					return true
				}
				for _, a := range common.Args {
					if e.contract.releases(a.Type()) || e.contract.KindOf(a.Type()) != nil {
						return true
					}
				}
			}
		}
	}
	return false
}
