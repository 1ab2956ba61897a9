package lifecycle

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
)

// serve notes that a server is started.
func (m *machine) serve(w *world, t *thread, o id, where site) {
	w.late = w.late || w.phase == stopping
	f := m.report.fate(where)
	s := w.at(o).server
	f.call = s.call
	if !f.inMain.valid() {
		f.inMain = w.inMain(t)
	}
}

// inMain returns the call in the main package that led a thread to where it is.
func (w *world) inMain(t *thread) site {
	last := t.origin
	for _, f := range t.frames {
		if f.place.pkg == w.machine.main {
			last = f.place
		}
	}
	return last
}

// drain judges a call that drains servers.
func (m *machine) drain(w *world, c *calling, targets []id, blurred bool, api known.LifecycleCall) {
	w.released = append(w.released, api.Name)
	for _, o := range targets {
		for _, s := range w.at(o).server.serves {
			// After a failure, or in a request, is not after a signal.
			m.report.fate(s).drained = m.report.fate(s).drained || w.phase == stopping
		}
		if c.t.within == o && o != 0 {
			m.report.add(Fault{Kind: InHandler, At: c.place.exported(), Call: api.Name, Related: note(firstOf(w.at(o).server.serves), "the server whose request it is starts here")})
		}
	}
	if c.t.guess || w.phase != stopping && w.phase != handling {
		return
	}
	m.contextOver(w, c, api)
	if len(targets) == 0 || blurred || w.phase != stopping || w.drains > 0 {
		return
	}
	if !w.events.withdrawn && m.hasReadiness(w) {
		m.report.add(Fault{Kind: Readiness, At: c.place.exported(), Call: api.Name})
	}
}

// contextOver judges the context that a call which takes its time is given.
func (m *machine) contextOver(w *world, c *calling, api known.LifecycleCall) {
	if api.Arg < 0 {
		return
	}
	ctx := w.contextOf(c.arg(api.Arg))
	if ctx == 0 || !w.at(ctx).context.done || c.t.guess {
		return
	}
	state := w.at(ctx).context
	detail := "cancelled"
	if w.signalled(ctx) {
		detail = "signal"
	}
	m.report.add(Fault{
		Kind: CancelledContext, At: c.place.exported(), Made: w.at(ctx).site.exported(), Call: api.Name, Detail: detail,
		Related: note(state.cause, "the context has ended by then"),
	})
}

func firstOf(sites []site) site {
	if len(sites) == 0 {
		return site{}
	}
	return sites[0]
}

// cut judges a call that stops a server at once.
func (m *machine) cut(w *world, c *calling, o id, name string) {
	s := w.at(o).server
	if s.state == serving {
		w.released = append(w.released, name)
	}
	if w.phase != stopping || c.t.guess || s.consumer || len(s.drains) > 0 || m.auxiliary(w, o) {
		return
	}
	m.report.add(Fault{
		Kind: CutOff, At: c.place.exported(), Call: s.call, Detail: name,
		Related: note(firstOf(s.serves), "the server starts here"),
	})
	for _, at := range s.serves {
		m.report.fate(at).drained = true // as good as: this is what is wrong with it
	}
}

// close judges a call that closes what handlers use.
func (m *machine) close(w *world, c *calling, api known.LifecycleCall) {
	w.released = append(w.released, api.Name)
	m.closed(w, c, api.Name)
}

// flush judges a call that writes out telemetry, or ends it.
func (m *machine) flush(w *world, c *calling, name string, api known.LifecycleCall) {
	w.released = append(w.released, name)
	if strings.HasSuffix(name, ".Shutdown") {
		m.closed(w, c, api.Name)
	}
	if w.phase == stopping && !c.t.guess {
		m.contextOver(w, c, api)
	}
}

// closed judges that something was closed, by the order of things.
func (m *machine) closed(w *world, c *calling, what string) {
	if w.phase != stopping || c.t.guess {
		return
	}
	for n, o := range w.objects {
		if o == nil || o.server.consumer || o.server.state != serving && o.server.state != draining || m.auxiliary(w, id(n)) {
			continue
		}
		w.closing = append(w.closing, closing{server: id(n), place: c.place, what: what, main: c.t.main})
	}
}

// drainsItself says whether a thread is the one that drains a server.
func (w *world) drainsItself(t *thread, o *object) bool {
	return t.wait.kind == forDrain && w.objects[t.wait.on] == o
}

// closing is that something was closed while a server was not drained.
type closing struct {
	server id
	place  site
	what   string
	main   bool
}

// serving judges a program that has started, before anything stops it.
func (m *machine) serving(w *world) {
	m.signals(w)
	m.requests(w)
	m.failures(w)
	m.baseContexts(w)
	m.note(w)
}

func (m *machine) mainNote() []Related {
	fn := m.main.functions[m.main.path+".main"]
	return note(site{m.main, fn.Place}, "of the program that begins here")
}

// hangs judges a drain that nothing bounds, by what happens if it does not end.
func (m *machine) hangs(w *world, t *thread) {
	if w.component != nil && t.wait.bounded {
		w.component.bounded[t.wait.place.key()] = true
	}
	if w.phase != stopping && w.phase != handling || t.wait.bounded || t.guess || t.wait.ctx != 0 && w.at(t.wait.ctx).context.done {
		return
	}
	if m.report.has(NoDeadline, t.wait.place) {
		return
	}
	m.report.bounded = false
	m.apart(w, hanging, func(w *world) { w.guesses = 0 }, nil)
	if m.report.bounded {
		return
	}
	fault := Fault{Kind: NoDeadline, At: t.wait.place.exported(), Call: t.wait.name, Related: note(firstOf(w.at(t.wait.on).server.serves), "the server starts here")}
	if w.component != nil {
		w.component.hangs = append(w.component.hangs, hang{t.wait.place.key(), fault})
		return
	}
	m.report.add(fault)
}

// stopped judges a program that has ended after a signal.
func (m *machine) stopped(w *world) {
	if w.component == nil {
		m.note(w)
	} else {
		w.component.returned(w)
	}
	if !w.failed && w.component == nil {
		for n, o := range w.objects {
			if o != nil && o.server.state == draining && !w.byMain(o) {
				m.early(w, id(n))
			}
		}
		m.workers(w)
	}
	// What would the other goroutines have done, had main waited?
	w.finished = false
	for _, t := range w.threads {
		if t.main {
			t.ended = true
		}
	}
	for range maxGuesses {
		w.settle()
		if w.finished {
			break
		}
		for n, o := range w.objects {
			if o != nil && o.server.state == draining && !w.failed && w.component == nil {
				m.early(w, id(n))
			}
		}
		if !m.finishDrain(w) {
			break
		}
	}
	m.closings(w)
	if w.component != nil {
		w.component.drained(w)
		return
	}
	m.hijacked(w)
	m.left(w, true)
}

// byMain says whether main itself drains a server.
func (w *world) byMain(o *object) bool {
	for _, t := range w.threads {
		if t.main && w.drainsItself(t, o) {
			return true
		}
	}
	return false
}

// early reports that main did not wait for a server to drain.
func (m *machine) early(w *world, n id) {
	o := w.at(n)
	if len(o.server.serves) == 0 || m.auxiliary(w, n) {
		return
	}
	m.report.add(Fault{
		Kind: EarlyExit, At: firstOf(o.server.serves).exported(), Call: o.server.call,
		Related: note(firstOf(o.server.drains), "the program ends while this still waits for requests"),
	})
}

// stuck judges a program that goes on after a signal, as far as it can be followed.
func (m *machine) stuck(w *world) {
	m.closings(w)
	if w.component == nil {
		m.note(w)
		m.left(w, false)
	}
}

// closings reports what was closed before a server had drained that is drained in the end.
func (m *machine) closings(w *world) {
	for _, c := range w.closing {
		s := w.at(c.server).server
		if len(s.drains) == 0 {
			continue
		}
		if c.main && m.report.has(EarlyExit, firstOf(s.serves)) {
			continue // main does not wait at all: that comes first
		}
		m.report.add(Fault{
			Kind: Order, At: c.place.exported(), Call: c.what,
			Related: note(firstOf(s.drains), "the server drains here"),
		})
	}
}

// conclude reports what only all worlds together show.
func (m *machine) conclude() {
	for _, f := range m.report.order {
		if f.left && !f.drained && !f.unseen && !m.report.has(EarlyExit, f.site) && !m.report.has(NoSignal, f.site) {
			m.report.add(Fault{Kind: NoDrain, At: f.site.exported(), InMain: f.inMain.exported(), Call: f.call, Related: m.mainNote()})
		}
	}
	for _, b := range m.report.buffers {
		if !b.written {
			m.report.add(Fault{Kind: Unflushed, At: b.site.exported(), Call: b.name, Detail: b.holds, Related: m.mainNote()})
		}
	}
}
