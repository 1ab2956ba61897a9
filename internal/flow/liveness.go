package flow

import (
	"go/token"
	"math/bits"

	"golang.org/x/tools/go/ssa"
)

// A bitset is a set of small numbers.
type bitset []uint64

func newBitset(n int) bitset { return make(bitset, (n+63)/64) }

func (b bitset) has(i int) bool { return b[i/64]&(1<<(i%64)) != 0 }
func (b bitset) add(i int)      { b[i/64] |= 1 << (i % 64) }
func (b bitset) remove(i int)   { b[i/64] &^= 1 << (i % 64) }

// union adds the others' numbers and says whether any was new.
func (b bitset) union(other bitset) bool {
	grew := 0
	for i, word := range other {
		grew += bits.OnesCount64(word &^ b[i])
		b[i] |= word
	}
	return grew > 0
}

// A shape is what the engine needs to know of a function's blocks.
type shape struct {
	number map[ssa.Value]int
	live   []bitset // values that are needed at a block's start or later, by block
	cyclic []bool   // whether a block can be reached from itself, by block
	asked  map[string]int
	texts  map[ssa.Value]string // of conditions

	captured map[ssa.Value]bool // variables that literals have
	bears    map[ssa.Value]bool // conditions that matter
	matters  map[string]bool    // and their texts
}

// shapeOf computes liveness backwards to a fixed point (any compiler textbook), so that
// paths which differ only in what nobody will ask for are one path.
func shapeOf(fn *ssa.Function) *shape {
	s := &shape{number: make(map[ssa.Value]int), captured: make(map[ssa.Value]bool)}
	add := func(v ssa.Value) {
		if _, ok := s.number[v]; !ok {
			s.number[v] = len(s.number)
		}
	}
	for _, p := range fn.Params {
		add(p)
	}
	for _, f := range fn.FreeVars {
		add(f)
	}
	for _, block := range fn.Blocks {
		for _, instr := range block.Instrs {
			if v, ok := instr.(ssa.Value); ok {
				add(v)
			}
			if closure, ok := instr.(*ssa.MakeClosure); ok {
				for _, binding := range closure.Bindings {
					s.captured[binding] = true
				}
			}
		}
	}
	s.live = make([]bitset, len(fn.Blocks))
	for i := range s.live {
		s.live[i] = newBitset(len(s.number))
	}
	var operands []*ssa.Value
	for changed := true; changed; {
		changed = false
		for i := len(fn.Blocks) - 1; i >= 0; i-- {
			block := fn.Blocks[i]
			live := newBitset(len(s.number))
			for _, succ := range block.Succs {
				live.union(s.live[succ.Index])
				for edge, pred := range succ.Preds {
					if pred != block {
						continue
					}
					for _, instr := range succ.Instrs {
						phi, ok := instr.(*ssa.Phi)
						if !ok {
							break
						}
						if n, ok := s.number[phi.Edges[edge]]; ok {
							live.add(n)
						}
					}
				}
			}
			for j := len(block.Instrs) - 1; j >= 0; j-- {
				instr := block.Instrs[j]
				if v, ok := instr.(ssa.Value); ok {
					live.remove(s.number[v])
				}
				if _, ok := instr.(*ssa.Phi); ok {
					// Its edges were counted at the end of the predecessors. It is
					// evaluated on the way in, so it is known at the block's start.
					live.add(s.number[instr.(ssa.Value)])
					continue
				}
				for _, operand := range instr.Operands(operands[:0]) {
					if n, ok := s.number[*operand]; ok {
						live.add(n)
					}
				}
			}
			if s.live[i].union(live) {
				changed = true
			}
		}
	}
	s.cyclic = make([]bool, len(fn.Blocks))
	for _, block := range fn.Blocks {
		s.cyclic[block.Index] = len(block.Preds) > 0 && reaches(block, block)
	}
	s.asked = make(map[string]int)
	s.texts = make(map[ssa.Value]string)
	for _, block := range fn.Blocks {
		if branch, ok := block.Instrs[len(block.Instrs)-1].(*ssa.If); ok {
			if text := s.condition(branch.Cond); text != "" {
				s.asked[text]++
				s.texts[branch.Cond] = text
			}
		}
	}
	return s
}

// reaches says whether there is a way of one step or more between two blocks.
func reaches(from, to *ssa.BasicBlock) bool {
	seen := make(map[*ssa.BasicBlock]bool)
	todo := append([]*ssa.BasicBlock(nil), from.Succs...)
	for len(todo) > 0 {
		block := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if block == to {
			return true
		}
		if !seen[block] {
			seen[block] = true
			todo = append(todo, block.Succs...)
		}
	}
	return false
}

// condition returns a text for a condition that always has the same outcome while the
// function runs: `c.gzip` before the loop and after it. It is "" where that is not so.
// That nobody changes a field between two questions is assumed.
func (s *shape) condition(v ssa.Value) string { return s.text(v, maxQuestion) }

// maxQuestion bounds how deep the expressions are whose outcomes are remembered.
const maxQuestion = 6

func (s *shape) text(v ssa.Value, depth int) string {
	if depth == 0 {
		return ""
	}
	switch v := v.(type) {
	case *ssa.Parameter, *ssa.FreeVar:
		return "=" + v.Name()
	case *ssa.Global:
		return v.Pkg.Pkg.Path() + "." + v.Name()
	case *ssa.Const:
		return v.String()
	case *ssa.BinOp:
		x, y := s.text(v.X, depth-1), s.text(v.Y, depth-1)
		if x != "" && y != "" {
			return "(" + x + v.Op.String() + y + ")"
		}
	case *ssa.UnOp:
		if x := s.text(v.X, depth-1); x != "" && v.Op != token.ARROW {
			return v.Op.String() + x
		}
	case *ssa.FieldAddr:
		if x := s.text(v.X, depth-1); x != "" {
			return x + value{}.below(v.Field).path
		}
	case *ssa.Field:
		if x := s.text(v.X, depth-1); x != "" {
			return x + value{}.below(v.Field).path
		}
	case *ssa.Phi, *ssa.Alloc:
	case ssa.Instruction:
		if v.Block() != nil && !s.cyclic[v.Block().Index] {
			return v.(ssa.Value).Name()
		}
	}
	return ""
}
