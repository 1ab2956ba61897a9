package lifecycle

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// holds says whether a value is of the type that is asserted.
func (w *world) holds(v value, i *skeleton.Instruction) value {
	typ := w.typeOf(v)
	switch {
	case typ == "":
		return nothing
	case i.N&skeleton.ToInterface == 0:
		return truth(typ == i.Name)
	}
	for name := range strings.SplitSeq(i.Name, ",") {
		if _, _, ok := w.machine.method(typ, name); !ok {
			return nothing // or one that does not matter, and so is not known
		}
	}
	return isTrue
}

// branch takes one of two ways.
func (w *world) branch(t *thread, f *frame, condition value) {
	b := &f.fn.Blocks[f.block]
	way := func(yes bool) int {
		if yes {
			return b.Next[0]
		}
		return b.Next[1]
	}
	// Nothing is said of programs that do not come to serve, also where lists of errors seem
	// to say that this one does not.
	first, second := f.fn.Blocks[b.Next[0]].Fails, f.fn.Blocks[b.Next[1]].Fails
	if first != second && b.Loop == 0 && w.phase == starting {
		w.enter(t, f, way(second))
		return
	}
	if condition.s == counted && b.Loop != 0 && f.visits[f.block] > maxVisits {
		w.enter(t, f, b.Next[2-b.Loop]) // it has been gone round often enough to see what it does
		return
	}
	if condition.kind == boolean || condition.kind == zero {
		w.enter(t, f, way(condition.n != 0))
		return
	}
	name, negated := strings.CutPrefix(condition.s, "!")
	if condition.n != 0 { // what is nearly always so: no error, and there is a value
		w.enter(t, f, way(condition.n > 0))
		return
	}
	if first != second {
		w.enter(t, f, way(second))
		return
	}
	if to := w.heads(); to != 0 {
		leads := w.machine.leads(f.fn, to)
		// Of a loop the way out is taken at once where it leads there; its body is not gone
		// round for ever because it does.
		if first, second := leads[b.Next[0]], leads[b.Next[1]]; first != second && (b.Loop == 0 || (b.Loop == 2) == first) {
			w.enter(t, f, way(first))
			return
		}
	}
	// A loop is gone round once where nothing is known of when it ends.
	if b.Loop != 0 {
		in := b.Next[b.Loop-1]
		if f.visits[f.block] > 1 {
			in = b.Next[2-b.Loop]
		}
		w.enter(t, f, in)
		return
	}
	if name != "" {
		if assumed, ok := w.decisions[name]; ok {
			w.enter(t, f, way(assumed != negated))
			return
		}
	}
	if other := w.machine.forkAt(w, f, b); other != nil {
		u := other.threads[t.number]
		if name != "" {
			other.decisions[name] = negated
		}
		other.enter(u, u.top(), way(false))
	}
	if name != "" {
		w.decisions[name] = !negated
	}
	w.enter(t, f, way(true))
}

// heads returns the kinds of the calls that the program is on its way to, if any.
func (w *world) heads() kindSet {
	switch {
	case w.phase == starting:
		return servingKinds
	case w.phase == stopping && w.component != nil:
		return drainingKinds
	}
	return 0
}

func negate(s string) string {
	if s == "" {
		return ""
	}
	if rest, ok := strings.CutPrefix(s, "!"); ok {
		return rest
	}
	return "!" + s
}

// likely is an unknown condition that nearly always holds, or nearly never does.
func likely(yes bool) value {
	if yes {
		return value{n: 1}
	}
	return value{n: -1}
}

// binary compares, or adds.
func (w *world) binary(t *thread, i *skeleton.Instruction, a, b value) value {
	equal := i.Name == "=="
	switch i.Name {
	case "==", "!=":
		for _, v := range []value{a, b} {
			other := b
			if v.same(b) {
				other = a
			}
			// What is set apart is no failure any more.
			if v.kind == failure && v.s == closedName && other.closed() {
				t.closed = 0
			}
		}
		if a.kind == null {
			a, b = b, a
		}
		if b.kind == null {
			if a.closed() {
				t.closed = w.machine.closer(a)
			}
			yes, decided := a.isNil()
			if decided && i.N == 1 && a.kind == pointer && w.at(a.id).open {
				decided = false // what a call of which nothing is known returned as its error
			}
			if decided {
				return truth(yes == equal)
			}
			// Errors are taken to be nil, and everything else to be there.
			if i.N == 1 {
				return likely(equal)
			}
			return likely(!equal)
		}
		if a.kind == failure && b.kind == failure {
			return truth((a.s == b.s && a.s != "") == equal)
		}
		if a.kind == failure || b.kind == failure {
			return truth(!equal)
		}
		if known, same := sameKnown(a, b); known {
			return truth(same == equal)
		}
		if i.N == 1 {
			return likely(!equal)
		}
		if a.s != "" && b.kind != unknown && a.kind <= zero {
			s := a.s + "==" + b.s + itoa(b.n)
			if !equal {
				s = "!" + s
			}
			return value{s: s}
		}
		return nothing
	}
	if a.kind != integer || b.kind != integer {
		return nothing
	}
	switch i.Name {
	case "+":
		return value{kind: integer, n: a.n + b.n}
	case "-":
		return value{kind: integer, n: a.n - b.n}
	case "<":
		return count(a.n < b.n)
	case "<=":
		return count(a.n <= b.n)
	case ">":
		return count(a.n > b.n)
	case ">=":
		return count(a.n >= b.n)
	}
	return nothing
}

// counted marks conditions that compare numbers: those of loops that count.
const counted = "count"

func count(b bool) value {
	v := truth(b)
	v.s = counted
	return v
}

// sameKnown compares two values of which both are known.
func sameKnown(a, b value) (known, same bool) {
	if a.kind == b.kind && (a.kind == integer || a.kind == boolean || a.kind == text) {
		return true, a.n == b.n && a.s == b.s
	}
	if a.kind == pointer && b.kind == pointer {
		return true, a.id == b.id && a.path == b.path
	}
	return false, false
}
