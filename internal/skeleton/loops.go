package skeleton

import "slices"

// markLoops finds, for each branch within a loop, the way that stays in it: in the innermost
// loop of which the other way leads out.
func markLoops(fn *Function) {
	dominators := fn.dominators()
	for n := range fn.Blocks {
		b := &fn.Blocks[n]
		if len(b.Next) != 2 {
			continue
		}
		// The header of a loop dominates all blocks in it; the innermost comes last.
		for _, header := range slices.Backward(dominators[n]) {
			first, second := fn.returns(b.Next[0], header, dominators[header]), fn.returns(b.Next[1], header, dominators[header])
			if !first && !second {
				continue
			}
			switch {
			case first && !second:
				b.Loop = 1
			case second && !first:
				b.Loop = 2
			}
			break
		}
	}
}

// returns says whether a way from a block leads to a loop's header, other than by way of the
// blocks that dominate the header: those are in loops around it.
func (fn *Function) returns(from, header int, dominators []int) bool {
	seen := make([]bool, len(fn.Blocks))
	for _, d := range dominators {
		seen[d] = d != header
	}
	var visit func(int) bool
	visit = func(n int) bool {
		if n == header {
			return true
		}
		if seen[n] {
			return false
		}
		seen[n] = true
		return slices.ContainsFunc(fn.Blocks[n].Next, visit)
	}
	return visit(from)
}

// dominators returns, for each block, the blocks that every way to it passes, itself last:
// each dominates those after it.
func (fn *Function) dominators() [][]int {
	idom := make([]int, len(fn.Blocks)) // the last of a block's dominators but itself
	order, number := fn.postorder()
	for n := range idom {
		idom[n] = -1
	}
	if len(idom) == 0 {
		return nil
	}
	preds := make([][]int, len(fn.Blocks))
	for n, b := range fn.Blocks {
		for _, next := range b.Next {
			preds[next] = append(preds[next], n)
		}
	}
	idom[0] = 0
	// Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm
	for changed := true; changed; {
		changed = false
		for _, n := range slices.Backward(order) {
			if n == 0 {
				continue
			}
			dom := -1
			for _, p := range preds[n] {
				if idom[p] < 0 {
					continue
				}
				for dom >= 0 && dom != p {
					for number[p] < number[dom] {
						p = idom[p]
					}
					for number[dom] < number[p] {
						dom = idom[dom]
					}
				}
				dom = p
			}
			if dom >= 0 && idom[n] != dom {
				idom[n], changed = dom, true
			}
		}
	}
	all := make([][]int, len(fn.Blocks))
	for n := range all {
		for d := n; ; d = idom[d] {
			all[n] = append(all[n], d)
			if d == 0 || idom[d] < 0 {
				break
			}
		}
		slices.Reverse(all[n])
	}
	return all
}

// postorder returns the blocks, each after those that it leads to, and their numbers in that
// order.
func (fn *Function) postorder() (order, number []int) {
	number = make([]int, len(fn.Blocks))
	seen := make([]bool, len(fn.Blocks))
	var visit func(int)
	visit = func(n int) {
		seen[n] = true
		for _, next := range fn.Blocks[n].Next {
			if !seen[next] {
				visit(next)
			}
		}
		number[n] = len(order)
		order = append(order, n)
	}
	if len(fn.Blocks) > 0 {
		visit(0)
	}
	return order, number
}
