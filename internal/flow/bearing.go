package flow

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// bearing returns the conditions of a function whose outcome can matter to an obligation.
// The outcome of the others is not remembered: `if filter.Name != nil { add it to the query }`
// twenty times over would make a million paths of one.
func (e *engine) bearing(fn *ssa.Function) map[ssa.Value]bool {
	bears := make(map[ssa.Value]bool)
	for _, block := range fn.Blocks {
		if branch, ok := block.Instrs[len(block.Instrs)-1].(*ssa.If); ok && e.bears(block) {
			bears[branch.Cond] = true
		}
	}
	return bears
}

// bears says whether the ways of a branch do anything of interest before they meet again,
// or lead to different places.
func (e *engine) bears(branch *ssa.BasicBlock) bool {
	inside := make(map[*ssa.BasicBlock]bool)
	var add func(*ssa.BasicBlock)
	add = func(block *ssa.BasicBlock) {
		inside[block] = true
		for _, dominated := range block.Dominees() {
			add(dominated)
		}
	}
	for _, succ := range branch.Succs {
		if len(succ.Preds) == 1 {
			add(succ)
		}
	}
	var meeting *ssa.BasicBlock
	leads := func(to *ssa.BasicBlock) bool {
		if inside[to] || to == meeting {
			return true
		}
		known := meeting == nil
		meeting = to
		return known
	}
	for _, succ := range branch.Succs {
		if !leads(succ) {
			return true
		}
	}
	for block := range inside {
		for _, instr := range block.Instrs {
			if e.isOfInterest(instr) {
				return true
			}
		}
		for _, succ := range block.Succs {
			if !leads(succ) {
				return true
			}
		}
	}
	return false
}

// isOfInterest says whether an instruction may begin or end an obligation, or a path.
func (e *engine) isOfInterest(instr ssa.Instruction) bool {
	tracked := func(t types.Type) bool { return e.contract.KindOf(t) != nil || e.contract.releases(t) }
	switch instr := instr.(type) {
	case *ssa.Return, *ssa.Panic, *ssa.Defer, *ssa.Go, *ssa.Send, *ssa.Select, *ssa.RunDefers:
		return true
	case *ssa.Store:
		return tracked(instr.Val.Type()) || isError(instr.Val.Type())
	case *ssa.MapUpdate:
		return tracked(instr.Value.Type())
	case *ssa.Call:
		common := instr.Common()
		if common.IsInvoke() && (e.contract.Release[common.Method.Name()] || tracked(common.Value.Type())) {
			return true
		}
		if callee := declared(common.StaticCallee()); callee != nil && (e.contract.Exits(callee, common) || e.neverReturns(callee)) {
			return true
		}
		results := common.Signature().Results()
		for j := range results.Len() {
			if tracked(results.At(j).Type()) {
				return true
			}
		}
		if _, static := common.Value.(*ssa.Function); !static && !common.IsInvoke() {
			if _, builtin := common.Value.(*ssa.Builtin); !builtin {
				return true // a literal, which may do anything
			}
		}
		for _, a := range common.Args {
			_, function := a.Type().Underlying().(*types.Signature)
			if function || tracked(a.Type()) {
				return true
			}
		}
	}
	return false
}

// remembered says whether what is known of a bool on one way in is of any use later.
func (x *exploration) remembered(phi *ssa.Phi) bool {
	basic, ok := phi.Type().Underlying().(*types.Basic)
	if !ok || basic.Info()&types.IsBoolean == 0 || phi.Referrers() == nil {
		return true
	}
	bears := x.shape(phi.Parent()).bears
	for _, user := range *phi.Referrers() {
		switch user := user.(type) {
		case *ssa.If:
			if bears[user.Cond] {
				return true
			}
		case *ssa.Phi:
			if user != phi && len(*user.Referrers()) > 0 {
				return true
			}
		default:
			return true
		}
	}
	return false
}
