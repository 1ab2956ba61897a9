package flow

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"
)

func (x *exploration) store(s *state, instr *ssa.Store) []*state {
	v := x.eval(s, instr.Val)
	address := x.eval(s, instr.Addr)
	switch address.form {
	case pointer:
		outside := !slices.Contains(x.stack, address.node.Parent()) // a literal is looked at by itself
		if outside || s.shared[address.node] || strings.Contains(address.path, "*") {
			if x.carries(s, v) {
				return x.keep(s)
			}
			x.letGo(s, v)
		}
		s.assign(address, v)
	case part:
		s.partSet, s.part = true, v
	case inner, failure, content:
	default:
		x.letErrorGo(s, v)
		s.changed(x.shape(instr.Parent()).condition(instr.Addr))
		if field, ok := instr.Addr.(*ssa.FieldAddr); ok && x.eval(s, field.X).form == spent {
			s.renewed() // resp.Body = io.NopCloser(…), after it was closed
		}
		if x.carries(s, v) {
			return x.keep(s)
		}
		x.letGo(s, v)
	}
	return []*state{s}
}

func (x *exploration) unary(s *state, instr *ssa.UnOp) []*state {
	v := x.eval(s, instr.X)
	switch instr.Op {
	case token.NOT:
		switch v.form {
		case isTrue:
			s.set(instr, value{form: isFalse})
		case isFalse:
			s.set(instr, value{form: isTrue})
		}
	case token.MUL:
		switch v.form {
		case pointer:
			known := s.variables[v]
			if known.form == unknown && s.holds(v).form.followed() {
				known = value{form: packed}
			}
			s.set(instr, known)
		case part:
			s.set(instr, s.partOf())
		case inner:
			s.set(instr, value{form: handle})
		case failure:
			s.set(instr, value{form: isNil})
		case content:
			s.set(instr, value{form: wrapper})
		case owner, handle:
			s.set(instr, v) // a copy of the struct
		case isNil:
			return x.misuse(s, v, instr)
		default:
			if global, ok := instr.X.(*ssa.Global); ok {
				s.set(instr, x.global(global))
			}
		}
	case token.ARROW:
		return x.anything(s, instr)
	}
	return []*state{s}
}

// partOf returns what an owner's part is now.
func (s *state) partOf() value {
	if s.partSet {
		return s.part
	}
	return value{form: handle}
}

func (x *exploration) fieldAddr(s *state, instr *ssa.FieldAddr) []*state {
	v := x.eval(s, instr.X)
	switch v.form {
	case pointer:
		if s.variables[v].form == packed {
			return x.keep(s)
		}
		if copied := s.variables[v].form; copied == owner || copied == handle {
			if member := x.memberOf(copied, instr.X.Type(), instr.Field); member != unknown {
				s.set(instr, value{form: member})
				break
			}
		}
		s.set(instr, v.below(instr.Field))
	case owner, handle:
		s.set(instr, value{form: x.memberOf(v.form, instr.X.Type(), instr.Field)})
	case isNil:
		return x.misuse(s, v, instr)
	case packed:
		return x.keep(s)
	}
	return []*state{s}
}

func (x *exploration) field(s *state, instr *ssa.Field) []*state {
	v := x.eval(s, instr.X)
	switch v.form {
	case owner, handle:
		switch x.memberOf(v.form, instr.X.Type(), instr.Field) {
		case part:
			s.set(instr, s.partOf())
		case inner:
			s.set(instr, value{form: handle})
		case failure:
			s.set(instr, value{form: isNil})
		case content:
			s.set(instr, value{form: wrapper})
		}
	case packed:
		return x.keep(s)
	}
	return []*state{s}
}

// memberOf returns what the address of a field is, of a struct that is followed.
func (x *exploration) memberOf(of form, t types.Type, index int) form {
	field := structOf(t).Field(index)
	kind := x.contract.KindOf(t)
	switch {
	case kind != nil && of == owner && field.Name() == kind.Part:
		return part
	case kind != nil && kind.Failure != "" && field.Name() == kind.Failure:
		return failure
	case of == handle && field.Embedded() && x.contract.releases(field.Type()):
		return inner
	case of == handle && x.contract.KindOf(field.Type()) != nil:
		return content
	}
	return unknown
}

func structOf(t types.Type) *types.Struct {
	t = pointee(t)
	if p, ok := types.Unalias(t).(*types.TypeParam); ok {
		t = p.Underlying()
	}
	return t.Underlying().(*types.Struct)
}

func (x *exploration) indexAddr(s *state, instr *ssa.IndexAddr) []*state {
	v := x.eval(s, instr.X)
	if v.form == pointer {
		if index, ok := instr.Index.(*ssa.Const); ok {
			s.set(instr, v.below(int(index.Int64())))
		} else {
			v.path += ".*"
			s.set(instr, v)
		}
		return []*state{s}
	}
	return x.anything(s, instr)
}

// slice follows the arguments of a variadic call, and no other slices.
func (x *exploration) slice(s *state, instr *ssa.Slice) []*state {
	v := x.eval(s, instr.X)
	if v.form != pointer {
		return x.anything(s, instr)
	}
	if !x.carries(s, v) {
		for variable, known := range s.variables {
			if variable.within(v) {
				x.letGo(s, known)
				if !x.onlyPrinted(instr) {
					x.letErrorGo(s, known)
				}
			}
		}
		return []*state{s}
	}
	for _, user := range *instr.Referrers() {
		call, ok := user.(ssa.CallInstruction)
		if !ok || !call.Common().Signature().Variadic() {
			return x.keep(s)
		}
		if _, ok := call.Common().Value.(*ssa.Builtin); ok { // append
			return x.keep(s)
		}
	}
	s.set(instr, value{form: packed})
	return []*state{s}
}

// onlyPrinted says whether the arguments of a variadic call are only shown.
func (x *exploration) onlyPrinted(args *ssa.Slice) bool {
	return !slices.ContainsFunc(*args.Referrers(), func(user ssa.Instruction) bool {
		call, ok := user.(ssa.CallInstruction)
		if !ok {
			return true
		}
		callee := declared(call.Common().StaticCallee())
		if call.Common().IsInvoke() {
			callee = call.Common().Method
		}
		return callee == nil || !x.contract.Prints(callee)
	})
}
