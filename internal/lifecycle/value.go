package lifecycle

import (
	"strings"
)

// A value is what a register or a variable holds.
type value struct {
	kind kind
	id   id      // pointer, structure: the object
	path string  // pointer: the field within the object
	n    int64   // integer, boolean
	s    string  // text; function and failure: the name; unknown: what to call it, for conditions
	list []value // function: what it captured; tuple; choice; failure: the errors within
	typ  string  // the dynamic type, where it is known and the object does not tell
}

// kind is the kind of a value.
type kind uint8

const (
	unknown   kind = iota
	zero           // a variable that nobody has set: nil, false, 0 or "", or set where nobody looks
	null           // nil
	boolean        // n
	integer        // n
	text           // s
	pointer        // to id, path: also channels, maps, slices, contexts
	structure      // a copy of a struct, in id
	function       // s, with list captured
	method         // method s of the interface list[0]
	native         // a function of the machine itself: s, about id
	failure        // an error that is not nil
	tuple          // several results
	choice         // one of list, or all
)

// id is the number of an object in its world.
type id int32

var (
	nothing  = value{}
	nilValue = value{kind: null}
	isTrue   = value{kind: boolean, n: 1}
	isFalse  = value{kind: boolean}
)

// closedName is the name of the error with which servers tell that they were stopped.
const closedName = "net/http.ErrServerClosed"

func truth(b bool) value {
	if b {
		return isTrue
	}
	return isFalse
}

func pointerTo(o id) value { return value{kind: pointer, id: o} }

// each calls f for the value, or for each of those that it may be.
func (v value) each(f func(value)) {
	if v.kind == choice {
		for _, alternative := range v.list {
			alternative.each(f)
		}
		return
	}
	f(v)
}

// isNil says whether a value that is compared with nil is nil; decided is false where that is
// not known.
func (v value) isNil() (yes, decided bool) {
	switch v.kind {
	case null, zero:
		return true, true
	case unknown, choice, tuple:
		return false, false
	}
	return false, true
}

// closed says whether an error is, or wraps, http.ErrServerClosed.
func (v value) closed() bool {
	if v.kind != failure {
		return false
	}
	if v.s == closedName {
		return true
	}
	for _, inner := range v.list {
		if inner.closed() {
			return true
		}
	}
	return false
}

// join returns a value that may be any of the two.
func join(a, b value) value {
	if a.kind == unknown || a.kind == zero {
		return b
	}
	if b.kind == unknown || b.kind == zero || a.same(b) {
		return a
	}
	all := value{kind: choice}
	add := func(v value) {
		for _, other := range all.list {
			if other.same(v) {
				return
			}
		}
		if len(all.list) < maxChoice {
			all.list = append(all.list, v)
		}
	}
	a.each(add)
	b.each(add)
	return all
}

// maxChoice bounds how many alternatives are kept.
const maxChoice = 16

// same says whether two values are the same thing.
func (v value) same(w value) bool {
	if v.kind != w.kind || v.id != w.id || v.path != w.path || v.n != w.n || v.s != w.s || len(v.list) != len(w.list) {
		return false
	}
	for i := range v.list {
		if !v.list[i].same(w.list[i]) {
			return false
		}
	}
	return true
}

// within returns the path of a field of what is at path.
func within(path, field string) string {
	if path == "" {
		return field
	}
	return path + "." + field
}

// below says whether path is prefix or leads into it, and what remains.
func below(path, prefix string) (rest string, ok bool) {
	if prefix == "" {
		return path, true
	}
	if path == prefix {
		return "", true
	}
	return strings.CutPrefix(path, prefix+".")
}
