package lifecycle

import (
	"strings"
)

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
