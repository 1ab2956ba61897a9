package flow

import (
	"golang.org/x/tools/go/ssa"
)

// misuse notes a use of a value whose call has failed. The path ends: it panics.
func (x *exploration) misuse(s *state, v value, at ssa.Instruction) []*state {
	call, ok := v.node.(*ssa.Call)
	if !ok || s.failed != call {
		return []*state{s} // nil for another reason: not our business
	}
	// A helper that uses what it was given is not at fault: the one that gave it is.
	for i := len(x.sites) - 1; i >= 0 && outermost(at.Parent()) != outermost(call.Parent()) && x.sites[i] != nil; i-- {
		at = x.sites[i]
	}
	for _, subject := range x.subjects[call] {
		if !subject.kind.NilSafe && x.misuses[at] == nil {
			x.misuses[at] = &misuse{subject, s.asked}
		}
	}
	return nil
}

// outermost returns the declared function that a literal is in.
func outermost(fn *ssa.Function) *ssa.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
}
