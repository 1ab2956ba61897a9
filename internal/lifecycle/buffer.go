package lifecycle

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
)

// makingKinds are those of calls that make what holds things back, and what leads there.
var makingKinds = kindsOf(known.Exports, known.Buffers, known.Joins)

// fill lets what a call of which nothing is known has returned lead to what the functions
// return that it was given, where these make what holds things back: it maps a list, say.
func (c *calling) fill(result value) {
	s := newScript("fill")
	for _, f := range c.args {
		if f.kind != function || c.w.machine.reached(f.s)&makingKinds == 0 {
			continue
		}
		_, fn := c.w.machine.find(f.s)
		if fn == nil || len(fn.Outputs) == 0 || len(fn.Inputs) == 0 {
			continue
		}
		var args []value
		for range fn.Inputs {
			args = append(args, c.w.opaque(c.place, nil))
		}
		made := s.callValue(s.register(f), s.arguments(args)...)
		s.callValue(s.register(value{kind: native, s: "keep", id: result.id}), made)
	}
	if len(s.block.Instructions) > 0 {
		c.t.frames = append(c.t.frames, s.frame(0, 0, c.place))
	}
}

// keep lets an object lead to a value, or to the values of a list.
func (w *world) keep(o id, v value) {
	object := w.change(o)
	v.each(func(v value) { object.parts = append(object.parts, v) })
}

// note takes down what has not been written out, over all worlds.
func (m *machine) note(w *world) {
	for n, o := range w.objects {
		if o == nil || o.made == "" || !o.site.valid() {
			continue
		}
		holds, written := "", false
		switch {
		case strings.HasSuffix(o.made, " provider"):
			w.reach(pointerTo(id(n)), func(v value) {
				if v.kind == pointer && w.at(v.id).exports != "" {
					holds = w.at(v.id).exports
					written = written || w.at(v.id).written
				}
			})
			written = written || o.written
		case o.exports == logLines && m.logs(w, id(n)):
			holds, written = logLines, o.written
		}
		if holds == "" {
			continue
		}
		m.buffer(o.site, o.made, holds).written = m.buffer(o.site, o.made, holds).written || written
	}
}

// logs says whether a buffer is what a logger writes to.
func (m *machine) logs(w *world, buffer id) bool {
	for n, o := range w.objects {
		if o == nil || o.made != "logger" {
			continue
		}
		found := false
		w.reach(pointerTo(id(n)), func(v value) { found = found || v.id == buffer })
		if found {
			return true
		}
	}
	return false
}

func (m *machine) buffer(s site, name, holds string) *buffer {
	for _, b := range m.report.buffers {
		if b.site.same(s) {
			return b
		}
	}
	b := &buffer{site: s, name: name, holds: holds}
	m.report.buffers = append(m.report.buffers, b)
	return b
}
