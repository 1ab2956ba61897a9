package lifecycle

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// failures runs what happens when a server cannot serve: its address is taken, say.
func (m *machine) failures(w *world) {
	for _, t := range w.threads {
		if t.wait.kind != forServer || t.guess || !m.once("failure", t.wait.place) {
			continue
		}
		m.apart(w, failing, func(w *world) {
			u := w.threads[t.number]
			v := value{kind: failure, s: "serve"}
			if u.wait.late == "consumer" {
				v = value{kind: tuple, list: []value{nothing, v}}
			}
			u.top().put(u.wait.result, v)
			w.change(u.wait.on).server.state = idle
			u.wait = wait{}
		}, nil)
	}
}

// exit ends the process.
func (c *calling) exit(name string) {
	w, m := c.w, c.w.machine
	switch w.phase {
	case failing, stopping:
		if !c.t.guess {
			m.skipped(w, c, name)
		}
	}
	for _, arg := range c.args {
		if v := c.failure(arg); v.closed() && c.t.closed == 0 {
			c.t.closed = m.closer(v)
		}
	}
	failed := !(name == "os.Exit" && c.arg(0).kind == integer && c.arg(0).n == 0)
	if w.phase == stopping && failed && c.t.closed != 0 {
		m.serverClosed(w, c.t)
		c.t.ended = true
		if c.t.main {
			w.finished, w.failed = true, true
		}
		return
	}
	c.t.ended = true
	w.finished = true
	if w.phase == starting || w.phase == handling {
		w.failed = true
	}
}

// failure returns the error that an argument is or holds.
func (c *calling) failure(arg value) value {
	if arg.kind == failure {
		return arg
	}
	if arg.kind == pointer {
		for _, path := range c.w.elements(arg) {
			if v := c.w.load(value{kind: pointer, id: arg.id, path: path}); v.kind == failure {
				return v
			}
		}
	}
	return nothing
}

// drainFails runs what happens when a drain does not end in time.
func (m *machine) drainFails(w *world, t *thread) {
	if t.guess || w.phase != stopping || !m.once("drain", t.wait.place) {
		return
	}
	m.apart(w, failing, func(w *world) {
		u := w.threads[t.number]
		u.top().put(u.wait.result, value{kind: failure, s: "context.DeadlineExceeded"})
		u.wait = wait{}
	}, nil)
}

// serverClosed reports that the error which every shutdown causes was taken for a failure.
func (m *machine) serverClosed(w *world, t *thread) {
	s := w.at(t.closed).server
	if w.phase != stopping || t.guess {
		return
	}
	m.report.add(Fault{
		Kind: ServerClosed, At: firstOf(s.serves).exported(), Call: s.call,
		Related: note(firstOf(s.drains), "the server is shut down here"),
	})
}

// skipped judges a call that ends the process, by the deferred calls that it skips.
func (m *machine) skipped(w *world, c *calling, name string) {
	if !c.place.valid() {
		return
	}
	syncs := strings.HasPrefix(name, "(*go.uber.org/zap.") // which writes out what it holds first
	for _, t := range w.threads {
		if t != c.t && !t.main || t.guess || t.ended {
			continue
		}
		for _, f := range t.frames {
			for _, d := range f.defers {
				if m.mustRun(w, d, syncs) {
					m.report.add(Fault{Kind: SkippedDefer, At: c.place.exported(), Call: shortName(name), Related: note(d.place, "this deferred call does not run")})
					return
				}
			}
		}
	}
}

// shortName is a function's name with the last element of its package.
func shortName(name string) string {
	if strings.HasPrefix(name, "(") {
		return name[strings.LastIndexByte(name, '.')+1:]
	}
	return name[strings.LastIndexByte(name, '/')+1:]
}

// mustRun says whether a deferred call releases anything.
func (m *machine) mustRun(w *world, d deferred, synced bool) bool {
	must := false
	m.apart(w, rehearsing, func(w *world) {
		w.released = nil
		u := &thread{number: len(w.threads)}
		u.frames = []*frame{{fn: starter, registers: make([]value, 2), place: d.place}}
		w.threads = append(w.threads, u)
		call := d.call
		call.Op, call.Result = skeleton.Call, 0
		w.apply(u, u.frames[0], &call, d.args, d.place)
		for range 3 {
			w.run(u)
			if u.wait.kind == forDrain {
				u.wait = wait{}
				continue
			}
			break
		}
		for _, name := range w.released {
			must = must || !synced || !strings.HasSuffix(name, ").Sync")
		}
		w.finished = true
	}, nil)
	return must
}
