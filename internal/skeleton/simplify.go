package skeleton

import "slices"

// simplify takes out of a function what nobody needs: values that are not used, and
// branches that do not differ.
func simplify(fn *Function) {
	for {
		dropped := dropUnused(fn)
		joined := joinBranches(fn)
		if !dropped && !joined {
			break
		}
	}
	compact(fn)
	markLoops(fn)
	spreadFailure(fn)
}

// spreadFailure marks the blocks that lead only to others that fail.
func spreadFailure(fn *Function) {
	for changed := true; changed; {
		changed = false
		for n := range fn.Blocks {
			b := &fn.Blocks[n]
			if b.Fails || len(b.Next) == 0 {
				continue
			}
			b.Fails = !slices.ContainsFunc(b.Next, func(next int) bool { return !fn.Blocks[next].Fails })
			changed = changed || b.Fails
		}
	}
}

// pure are the instructions that matter only by their results.
var pure = map[Op]bool{
	Alloc: true, FieldAddr: true, Field: true, ElemAddr: true, Elem: true, Load: true, MakeChan: true, Make: true,
	Slice: true, Closure: true, Interface: true, Assert: true, Extract: true, Binary: true, Not: true, Move: true,
	Range: true, Next: true,
}

func dropUnused(fn *Function) bool {
	dropped := false
	for {
		used := make([]bool, fn.Registers+1)
		stored := make([]bool, fn.Registers+1)
		for _, b := range fn.Blocks {
			for _, i := range b.Instructions {
				for n, arg := range i.Args {
					if arg <= 0 {
						continue
					}
					// To store into a variable is no use of it.
					if n == 0 && (i.Op == Store || i.Op == Put) {
						stored[arg] = true
						continue
					}
					used[arg] = true
				}
			}
		}
		again := false
		local := localVariables(fn)
		for n := range fn.Blocks {
			b := &fn.Blocks[n]
			before := len(b.Instructions)
			b.Instructions = slices.DeleteFunc(b.Instructions, func(i Instruction) bool {
				if i.Op == Store && i.Args[0] > 0 && local[i.Args[0]] && !used[i.Args[0]] {
					return true
				}
				return pure[i.Op] && !used[i.Result] && !stored[i.Result]
			})
			again = again || len(b.Instructions) != before
		}
		if !again {
			return dropped
		}
		dropped = true
	}
}

// localVariables tells which registers are the addresses of variables of the function.
func localVariables(fn *Function) []bool {
	local := make([]bool, fn.Registers+1)
	for _, b := range fn.Blocks {
		for _, i := range b.Instructions {
			if i.Op == Alloc {
				local[i.Result] = true
			}
		}
	}
	return local
}

// joinBranches lets jumps lead past empty blocks, and turns an If into a Jump where both
// ways are the same.
func joinBranches(fn *Function) bool {
	joined := false
	for n := range fn.Blocks {
		b := &fn.Blocks[n]
		for k := range b.Next {
			if to := fn.past(b.Next[k]); to != b.Next[k] {
				b.Next[k] = to
				joined = true
			}
		}
		last := len(b.Instructions) - 1
		if len(b.Next) != 2 {
			continue
		}
		switch {
		case b.Next[0] == b.Next[1]:
		case b.Next[0] == n && last == 0: // a loop that does nothing ends
			b.Next[0] = b.Next[1]
		case b.Next[1] == n && last == 0:
		default:
			continue
		}
		b.Next = b.Next[:1]
		b.Instructions[last] = Instruction{Op: Jump}
		joined = true
	}
	return joined
}

// past returns the first block from n on that does anything, or n itself in a loop of
// blocks that do not.
func (fn *Function) past(n int) int {
	at := n
	for range len(fn.Blocks) {
		b := fn.Blocks[at]
		if len(b.Instructions) != 1 || b.Instructions[0].Op != Jump || b.Fails {
			return at
		}
		at = b.Next[0]
	}
	return n
}

// compact leaves out the blocks that nothing leads to.
func compact(fn *Function) {
	number := make([]int, len(fn.Blocks))
	for i := range number {
		number[i] = -1
	}
	var order []int
	var visit func(int)
	visit = func(n int) {
		if number[n] >= 0 {
			return
		}
		number[n] = len(order)
		order = append(order, n)
		for _, next := range fn.Blocks[n].Next {
			visit(next)
		}
	}
	if len(fn.Blocks) > 0 {
		visit(0)
	}
	blocks := make([]Block, len(order))
	for i, n := range order {
		blocks[i] = fn.Blocks[n]
		for k, next := range blocks[i].Next {
			blocks[i].Next[k] = number[next]
		}
	}
	fn.Blocks = blocks
}
