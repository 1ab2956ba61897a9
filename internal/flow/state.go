package flow

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// A state is a point on a path: what is followed there, and what is known.
type state struct {
	follows *subject  // nil before anything is followed
	status  Outcome   // what became of it; Open while it is to be released
	drained bool      // it has released itself, and may come to life again
	failed  ssa.Value // the call that has failed last, where nothing is followed
	asked   bool      // whether its error was looked at
	lent    bool      // the error of the call is somewhere that is not followed

	values    map[ssa.Value]value // of the functions that are being executed
	variables map[value]value     // by their address
	answers   map[string]bool     // to conditions that are asked more than once
	shared    map[ssa.Value]bool  // variables that an unseen function may release from
	deferred  []deferred

	// partSet says that the part of the owner was replaced, by part.
	partSet bool
	part    value
}

func newState() *state {
	return &state{
		status:    Open,
		values:    make(map[ssa.Value]value),
		variables: make(map[value]value),
	}
}

func (s *state) clone() *state {
	c := *s
	c.values = maps.Clone(s.values)
	c.variables = maps.Clone(s.variables)
	c.answers = maps.Clone(s.answers)
	c.shared = maps.Clone(s.shared)
	c.deferred = slices.Clip(s.deferred)
	return &c
}

// set notes what is known of an SSA value from here on.
func (s *state) set(v ssa.Value, known value) {
	if known.form == unknown {
		delete(s.values, v)
	} else {
		s.values[v] = known
	}
}

// assign notes what a variable holds from here on, and forgets what its fields did.
func (s *state) assign(address, known value) {
	for variable := range s.variables {
		if variable != address && variable.within(address) && len(address.path) < len(variable.path) {
			delete(s.variables, variable)
		}
	}
	if known.form == unknown {
		delete(s.variables, address)
	} else {
		s.variables[address] = known
	}
}

// answer notes the outcome of a condition that is asked again.
func (s *state) answer(condition string, outcome bool) {
	if s.answers == nil {
		s.answers = make(map[string]bool)
	}
	s.answers[condition] = outcome
}

// share notes that the function that was let go may release what is in a variable.
func (s *state) share(variable ssa.Value) {
	if s.shared == nil {
		s.shared = make(map[ssa.Value]bool)
	}
	s.shared[variable] = true
}

// holds returns a value that has to do with what is followed and is in the variable, in
// one of its fields or where these point to: the thing itself before a view of it; or the
// zero value.
func (s *state) holds(address value) value { return s.search(address, make(map[value]bool)) }

func (s *state) search(address value, seen map[value]bool) value {
	if seen[address] {
		return value{}
	}
	seen[address] = true
	var found value
	for variable, v := range s.variables {
		if !variable.within(address) {
			continue
		}
		switch v.form {
		case pointer:
			v = s.search(v, seen)
		case function:
			for _, captured := range captured(v.node) {
				if held := s.search(value{form: pointer, node: captured}, seen); held.form.followed() {
					v = value{form: packed}
				}
			}
		}
		if v.form.followed() && (found.form == unknown || v.form < found.form) {
			found = v
		}
	}
	return found
}

// forget drops all that is known from a call that failed: somebody else has looked at
// its error.
func (s *state) forget(call ssa.Value) {
	for v, known := range s.values {
		if known.node == call && (known.form == isNil || known.form == nonNil) {
			delete(s.values, v)
		}
	}
	for address, known := range s.variables {
		if known.node == call && (known.form == isNil || known.form == nonNil) {
			delete(s.variables, address)
		}
	}
}

// settle ends the obligation: nothing has to do with it any more.
func (s *state) settle(status Outcome) {
	s.status = status
	for v, known := range s.values {
		if known.form.followed() {
			s.values[v] = value{form: spent}
		}
	}
	for address, known := range s.variables {
		if known.form.followed() {
			s.variables[address] = value{form: spent}
		}
	}
	s.partSet, s.part = false, value{}
}

// renewed notes that what was released has something new in it, for others to release.
func (s *state) renewed() {
	for v, known := range s.values {
		if known.form == spent {
			s.values[v] = value{form: nonNil}
		}
	}
	for address, known := range s.variables {
		if known.form == spent {
			s.variables[address] = value{form: nonNil}
		}
	}
}

// changed drops the answers to questions about a field or a package variable that is
// assigned to.
func (s *state) changed(path string) {
	for text := range s.answers {
		if path != "" && strings.Contains(text, path) {
			delete(s.answers, text)
		}
	}
}

// reachable says whether anything that is known still leads to what is followed.
func (s *state) reachable() bool {
	for _, known := range s.values {
		if known.form.followed() && known.form != failure && known.form != content {
			return true
		}
	}
	for _, known := range s.variables {
		if known.form.followed() && known.form != failure {
			return true
		}
	}
	for _, d := range s.deferred {
		if d.callee.form.followed() || slices.ContainsFunc(d.args, func(v value) bool { return v.form.followed() }) {
			return true
		}
	}
	return s.partSet && (s.part.form.followed() || s.holds(s.part).form.followed())
}

// numbering gives SSA values numbers, so that states can be told apart by a string.
type numbering map[ssa.Value]int

func (n numbering) of(v ssa.Value) int {
	if v == nil {
		return 0
	}
	number, ok := n[v]
	if !ok {
		number = len(n) + 1
		n[v] = number
	}
	return number
}

// function returns a number for a function.
func (n numbering) function(fn *ssa.Function) int { return n.of(fn) }

func (n numbering) string(v value) string {
	var b strings.Builder
	n.text(&b, v)
	return b.String()
}

func (n numbering) text(b *strings.Builder, v value) {
	b.WriteString(strconv.Itoa(int(v.form)))
	b.WriteByte(':')
	b.WriteString(strconv.Itoa(n.of(v.node)))
	b.WriteString(v.path)
}

// key returns a string that is the same for states that behave alike.
func (s *state) key(n numbering) string {
	var parts []string
	for v, known := range s.values {
		var b strings.Builder
		b.WriteString(strconv.Itoa(n.of(v)))
		b.WriteByte('=')
		n.text(&b, known)
		parts = append(parts, b.String())
	}
	for address, known := range s.variables {
		var b strings.Builder
		b.WriteByte('*')
		n.text(&b, address)
		b.WriteByte('=')
		n.text(&b, known)
		parts = append(parts, b.String())
	}
	for text, outcome := range s.answers {
		parts = append(parts, "?"+text+"="+strconv.FormatBool(outcome))
	}
	for v := range s.shared {
		parts = append(parts, "!"+strconv.Itoa(n.of(v)))
	}
	slices.Sort(parts)
	var b strings.Builder
	if s.follows != nil {
		b.WriteString(strconv.Itoa(s.follows.number))
	}
	b.WriteByte('/')
	b.WriteString(strconv.Itoa(int(s.status)))
	if s.drained {
		b.WriteByte('~')
	}
	b.WriteString(strconv.Itoa(n.of(s.failed)))
	if s.asked {
		b.WriteByte('?')
	}
	if s.lent {
		b.WriteByte('^')
	}
	if s.partSet {
		b.WriteByte('/')
		n.text(&b, s.part)
	}
	for _, d := range s.deferred {
		b.WriteString("/d")
		b.WriteString(strconv.Itoa(int(d.instr.Pos())))
		n.text(&b, d.callee)
		for _, a := range d.args {
			b.WriteByte(',')
			n.text(&b, a)
		}
	}
	b.WriteByte('/')
	b.WriteString(strings.Join(parts, " "))
	return b.String()
}
