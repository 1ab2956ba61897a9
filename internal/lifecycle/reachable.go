package lifecycle

import (
	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// lead asks for the blocks of a function that lead to calls of some kinds.
type lead struct {
	fn *skeleton.Function
	to kindSet
}

// leads tells which blocks of a function lead to a call of one of the kinds.
func (m *machine) leads(fn *skeleton.Function, to kindSet) []bool {
	leads, ok := m.leading[lead{fn, to}]
	if ok {
		return leads
	}
	leads = make([]bool, len(fn.Blocks))
	m.leading[lead{fn, to}] = leads // for recursive functions
	for n, b := range fn.Blocks {
		for _, i := range b.Instructions {
			switch i.Op {
			case skeleton.Call, skeleton.Go, skeleton.Closure:
				leads[n] = leads[n] || i.N == skeleton.Static && m.mayCall(i.Name, to)
			}
		}
	}
	for changed := true; changed; {
		changed = false
		for n, b := range fn.Blocks {
			for _, next := range b.Next {
				if leads[next] && !leads[n] {
					leads[n], changed = true, true
				}
			}
		}
	}
	return leads
}

// mayCall says whether a function is of one of the kinds, or leads to one that is.
func (m *machine) mayCall(name string, kinds kindSet) bool {
	api, ok := m.api(name)
	return ok && kinds.has(api.Kind) || m.reached(name)&kinds != 0
}

// A kindSet is a set of kinds of calls.
type kindSet uint64

func kindsOf(kinds ...known.LifecycleKind) (set kindSet) {
	for _, kind := range kinds {
		set |= 1 << kind
	}
	return set
}

func (s kindSet) has(kind known.LifecycleKind) bool { return s&(1<<kind) != 0 }

// The kinds that a program comes to as it starts, and a component as it stops.
var (
	servingKinds  = kindsOf(known.Serves, known.Handled, known.Injects, known.RunActors, known.Executes, known.Dispatches)
	drainingKinds = kindsOf(known.Drains, known.Cuts)
)

// reached returns the kinds of the calls that a function may make, or what it calls.
func (m *machine) reached(name string) kindSet {
	set, ok := m.kinds[name]
	if ok {
		return set
	}
	if _, fn := m.find(name); fn != nil {
		m.closure([]string{name}, nil, false, nil, func(name string, _ site) {
			if api, ok := m.api(name); ok {
				set |= kindsOf(api.Kind)
			}
		})
	}
	m.kinds[name] = set
	return set
}

// closure calls f for the names of all functions and calls that can be reached from the
// given functions by what they mention, other than those that skip says to leave out. Of
// functions that have run, only the blocks count that have.
func (m *machine) closure(from []string, ran map[block]bool, exhausted bool, skip func(string) bool, f func(name string, at site)) {
	seen := make(map[*skeleton.Function]bool)
	var visit func(*skeleton.Function)
	mention := func(name string, at site) {
		f(name, at)
		if skip != nil && skip(name) {
			return
		}
		if _, ok := m.api(name); ok {
			return
		}
		if _, fn := m.find(name); fn != nil {
			visit(fn)
		}
	}
	visit = func(fn *skeleton.Function) {
		if seen[fn] {
			return
		}
		seen[fn] = true
		// What ran has run: what comes after it was not reached. Only what it has given away
		// may still be called, by whoever has it; or anything, where not all ways were followed.
		hasRun := ran[block{fn, 0}]
		reached := !hasRun || exhausted
		for n, b := range fn.Blocks {
			if hasRun && !ran[block{fn, n}] {
				continue // the way that was not taken is another world's
			}
			for _, i := range b.Instructions {
				for _, arg := range i.Args {
					if arg < 0 && fn.Constants[-arg-1].Kind == skeleton.Func {
						mention(fn.Constants[-arg-1].String, site{})
					}
				}
				switch i.Op {
				case skeleton.Call, skeleton.Go, skeleton.Defer:
					if !reached {
						continue
					}
					if i.N == skeleton.Static || i.N == skeleton.Invoke {
						mention(i.Name, site{m.functions[fn.Name], i.Place})
					}
				case skeleton.Closure:
					if i.N != skeleton.Invoke {
						mention(i.Name, site{})
					}
				case skeleton.Interface:
					if hasRun {
						continue // to whom it was given is known
					}
					m.mentionMethods(i.Name, func(name string) { mention(name, site{}) })
				}
			}
		}
	}
	for _, name := range from {
		mention(name, site{})
	}
}

// mentionMethods mentions the methods that a value has which becomes an interface: others
// may call them through it.
func (m *machine) mentionMethods(typ string, mention func(string)) {
	for name := range known.LifecycleMethods {
		if fn, _, ok := m.method(typ, name); ok {
			mention(fn)
		}
	}
}

// speculate starts a function that has been given away, if it serves: somebody will call it.
func (m *machine) speculate(c *calling, f value) {
	if c.w.phase != starting || f.kind != function {
		return
	}
	if kinds := m.reached(f.s); kinds.has(known.Serves) && kinds&stoppingKinds == 0 {
		t := c.w.spawn(c.t, f, nil, c.place)
		t.guess = true
	}
}

var stoppingKinds = drainingKinds | kindsOf(known.Notifies, known.NotifyCtx)
