package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// A Leak is an obligation that some path does not meet.
type Leak struct {
	Call   ssa.CallInstruction
	Kind   *Kind
	Result int

	Ends      []token.Pos // where the paths end: return statements, or the closing brace
	Implicit  bool        // the first end is the closing brace
	Again     bool        // the call comes round again before the value is released
	Discarded bool        // nothing takes the value
	HandedOn  bool        // on some other path it is handed on
	Cyclic    bool        // the call is in a loop
}

// A Misuse is a use of a value on a path on which the call that gave it has failed.
type Misuse struct {
	Call *ssa.Call
	Kind *Kind
	At   ssa.Instruction

	Asked bool // the error was looked at before
}

// A Result is what [Analyze] found in a package.
type Result struct {
	Functions []*ssa.Function // that were looked at, literals included
	Leaks     []Leak
	Misuses   []Misuse
}

// Analyze follows the obligations of a package and exports facts about its functions.
func Analyze(pass *analysis.Pass, contract *Contract, selection Selection) *Result {
	result := new(Result)
	functions := build(pass, selection)
	e := newEngine(pass, contract, functions)
	for _, fn := range functions {
		e.owed(fn) // before anything that may ask for it while it is computed
	}
	for _, fn := range functions {
		obj := declared(fn)
		if obj == nil || !obj.Exported() {
			continue
		}
		if fact := e.summarize(obj, fn); !fact.empty() {
			pass.ExportObjectFact(obj, fact)
		}
	}
	pass.ExportPackageFact(new(PackageFact))
	if selection.FactsOnly() {
		return result
	}
	result.Functions = withLiterals(functions)
	leaks := make(map[ssa.CallInstruction]map[int]*Leak)
	for _, fn := range result.Functions {
		x, exits := e.follow(fn)
		if x.exhausted() {
			continue
		}
		x.judge(fn, exits, leaks)
		for at, m := range x.misuses {
			result.Misuses = append(result.Misuses, Misuse{m.call, m.kind, at, m.asked})
		}
	}
	for _, byResult := range leaks {
		for _, leak := range byResult {
			if len(leak.Ends) > 0 || leak.Again || leak.Discarded {
				result.Leaks = append(result.Leaks, *leak)
			}
		}
	}
	slices.SortFunc(result.Leaks, func(a, b Leak) int {
		if a.Call != b.Call {
			return int(a.Call.Pos() - b.Call.Pos())
		}
		return a.Result - b.Result
	})
	slices.SortFunc(result.Misuses, func(a, b Misuse) int { return int(a.At.Pos() - b.At.Pos()) })
	return result
}

// judge turns the ends of a function's paths into leaks.
func (x *exploration) judge(fn *ssa.Function, exits []exit, leaks map[ssa.CallInstruction]map[int]*Leak) {
	leakOf := func(call ssa.CallInstruction, kind *Kind, result int) *Leak {
		if leaks[call] == nil {
			leaks[call] = make(map[int]*Leak)
		}
		leak := leaks[call][result]
		if leak == nil {
			leak = &Leak{Call: call, Kind: kind, Result: result, Cyclic: reaches(call.Block(), call.Block())}
			leaks[call][result] = leak
		}
		return leak
	}
	if fn.Pkg != nil && fn.Pkg.Pkg.Name() == "main" && fn.Name() == "main" && fn.Parent() == nil {
		exits = nil // the process ends with it
	}
	for _, e := range exits {
		if e.follows == nil || e.follows.call == nil || e.status != Open || e.drained {
			continue
		}
		if strings.HasPrefix(fn.Synthetic, "range-over-func") && slices.ContainsFunc(e.deferred, func(d deferred) bool { return x.releasesLater(e.state, d) }) {
			continue // when the function around the loop ends
		}
		leak := leakOf(e.follows.call, e.follows.kind, e.follows.Result)
		if x.handsOn(e) {
			leak.HandedOn = true
			continue
		}
		end, implicit := endOf(fn, e.ret)
		if !slices.Contains(leak.Ends, end) {
			leak.Ends = append(leak.Ends, end)
			slices.Sort(leak.Ends)
			if leak.Ends[0] == end {
				leak.Implicit = implicit
			}
		}
		leak.Discarded = leak.Discarded || isDiscarded(e.follows)
	}
	for subject := range x.handed {
		leakOf(subject.call, subject.kind, subject.Result).HandedOn = true
	}
	for subject := range x.again {
		leakOf(subject.call, subject.kind, subject.Result).Again = true
	}
	for call := range x.discarded {
		site := x.site(newState(), call, x.eval(newState(), call.Common().Value), nil)
		for _, o := range x.owes(site) {
			leakOf(call, o.kind, o.Result).Discarded = true
		}
	}
}

// releasesLater says whether a deferred call may release what is followed.
func (x *exploration) releasesLater(s *state, d deferred) bool {
	return x.carries(s, d.callee) || slices.ContainsFunc(d.args, func(v value) bool { return x.carries(s, v) })
}

// handsOn says whether a path ends with a result that leads to what is followed.
func (x *exploration) handsOn(e exit) bool {
	return slices.ContainsFunc(e.results, func(r value) bool {
		replaced := r.form == owner && e.partSet && !x.carries(e.state, e.part)
		return x.carries(e.state, r) && !replaced
	})
}

// isDiscarded says whether nothing takes the result that is to be released.
func isDiscarded(s *subject) bool {
	users := *s.call.Referrers()
	if _, ok := s.call.Type().(*types.Tuple); !ok {
		return len(users) == 0
	}
	for _, user := range users {
		if extract, ok := user.(*ssa.Extract); ok && extract.Index == s.Result && len(*extract.Referrers()) > 0 {
			return false
		}
	}
	return true
}

// endOf returns the position of a return, or of the closing brace that stands for it.
func endOf(fn *ssa.Function, ret *ssa.Return) (end token.Pos, implicit bool) {
	if ret.Pos().IsValid() {
		return ret.Pos(), false
	}
	switch syntax := fn.Syntax().(type) {
	case *ast.FuncDecl:
		return syntax.Body.Rbrace, true
	case *ast.FuncLit:
		return syntax.Body.Rbrace, true
	case *ast.RangeStmt:
		return syntax.Body.Rbrace, true
	}
	return fn.Pos(), true
}
