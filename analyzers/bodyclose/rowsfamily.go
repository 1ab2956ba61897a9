package bodyclose

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/flow"
	"github.com/prodcheck/prodcheck/internal/known"
)

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
		if closure := flow.ClosureOf(v.Parent()); closure != nil {
			add(closure.Bindings[slices.Index(v.Parent().FreeVars, v)])
		} else {
			f.kept = true
		}
	case *ssa.Alloc, *ssa.FieldAddr:
	default:
		f.kept = true
	}
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
	if known.Contracts()[object.FullName()].Args[i] == known.Lends {
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
