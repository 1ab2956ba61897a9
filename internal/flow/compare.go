package flow

import (
	goconstant "go/constant"
	"go/token"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// isLentError says whether a value is an error that was read from a field or an element, or
// that joins others: it may be one that is followed.
func isLentError(v ssa.Value) bool {
	if !isError(v.Type()) {
		return false
	}
	switch v := v.(type) {
	case *ssa.UnOp:
		return v.Op == token.MUL
	case *ssa.Lookup, *ssa.Index, *ssa.Extract, *ssa.Field:
		return true
	case *ssa.Call:
		return v.Call.Signature().Variadic()
	}
	return false
}

// fresh says whether a value was made by the call that is followed.
func fresh(f form) bool { return f == owner || f == handle || f == wrapper }

// counter says of a number that is at or above zero that it is not zero after n++.
func (x *exploration) counter(s *state, instr *ssa.BinOp) form {
	step, ok := instr.Y.(*ssa.Const)
	if !ok || step.Value == nil || step.Value.Kind() != goconstant.Int || goconstant.Sign(step.Value) <= 0 {
		return unknown
	}
	if v := x.eval(s, instr.X); v.form == nonNil || v.form == constant && !strings.HasPrefix(v.path, "-") {
		return nonNil
	}
	return unknown
}

// compare returns isTrue, isFalse or unknown for an operation.
func (x *exploration) compare(s *state, instr *ssa.BinOp) form {
	if instr.Op == token.ADD {
		return x.counter(s, instr)
	}
	if instr.Op != token.EQL && instr.Op != token.NEQ {
		return unknown
	}
	left, right := x.eval(s, instr.X), x.eval(s, instr.Y)
	s.asked = s.asked || s.failed != nil && (left.node == s.failed || right.node == s.failed)
	if left.form == isNil || left.form == isTrue || left.form == isFalse {
		left, right = right, left
	}
	var equal bool
	if fresh(left.form) != fresh(right.form) { // f != os.Stdout: a new one is no older one
		if left.form != isNil && right.form != isNil {
			return boolean(instr.Op == token.NEQ)
		}
	}
	switch right.form {
	case isNil:
		if left.form == unknown && s.lent && (isLentError(instr.X) || isLentError(instr.Y)) {
			left.form = isNil
		}
		if left.form == unknown {
			return unknown
		}
		equal = left.form == isNil
	case isTrue, isFalse:
		if left.form != isTrue && left.form != isFalse {
			return unknown
		}
		equal = left.form == right.form
	case constant:
		switch {
		case left.form == nonNil && right.path == "0": // a counter
			equal = false
		case left.form != constant:
			return unknown
		default:
			equal = left.path == right.path
		}
	default:
		return unknown
	}
	return boolean(equal == (instr.Op == token.EQL))
}
