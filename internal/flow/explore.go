package flow

import (
	"go/token"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"
)

// maxSteps bounds the instructions that are executed for one function. Functions that
// need more have hundreds of branches that matter; they are left unjudged.
const maxSteps = 200_000

// maxDepth bounds how deep literals and helpers are executed in place.
const maxDepth = 5

// A subject is what one obligation is about.
type subject struct {
	OwedFact
	number int
	kind   *Kind
	call   *ssa.Call // where it begins; nil for a parameter
}

// A misuse is a use of a value whose call has failed.
type misuse struct {
	*subject
	asked bool // the error was looked at before
}

// An exit is the end of a path.
type exit struct {
	*state
	ret     *ssa.Return
	results []value
}

// An exploration executes one function, and what is called in place from there.
type exploration struct {
	*engine
	numbers  numbering
	subjects map[ssa.Value][]*subject
	count    int
	stack    []*ssa.Function
	sites    []ssa.CallInstruction // the calls that were executed in place to get there
	left     int                   // steps
	seen     Outcome               // what became of subjects so far, on any path
	forever  bool                  // whether a path goes on after its obligation has ended
	begins   bool                  // whether calls begin obligations

	again   map[*subject]bool           // the same call comes round again
	handed  map[*subject]bool           // handed on, on some path
	misuses map[ssa.Instruction]*misuse // uses of a value whose call has failed

	discarded map[ssa.CallInstruction]bool // go and defer of a call that owes
}

func (e *engine) explore() *exploration {
	return &exploration{
		engine:   e,
		numbers:  make(numbering),
		subjects: make(map[ssa.Value][]*subject),
		left:     maxSteps,
		again:    make(map[*subject]bool),
		handed:   make(map[*subject]bool),
		misuses:  make(map[ssa.Instruction]*misuse),

		discarded: make(map[ssa.CallInstruction]bool),
	}
}

// exhausted says whether the function was too much to follow.
func (x *exploration) exhausted() bool { return x.left <= 0 }

func (x *exploration) newSubject(s subject) *subject {
	x.count++
	s.number = x.count
	return &s
}

// A point is where the execution of a path goes on.
type point struct {
	block *ssa.BasicBlock
	next  int // the instruction
	state *state
}

// run executes a function from its start and returns the ends of its paths.
func (x *exploration) run(fn *ssa.Function, start *state) []exit {
	x.stack = append(x.stack, fn)
	defer func() { x.stack = x.stack[:len(x.stack)-1] }()

	var exits []exit
	seen := make(map[string]bool)
	todo := []point{{block: fn.Blocks[0], state: start}}
	for len(todo) > 0 && x.left > 0 {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		todo, exits = x.path(at, todo, exits, seen)
	}
	return exits
}

// path executes a block from an instruction on. It adds the points where paths go on
// and those where they end.
func (x *exploration) path(at point, todo []point, exits []exit, seen map[string]bool) ([]point, []exit) {
	for i := at.next; i < len(at.block.Instrs); i++ {
		x.left--
		switch instr := at.block.Instrs[i].(type) {
		case *ssa.Phi, *ssa.DebugRef:
			// evaluated on the way in
		case *ssa.Jump:
			return x.enter(at, 0, at.state, todo, seen), exits
		case *ssa.If:
			switch x.truth(at.state, instr.Cond) {
			case isTrue:
				return x.enter(at, 0, at.state, todo, seen), exits
			case isFalse:
				return x.enter(at, 1, at.state, todo, seen), exits
			}
			other := at.state.clone()
			if !x.shape(at.block.Parent()).bears[instr.Cond] {
				todo = x.enter(at, 1, other, todo, seen)
				return x.enter(at, 0, at.state, todo, seen), exits
			}
			if x.assume(other, instr.Cond, false) {
				todo = x.enter(at, 1, other, todo, seen)
			}
			if x.assume(at.state, instr.Cond, true) {
				todo = x.enter(at, 0, at.state, todo, seen)
			}
			return todo, exits
		case *ssa.Return:
			results := make([]value, len(instr.Results))
			for j, r := range instr.Results {
				results[j] = x.eval(at.state, r)
			}
			return todo, append(exits, exit{at.state, instr, results})
		case *ssa.Panic:
			return todo, exits // the process ends, or somebody above recovers
		default:
			next := x.step(at.state, instr)
			if len(next) == 1 {
				at.state = next[0]
				continue
			}
			for _, s := range slices.Backward(next) {
				todo = append(todo, point{at.block, i + 1, s})
			}
			return todo, exits
		}
	}
	return todo, exits
}

// enter goes on at a successor of a block, unless a path has been there in the same state.
func (x *exploration) enter(from point, succ int, s *state, todo []point, seen map[string]bool) []point {
	block := from.block.Succs[succ]
	edge := 0
	for i, pred := range block.Preds {
		// Where both branches lead to the same block, its edges are in their order.
		if pred == from.block && (succ == 0 || from.block.Succs[0] != block || i > slices.Index(block.Preds, pred)) {
			edge = i
			break
		}
	}
	var known []value
	for _, instr := range block.Instrs {
		phi, ok := instr.(*ssa.Phi)
		if !ok {
			break
		}
		v := x.eval(s, phi.Edges[edge])
		if (v.form == isTrue || v.form == isFalse) && !x.remembered(phi) {
			v = value{}
		}
		known = append(known, v)
	}
	for i, v := range known {
		s.set(block.Instrs[i].(ssa.Value), v)
	}
	x.forgetDead(s, block)
	if len(block.Preds) < 2 { // there is one way to it, which was looked at before
		return append(todo, point{block: block, state: s})
	}
	key := string(rune(block.Index)) + s.key(x.numbers)
	if seen[key] {
		return todo
	}
	seen[key] = true
	return append(todo, point{block: block, state: s})
}

// forgetDead drops what nobody will ask for from a block on.
func (x *exploration) forgetDead(s *state, block *ssa.BasicBlock) {
	shape := x.shape(block.Parent())
	dead := func(v ssa.Value) bool {
		n, ok := shape.number[v]
		return ok && !shape.live[block.Index].has(n)
	}
	for v := range s.values {
		if dead(v) {
			delete(s.values, v)
		}
	}
	pointedTo := make(map[ssa.Value]bool)
	note := func(v value) {
		if v.form == pointer {
			pointedTo[v.node] = true
		}
	}
	for _, v := range s.values {
		note(v)
	}
	for _, v := range s.variables {
		note(v)
	}
	note(s.part)
	for _, d := range s.deferred {
		note(d.callee)
		for _, v := range d.args {
			note(v)
		}
	}
	for address := range s.variables {
		if dead(address.node) && !pointedTo[address.node] && !shape.captured[address.node] {
			delete(s.variables, address)
		}
	}
}

// eval returns what is known of an SSA value.
func (x *exploration) eval(s *state, v ssa.Value) value {
	if known, ok := s.values[v]; ok {
		return known
	}
	switch v := v.(type) {
	case *ssa.Const:
		return ofConstant(v)
	case *ssa.Alloc:
		return value{form: pointer, node: v}
	case *ssa.FreeVar:
		if variable := variableOf(v); variable != nil {
			return value{form: pointer, node: variable}
		}
	case *ssa.Function, *ssa.MakeClosure:
		return value{form: function, node: v}
	case *ssa.Global, *ssa.MakeMap, *ssa.MakeChan, *ssa.MakeSlice:
		return value{form: nonNil}
	}
	return value{}
}

func ofConstant(c *ssa.Const) value {
	switch {
	case c.IsNil():
		return value{form: isNil}
	case c.Value == nil:
		return value{} // the zero value of an aggregate
	}
	switch text := c.Value.ExactString(); text {
	case "true":
		return value{form: isTrue}
	case "false":
		return value{form: isFalse}
	default:
		return value{form: constant, path: text}
	}
}

// truth returns isTrue, isFalse or unknown for a condition.
func (x *exploration) truth(s *state, cond ssa.Value) form {
	if known := x.eval(s, cond).form; known == isTrue || known == isFalse {
		return known
	}
	if text := x.question(cond); text != "" {
		if answer, ok := s.answers[text]; ok {
			return boolean(answer)
		}
	}
	return unknown
}

// question returns a text for a condition that is asked more than once, or "".
func (x *exploration) question(cond ssa.Value) string {
	fn := cond.Parent()
	if fn == nil {
		return ""
	}
	shape := x.shape(fn)
	text := shape.texts[cond]
	if text == "" || shape.asked[text] < 2 || !shape.matters[text] {
		return ""
	}
	return strconv.Itoa(x.numbers.function(fn)) + ":" + text
}

func boolean(b bool) form {
	if b {
		return isTrue
	}
	return isFalse
}

// assume goes the way on which a condition has an outcome, and notes what that says of
// the values in it. It returns false if there is no such way.
func (x *exploration) assume(s *state, cond ssa.Value, outcome bool) bool {
	s.set(cond, value{form: boolean(outcome)})
	if text := x.question(cond); text != "" {
		s.answer(text, outcome)
	}
	switch cond := cond.(type) {
	case *ssa.UnOp:
		if cond.Op == token.NOT {
			return x.assume(s, cond.X, !outcome)
		}
	case *ssa.BinOp:
		if cond.Op != token.EQL && cond.Op != token.NEQ {
			break
		}
		equal := outcome == (cond.Op == token.EQL)
		left, right := cond.X, cond.Y
		if _, ok := left.(*ssa.Const); ok {
			left, right = right, left
		}
		known := x.eval(s, right)
		switch {
		case known.form == isNil && equal:
			x.learn(s, left, value{form: isNil})
		case known.form == isNil:
			x.learn(s, left, value{form: nonNil})
		case known.form == isTrue || known.form == isFalse:
			return x.assume(s, left, equal == (known.form == isTrue))
		case known.form == constant && equal:
			x.learn(s, left, known)
		case known.form == nonNil && equal: // err == io.EOF
			x.learn(s, left, value{form: nonNil})
		}
	case *ssa.Call:
		// errors.Is(err, target) and errors.As(err, &target) are false for a nil error.
		if outcome && isErrorTest(cond) {
			x.learn(s, cond.Call.Args[0], value{form: nonNil})
		}
	}
	return true
}

// learn notes what is known of a value, and of the variable that it was read from.
func (x *exploration) learn(s *state, v ssa.Value, known value) {
	if x.eval(s, v).form.followed() {
		return
	}
	s.set(v, known)
	switch v := v.(type) {
	case *ssa.UnOp:
		if address := x.eval(s, v.X); v.Op == token.MUL && address.form == pointer {
			s.assign(address, known)
		}
	case *ssa.ChangeInterface:
		x.learn(s, v.X, known)
	case *ssa.ChangeType:
		x.learn(s, v.X, known)
	}
}

func isErrorTest(call *ssa.Call) bool {
	callee := declared(call.Call.StaticCallee())
	if callee == nil || callee.Pkg() == nil || callee.Pkg().Path() != "errors" {
		return false
	}
	return callee.Name() == "Is" || callee.Name() == "As" || callee.Name() == "AsType"
}
