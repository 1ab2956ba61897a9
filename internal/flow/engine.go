package flow

import (
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"
)

// An engine is one package's analysis.
type engine struct {
	pass      *analysis.Pass
	contract  *Contract
	functions []*ssa.Function // declared ones, with bodies

	shapes   map[*ssa.Function]*shape
	explored map[*ssa.Function]*exploration
	exits    map[*ssa.Function][]exit
	bodies   map[*types.Func]*ssa.Function
	facts    map[*types.Func]*FunctionFact // of other packages

	// What is known of the functions of this one, as it was asked for.
	owing      map[*ssa.Function][]OwedFact
	parameters map[parameterKey]ParameterFact
	endless    map[*ssa.Function]bool // never return
	failing    map[*ssa.Function]bool // always return an error
	globals    map[*ssa.Global]value
	literals   map[*ssa.Function]bool // whether they may begin an obligation
}

func newEngine(pass *analysis.Pass, contract *Contract, functions []*ssa.Function) *engine {
	e := &engine{
		pass:      pass,
		contract:  contract,
		functions: functions,
		shapes:    make(map[*ssa.Function]*shape),
		explored:  make(map[*ssa.Function]*exploration),
		exits:     make(map[*ssa.Function][]exit),
		bodies:    make(map[*types.Func]*ssa.Function),
		facts:     make(map[*types.Func]*FunctionFact),

		owing:      make(map[*ssa.Function][]OwedFact),
		parameters: make(map[parameterKey]ParameterFact),
		endless:    make(map[*ssa.Function]bool),
		failing:    make(map[*ssa.Function]bool),
		literals:   make(map[*ssa.Function]bool),
	}
	for _, fn := range functions {
		if obj := declared(fn); obj != nil {
			e.bodies[obj] = fn
		}
	}
	return e
}

func (e *engine) shape(fn *ssa.Function) *shape {
	s := e.shapes[fn]
	if s == nil {
		s = shapeOf(fn)
		s.bears = e.bearing(fn)
		s.matters = make(map[string]bool)
		for cond, text := range s.texts {
			s.matters[text] = s.matters[text] || s.bears[cond]
		}
		e.shapes[fn] = s
	}
	return s
}

// handsOut says whether a function returns something of a kind that is followed.
func (e *engine) handsOut(fn *ssa.Function) bool {
	for result := range fn.Signature.Results().Variables() {
		if e.contract.KindOf(result.Type()) != nil {
			return true
		}
	}
	return false
}

// follow executes a function once, with the obligations that begin in it.
func (e *engine) follow(fn *ssa.Function) (*exploration, []exit) {
	if x, ok := e.explored[fn]; ok {
		return x, e.exits[fn]
	}
	x := e.explore()
	x.begins = true
	x.forever = e.handsOut(fn) // what it returns after a release is of interest
	e.explored[fn] = x         // also where it calls itself
	e.exits[fn] = x.run(fn, newState())
	return x, e.exits[fn]
}
