package skeleton

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// phis turns the phis into moves at the end of the blocks that lead to them, which get a
// block of their own on an edge where they lead elsewhere as well.
func (l *lowering) phis(fn *ssa.Function) {
	for _, b := range fn.Blocks {
		var phis []*ssa.Phi
		for _, instruction := range b.Instrs {
			if phi, ok := instruction.(*ssa.Phi); ok && worthMoving(phi.Type()) {
				phis = append(phis, phi)
			}
		}
		if len(phis) == 0 {
			continue
		}
		target := l.blocks[b]
		for edge, from := range b.Preds {
			var moves []Instruction
			for _, phi := range phis {
				moves = append(moves, Instruction{Op: Move, Result: l.register(phi), Args: l.operands(phi.Edges[edge])})
			}
			l.insert(l.blocks[from], target, occurrence(b.Preds[:edge], from), moves)
		}
	}
}

// occurrence counts a block in a list: an If may lead to the same block twice.
func occurrence(list []*ssa.BasicBlock, b *ssa.BasicBlock) int {
	n := 0
	for _, other := range list {
		if other == b {
			n++
		}
	}
	return n
}

// worthMoving says whether it can matter which of several values of the type one has.
// Strings are addresses and names at best: to tell them apart would double the paths of
// every function that fills in a default.
func worthMoving(t types.Type) bool {
	basic, ok := t.Underlying().(*types.Basic)
	return !ok || basic.Info()&(types.IsInteger|types.IsBoolean) != 0
}

// insert puts moves on the nth edge between two blocks.
func (l *lowering) insert(from, to, nth int, moves []Instruction) {
	b := &l.out.Blocks[from]
	if len(b.Next) == 1 {
		last := len(b.Instructions) - 1
		b.Instructions = append(b.Instructions[:last:last], append(moves, b.Instructions[last])...)
		return
	}
	for i, next := range b.Next {
		if next != to {
			continue
		}
		if nth > 0 {
			nth--
			continue
		}
		b.Next[i] = len(l.out.Blocks)
		l.out.Blocks = append(l.out.Blocks, Block{Instructions: append(moves, Instruction{Op: Jump}), Next: []int{to}})
		return
	}
}
