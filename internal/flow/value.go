package flow

import (
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// A form is what is known of a value on a path.
type form uint8

const (
	unknown form = iota
	isNil        // nil; node is the call that failed and so gave it, if one did
	nonNil       // not nil; node is the call whose error it is, if one is followed
	isTrue
	isFalse
	constant // path is the constant, exactly
	pointer  // the address of a variable: node is its Alloc, path the fields below it
	function // a function: node is the *ssa.Function or the *ssa.MakeClosure
	spent    // not nil; it was followed, and is released or somebody else's

	// What follows has to do with the value that is followed.

	owner   // holds what is to be released in its part (an *http.Response)
	handle  // is to be released itself
	part    // the address of an owner's part
	inner   // the address of an embedded field that is to be released itself
	failure // the address of the field that holds the error
	content // the address of a field that can be released, of what is to be released
	view    // reads from what is to be released; releasing it does not
	wrapper // reads from what is to be released, and releases it
	release // a function that releases it
	packed  // an aggregate that it is in
)

// followed says whether a value has to do with what is followed.
func (f form) followed() bool { return f >= owner }

// A value is what is known of an SSA value or a variable on a path.
type value struct {
	form form
	node ssa.Value
	path string
}

// below returns the address of a field of the variable that v points to.
func (v value) below(field int) value {
	v.path += "." + strconv.Itoa(field)
	return v
}

// within says whether the variable that v points to is the other's, or a part of it.
func (v value) within(other value) bool {
	return v.node == other.node && strings.HasPrefix(v.path, other.path)
}

// A deferred is a call that runs when its function ends.
type deferred struct {
	instr  *ssa.Defer
	callee value
	args   []value
	asked  bool // whether the error of a call that failed was looked at before
}

func (d deferred) same(other deferred) bool {
	if d.instr != other.instr || d.callee != other.callee || len(d.args) != len(other.args) {
		return false
	}
	for i := range d.args {
		if d.args[i] != other.args[i] {
			return false
		}
	}
	return true
}
