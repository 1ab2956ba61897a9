package bodyclose

import (
	"fmt"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/rule"
)

// A rowsLoop is a loop over rows, or a call of a function that loops over them, after
// which nobody asks whether it ended because of an error.
type rowsLoop struct {
	call   ssa.CallInstruction
	helper *types.Func // that loops, where the call is not Next itself
}

// rowsFact says what a function does with the rows that it is given.
type rowsFact struct {
	Loops []int // parameters that it loops over without a look at Err
	Looks []int // parameters whose Err it looks at
	Keeps []int // parameters that it hands on to somebody who is not known
}

// AFact marks it as a fact.
func (*rowsFact) AFact() {}

func (f *rowsFact) String() string {
	return fmt.Sprintf("loops %v, looks at Err of %v, keeps %v", f.Loops, f.Looks, f.Keeps)
}

// A rowsSearch looks for loops over rows in a package. It does not follow paths: whoever
// looks at Err anywhere has thought of it.
type rowsSearch struct {
	pass   *analysis.Pass
	isRows func(types.Type) bool
	bodies map[*types.Func]*ssa.Function
	facts  map[*types.Func]*rowsFact
}

func findRowsLoops(pass *analysis.Pass, isRows func(types.Type) bool, functions []*ssa.Function) []rowsLoop {
	s := &rowsSearch{
		pass:   pass,
		isRows: isRows,
		bodies: make(map[*types.Func]*ssa.Function),
		facts:  make(map[*types.Func]*rowsFact),
	}
	for _, fn := range functions {
		if obj, ok := fn.Object().(*types.Func); ok {
			s.bodies[obj] = fn
		}
	}
	var loops []rowsLoop
	for _, fn := range functions {
		if obj, ok := fn.Object().(*types.Func); ok {
			if fact := s.factOf(obj); len(fact.Loops)+len(fact.Looks)+len(fact.Keeps) > 0 {
				pass.ExportObjectFact(obj, fact)
			}
		}
		seen := make(map[ssa.Value]bool)
		for _, block := range fn.Blocks {
			for _, instr := range block.Instrs {
				// A query begins a family of values that are the same rows.
				if v, ok := instr.(ssa.Value); ok && isQuery(v) && s.isRows(v.Type()) && !seen[v] {
					f := s.family(v)
					for member := range f.members {
						seen[member] = true
					}
					if !f.looked && !f.kept && len(f.parameters) == 0 {
						loops = append(loops, f.loops...)
					}
				}
			}
		}
	}
	slices.SortFunc(loops, func(a, b rowsLoop) int { return int(a.call.Pos() - b.call.Pos()) })
	return loops
}

// isQuery says whether a value is the result of a call.
func isQuery(v ssa.Value) bool {
	switch v := v.(type) {
	case *ssa.Extract:
		_, ok := v.Tuple.(*ssa.Call)
		return ok
	case *ssa.Call:
		return true
	}
	return false
}

// factOf returns what a function does with rows that it is given.
func (s *rowsSearch) factOf(object *types.Func) *rowsFact {
	if fact := s.facts[object]; fact != nil {
		return fact
	}
	fact := new(rowsFact)
	s.facts[object] = fact // also where it calls itself
	body := s.bodies[object]
	if body == nil {
		s.pass.ImportObjectFact(object, fact)
		return fact
	}
	for i, p := range body.Params {
		if !s.isRows(p.Type()) && !hasMethods(p.Type(), "Next", "Err") {
			continue
		}
		switch f := s.family(p); {
		case f.kept:
			fact.Keeps = append(fact.Keeps, i)
		case f.looked:
			fact.Looks = append(fact.Looks, i)
		case len(f.loops) > 0:
			fact.Loops = append(fact.Loops, i)
		}
	}
	return fact
}

// rowsLoop reports a loop after which nobody looks at Err.
func (c *check) rowsLoop(loop rowsLoop) {
	finding := rule.Finding{
		Pos: loop.call.Pos(), End: loop.call.Pos(),
		Message: "rows.Err() is never looked at after this loop: a connection that breaks looks like the last row",
	}
	if loop.helper != nil {
		finding.Message = fmt.Sprintf("neither %s, which loops over the rows, nor this function looks at rows.Err(): a connection that breaks looks like the last row", loop.helper.Name())
	}
	if call := c.callAt(loop.call.Pos()); call != nil {
		finding.Pos, finding.End = call.Pos(), call.End()
	}
	c.reporter.Report(rowsErrRule, finding)
}
