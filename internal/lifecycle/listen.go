package lifecycle

import (
	"slices"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// signals judges what the program listens for.
func (m *machine) signals(w *world) {
	if w.signals.handled || w.signals.term {
		return
	}
	if w.signals.others {
		if m.mayHandle(w) {
			return
		}
		for _, s := range w.signals.lacking() {
			m.report.add(Fault{Kind: NoSigterm, At: s.exported(), Related: note(m.first(w), "the program serves from here on")})
		}
		return
	}
	at := m.first(w)
	if !at.valid() || w.endsByItself() || m.mayHandle(w) {
		return
	}
	f := m.report.fate(at)
	m.report.add(Fault{Kind: NoSignal, At: at.exported(), InMain: f.inMain.exported(), Call: f.call, Related: m.mainNote()})
}

// endsByItself says whether main waits for no longer than a time.
func (w *world) endsByItself() bool {
	for _, t := range w.threads {
		if !t.main || t.wait.kind != forChannels {
			continue
		}
		for _, c := range t.wait.cases {
			if c.channel.kind != pointer {
				continue
			}
			o := w.at(c.channel.id)
			if o.channel.timer || o.context.is && !o.context.opaque && w.bound(c.channel.id) {
				return true
			}
		}
	}
	return false
}

// unfollowed judges what a program listens for that waits, and in which something serves,
// but in a way that was not followed.
func (m *machine) unfollowed(w *world) {
	if len(m.unserved) < maxUnserved {
		m.unserved = append(m.unserved, w)
	}
	if w.signals.handled || w.signals.term || !w.signals.others || m.mayHandle(w) {
		return
	}
	serves := false
	m.mentioned(w, nil, func(name string, _ site) {
		api, ok := m.api(name)
		serves = serves || ok && api.Kind == known.Serves
	})
	if serves {
		for _, s := range w.signals.lacking() {
			m.report.add(Fault{Kind: NoSigterm, At: s.exported(), Related: m.mainNote()})
		}
	}
}

// uncatchable reports that a call names a signal which nobody can catch.
func (m *machine) uncatchable(c *calling, n int64, call string) {
	name := "SIGSTOP"
	if n == sigKILL {
		name = "SIGKILL"
	}
	if !m.told(c.place) {
		m.report.add(Fault{Kind: Uncatchable, At: c.place.exported(), Call: call, Detail: name})
	}
}

// unbuffered reports that signals are sent into a channel that holds none.
func (m *machine) unbuffered(c *calling, made site) {
	if !m.told(c.place) {
		m.report.add(Fault{Kind: Unbuffered, At: c.place.exported(), Made: made.exported(), Related: note(made, "the channel is made here")})
	}
}

// told says whether the analysis of the package itself has reported what is at a place.
func (m *machine) told(s site) bool {
	return s.pkg != nil && slices.ContainsFunc(s.pkg.told, func(p skeleton.Place) bool { return s.same(site{s.pkg, p}) })
}

// first returns where the program serves: where main waits, or else the first place.
func (m *machine) first(w *world) site {
	var first site
	for _, t := range w.threads {
		if t.wait.kind != forServer || t.guess || m.auxiliary(w, t.wait.on) {
			continue
		}
		if t.main {
			return t.wait.place
		}
		if !first.valid() || t.wait.place.pkg == first.pkg && t.wait.place.place.File == first.place.File && t.wait.place.place.Line < first.place.Line {
			first = t.wait.place
		}
	}
	return first
}

// mayHandle says whether the program may listen for SIGTERM in a way that was not followed.
func (m *machine) mayHandle(w *world) bool {
	return m.mentions(w, func(name string, api known.LifecycleCall) bool {
		switch api.Kind {
		case known.Handled, known.TermContext, known.TermChannel, known.TermActor, known.Notifies, known.NotifyCtx:
			return true
		}
		return false
	})
}

// mentions says whether a function that was not run, but that others which were run
// mention, makes a call that is asked for.
func (m *machine) mentions(w *world, asked func(string, known.LifecycleCall) bool) bool {
	found := false
	m.mentioned(w, w.executed, func(name string, at site) {
		if api, ok := m.api(name); ok && !w.performed[at.key()] && asked(name, api) {
			found = true
		}
	})
	return found
}

// mentioned calls f for the names of the functions, and the calls of the tables, that those
// mention which were run in a world: only in what is left to be run of them, if ran says what
// was.
func (m *machine) mentioned(w *world, ran map[block]bool, f func(name string, at site)) {
	var from []string
	for b := range w.executed {
		if b.n == 0 {
			from = append(from, b.fn.Name)
		}
	}
	for typ := range w.escaped {
		m.mentionMethods(typ, func(name string) { from = append(from, name) })
	}
	skip := func(name string) bool { return w.excluded[name] }
	m.closure(from, ran, w.budget.forked >= maxWorlds, skip, f)
}
