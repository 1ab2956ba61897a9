package bodyclose

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/flow"
	"github.com/prodcheck/prodcheck/internal/known"
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

// A rowsFamily is one set of rows under all its names.
type rowsFamily struct {
	members    map[ssa.Value]bool
	queries    []*ssa.BasicBlock
	parameters []*ssa.Parameter
	loops      []rowsLoop
	looked     bool // somebody looks at Err
	kept       bool // somebody who is not known has them
}

// family collects what a value and its other names are used for.
func (s *rowsSearch) family(v ssa.Value) *rowsFamily {
	f := &rowsFamily{members: make(map[ssa.Value]bool)}
	todo := []ssa.Value{v}
	add := func(v ssa.Value) {
		if !f.members[v] {
			todo = append(todo, v)
		}
	}
	var calls []ssa.CallInstruction
	for len(todo) > 0 {
		v := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if f.members[v] {
			continue
		}
		f.members[v] = true
		s.origin(f, v, add)
		if v.Referrers() == nil {
			continue
		}
		for _, user := range *v.Referrers() {
			if call, ok := user.(ssa.CallInstruction); ok {
				calls = append(calls, call)
				continue
			}
			s.use(f, v, user, add)
		}
	}
	for _, call := range calls {
		s.call(f, call)
	}
	return f
}

// origin follows a value back to where it comes from.
func (s *rowsSearch) origin(f *rowsFamily, v ssa.Value, add func(ssa.Value)) {
	switch v := v.(type) {
	case *ssa.Parameter:
		f.parameters = append(f.parameters, v)
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			f.queries = append(f.queries, call.Block())
		} else {
			f.kept = true
		}
	case *ssa.Call:
		f.queries = append(f.queries, v.Block())
	case *ssa.Phi:
		for _, edge := range v.Edges {
			if _, constant := edge.(*ssa.Const); !constant {
				add(edge)
			}
		}
	case *ssa.MakeInterface:
		add(v.X)
	case *ssa.ChangeType:
		add(v.X)
	case *ssa.ChangeInterface:
		add(v.X)
	case *ssa.UnOp:
		switch x := v.X.(type) {
		case *ssa.Alloc, *ssa.FreeVar:
			add(x)
		case *ssa.FieldAddr: // the *sql.Rows within *sqlx.Rows
			if s.isRows(x.X.Type()) {
				add(x.X)
			} else {
				f.kept = true
			}
		default:
			f.kept = true
		}
	case *ssa.FreeVar:
		if closure := closureOf(v.Parent()); closure != nil {
			add(closure.Bindings[slices.Index(v.Parent().FreeVars, v)])
		} else {
			f.kept = true
		}
	case *ssa.Alloc, *ssa.FieldAddr:
	default:
		f.kept = true
	}
}

func closureOf(literal *ssa.Function) *ssa.MakeClosure {
	if literal.Parent() == nil {
		return nil
	}
	for _, block := range literal.Parent().Blocks {
		for _, instr := range block.Instrs {
			if closure, ok := instr.(*ssa.MakeClosure); ok && closure.Fn == literal {
				return closure
			}
		}
	}
	return nil
}

// use follows a value forward, other than into calls.
func (s *rowsSearch) use(f *rowsFamily, v ssa.Value, user ssa.Instruction, add func(ssa.Value)) {
	switch user := user.(type) {
	case *ssa.Phi:
		add(user)
	case *ssa.MakeInterface:
		add(user)
	case *ssa.ChangeType:
		add(user)
	case *ssa.ChangeInterface:
		add(user)
	case *ssa.UnOp:
		add(user)
	case *ssa.FieldAddr:
		if s.isRows(user.Type().Underlying().(*types.Pointer).Elem()) {
			for _, load := range *user.Referrers() {
				if load, ok := load.(*ssa.UnOp); ok {
					add(load)
				}
			}
		}
	case *ssa.MakeClosure:
		literal := user.Fn.(*ssa.Function)
		if strings.HasPrefix(literal.Synthetic, "bound method wrapper") {
			if name := literal.Object().Name(); name == "Err" || name == "Next" {
				f.kept = true
			}
			return
		}
		for i, binding := range user.Bindings {
			if binding == v {
				add(literal.FreeVars[i])
			}
		}
	case *ssa.Store:
		_, variable := user.Addr.(*ssa.Alloc)
		_, captured := user.Addr.(*ssa.FreeVar)
		switch {
		case user.Addr == v:
			if _, constant := user.Val.(*ssa.Const); !constant {
				add(user.Val)
			}
		case variable || captured:
			add(user.Addr)
		default:
			f.kept = true
		}
	case *ssa.BinOp, *ssa.DebugRef, *ssa.If:
	default: // returned, sent, stored
		f.kept = true
	}
}

// call looks at a call that gets the rows.
func (s *rowsSearch) call(f *rowsFamily, call ssa.CallInstruction) {
	common := call.Common()
	callee := common.StaticCallee()
	var object *types.Func
	args := common.Args
	switch {
	case common.IsInvoke():
		object = common.Method
		args = append([]ssa.Value{common.Value}, args...)
	case callee != nil:
		if origin := callee.Origin(); origin != nil {
			callee = origin
		}
		object, _ = callee.Object().(*types.Func)
	}
	for i, arg := range args {
		if !f.members[arg] {
			continue
		}
		if object != nil && i == 0 && object.Signature().Recv() != nil && s.isRows(arg.Type()) {
			s.method(f, call, object.Name())
			continue
		}
		s.hand(f, call, object, callee, i)
	}
}

// method looks at a call of a method of the rows.
func (s *rowsSearch) method(f *rowsFamily, call ssa.CallInstruction, name string) {
	switch name {
	case "Err":
		if v := call.Value(); v == nil || len(*v.Referrers()) > 0 {
			f.looked = true
		}
	case "Next":
		if loopsWithout(call.Block(), f.queries) || s.isForCondition(call) {
			f.loops = append(f.loops, rowsLoop{call: call})
		}
	}
}

// isForCondition says whether a call stands in the head of a loop, which may never come
// round: for rows.Next() { …; return }.
func (s *rowsSearch) isForCondition(call ssa.CallInstruction) bool {
	for _, n := range enclosing(s.pass, call.Pos()) {
		switch n := n.(type) {
		case *ast.ForStmt:
			return n.Cond != nil && n.Cond.Pos() <= call.Pos() && call.Pos() < n.Cond.End()
		case ast.Stmt:
			return false
		}
	}
	return false
}

// loopsWithout says whether there is a way from a block to itself past the others.
func loopsWithout(block *ssa.BasicBlock, others []*ssa.BasicBlock) bool {
	seen := make(map[*ssa.BasicBlock]bool)
	for _, other := range others {
		seen[other] = other != block
	}
	todo := slices.Clone(block.Succs)
	for len(todo) > 0 {
		b := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if b == block {
			return true
		}
		if !seen[b] {
			seen[b] = true
			todo = append(todo, b.Succs...)
		}
	}
	return false
}

// hand looks at a function that gets the rows as an argument.
func (s *rowsSearch) hand(f *rowsFamily, call ssa.CallInstruction, object *types.Func, callee *ssa.Function, i int) {
	if object == nil && callee != nil && callee.Parent() != nil && i < len(callee.Params) { // a literal called in place
		inside := s.family(callee.Params[i])
		f.looked, f.kept = f.looked || inside.looked, f.kept || inside.kept
		f.loops = append(f.loops, inside.loops...)
		return
	}
	if object == nil {
		f.kept = true
		return
	}
	if p := parameterOf(object, i); p != nil && !hasMethods(p, "Err") && types.IsInterface(p) && !isEmpty(p) {
		return // it scans a row, and can do no more
	}
	if known.Contracts[object.FullName()].Args[i] == known.Lends {
		return
	}
	if s.bodies[object] == nil && !s.analysed(object) {
		f.kept = true // CollectRows and the like look at Err; others may
		return
	}
	fact := s.factOf(object)
	switch {
	case slices.Contains(fact.Keeps, i):
		f.kept = true
	case slices.Contains(fact.Looks, i):
		f.looked = true
	case slices.Contains(fact.Loops, i):
		f.loops = append(f.loops, rowsLoop{call: call, helper: object})
	}
}

// analysed says whether what a function of another package does is known: by a fact, or
// because there would be one.
func (s *rowsSearch) analysed(object *types.Func) bool {
	if object.Pkg() == nil || object.Pkg() == s.pass.Pkg || known.Standard(object.Pkg().Path()) {
		return false
	}
	recv := object.Signature().Recv()
	return (recv == nil || !types.IsInterface(recv.Type())) && s.pass.ImportPackageFact(object.Pkg(), new(flow.PackageFact))
}

func isEmpty(t types.Type) bool { return t.Underlying().(*types.Interface).Empty() }

// parameterOf returns the type of a parameter, a method's receiver being 0, or nil.
func parameterOf(fn *types.Func, i int) types.Type {
	if fn.Signature().Recv() != nil {
		i--
	}
	if i < 0 || i >= fn.Signature().Params().Len() {
		return nil
	}
	return fn.Signature().Params().At(i).Type()
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
