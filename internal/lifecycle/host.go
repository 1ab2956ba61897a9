package lifecycle

import (
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// A host is the program around a component: it was not followed to where it starts and stops
// the component, but from its main it is known what it listens for, and what it does when a
// signal comes.
type host struct {
	inMain site // the call in main that leads to where it waits
	deaf   bool // it waits for ever, and listens for nothing
	hears  bool // it listens for SIGTERM
	ends   bool // and ends then, without a wait for what is not known
	stops  bool // it may stop the component before, in some way
}

// hosted adds what one of a program's worlds shows to what is known of a component's host.
func (m *machine) hosted(hosts map[*component]*host, c *component, w *world) {
	h := hosts[c]
	if h == nil {
		h = &host{ends: true}
		hosts[c] = h
	}
	for _, t := range w.threads {
		if t.main {
			h.inMain = w.inMain(t)
			h.deaf = h.deaf || t.wait.kind == forEver && w.signals.none() && !m.mayHandle(w)
		}
	}
	if !w.signals.term || w.signals.handled {
		return
	}
	h.hears = true
	m.apart(w, ending, func(w *world) {
		w.executed = make(map[block]bool) // from here on
		w.guesses = 0
		w.deliver(ending)
	}, func(after *world) {
		h.ends = h.ends && after.finished && !after.exhausted && after.guesses == 0 && after.budget.forked < maxWorlds
		h.stops = h.stops || m.mayStop(after, c, w.leftToRun(after))
	})
}

// leftToRun returns the names of what is left to be called, when the signal comes, in the
// functions that threads are in which go on then.
func (w *world) leftToRun(after *world) []string {
	var names []string
	for _, t := range w.threads {
		if u := after.threads[t.number]; t.ended || !u.ended && len(u.frames) == len(t.frames) && u.top().block == t.top().block && u.top().next == t.top().next {
			continue
		}
		for _, f := range t.frames {
			names = append(names, f.fn.Mentioned(f.block, f.next)...)
			for _, d := range f.defers {
				names = append(names, d.call.Name)
			}
		}
	}
	return names
}

func (s *signalsSeen) none() bool { return !s.term && !s.others && !s.handled }

// mayStop says whether a program that has been sent a signal may have stopped a component:
// what has run since, or was left to run, mentions a method by which that stops, or calls
// something that is not known and may do so.
func (m *machine) mayStop(w *world, c *component, from []string) bool {
	for b := range w.executed {
		if b.n == 0 {
			from = append(from, b.fn.Name)
		}
	}
	return m.mentionsStop(from, c) || slices.ContainsFunc(w.strangers, func(s stranger) bool { return m.mayStopAs(s, c) })
}

// mentionsStop says whether functions mention a method by which a component stops, or others
// that stop something.
func (m *machine) mentionsStop(from []string, c *component) bool {
	found := false
	m.closure(from, nil, true, nil, func(name string, _ site) {
		method := name[strings.LastIndexByte(name, '.')+1:]
		_, fn := m.find(name)
		switch {
		case inert(name):
		case c.names[method]:
			found = true
		case fn == nil && !knows(name) && stopsSomething(name):
			found = true
		}
	})
	return found
}

// A stranger is a function that is not known, and was called when a signal had come.
type stranger struct {
	inputs []bool // of each, whether it is a context
}

// mayStopAs says whether a function that is not known may be one of the program's literals
// which stop a component: one that takes the same.
func (m *machine) mayStopAs(s stranger, c *component) bool {
	for _, u := range m.order {
		if u.dependency {
			continue
		}
		for _, fn := range u.skeletons.Functions {
			if strings.Contains(fn.Name, "$") && s.takes(fn) && m.mentionsStop([]string{fn.Name}, c) {
				return true
			}
		}
	}
	return false
}

func (s stranger) takes(fn *skeleton.Function) bool {
	return slices.EqualFunc(s.inputs, fn.Inputs, func(context bool, typ string) bool {
		return !context || typ == "context.Context"
	})
}

// meet notes a call of a function of which not even the name is known.
func (c *calling) meet() {
	if c.w.phase != ending {
		return
	}
	var s stranger
	for _, arg := range c.args {
		s.inputs = append(s.inputs, c.w.contextOf(arg) != 0)
	}
	c.w.strangers = append(c.w.strangers, s)
}

// judgeHost reports how a host lets down what a component serves.
func (m *machine) judgeHost(h *host, c *component) {
	for _, s := range c.served {
		f := Fault{At: s.site.exported(), InMain: h.inMain.exported(), Call: s.call, Related: m.mainNote()}
		switch {
		case h.deaf && !h.hears:
			f.Kind = NoSignal
		case !h.hears || !h.ends:
			continue
		case !h.stops:
			f.Kind = NoDrain
		case s.drains.valid() && !s.waited:
			f.Kind = EarlyExit
			f.Related = note(s.drains, "the program ends while this still waits for requests")
		default:
			continue
		}
		m.report.add(f)
	}
}

// servesFor notes what a component serves for others than the people who run the program.
func (c *component) servesFor(w *world) {
	for n, o := range w.objects {
		if o == nil || o.server.state != serving || o.server.consumer || w.machine.auxiliary(w, id(n)) {
			continue
		}
		if at := firstOf(o.server.serves); c.find(at) == nil {
			c.served = append(c.served, served{site: at, call: o.server.call})
		}
	}
}

// returned notes which servers have drained when what stops a component has returned.
func (c *component) returned(w *world) {
	c.eachServed(w, func(s *served, o *object) { s.waited = s.waited || o.server.state == drained })
}

// drained notes where servers were told to drain, by others as well which what stops a
// component has started.
func (c *component) drained(w *world) {
	c.eachServed(w, func(s *served, o *object) { s.drains = firstOf(o.server.drains) })
}

// eachServed calls f for the servers of a world that were told to drain.
func (c *component) eachServed(w *world, f func(*served, *object)) {
	for _, o := range w.objects {
		if o == nil || len(o.server.drains) == 0 {
			continue
		}
		if s := c.find(firstOf(o.server.serves)); s != nil {
			f(s, o)
		}
	}
}

func (c *component) find(at site) *served {
	for n := range c.served {
		if c.served[n].site.same(at) {
			return &c.served[n]
		}
	}
	return nil
}
