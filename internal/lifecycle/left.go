package lifecycle

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
)

// left notes the servers that nobody has shut down; ended says whether the process has ended.
func (m *machine) left(w *world, ended bool) {
	for n, o := range w.objects {
		if o == nil || o.server.state != serving || o.server.consumer || o.server.handed || o.server.blurred || m.auxiliary(w, id(n)) {
			continue
		}
		for _, s := range o.server.serves {
			f := m.report.fate(s)
			f.left = true
			f.unseen = f.unseen || m.mayDrain(w, ended)
		}
	}
}

// mayDrain says whether a server may have been shut down in a way that was not followed. Of a
// process that has ended, all that it called is known, unless others were called or have been
// entrusted with it: that what was not run mentions a drain, for a restart say, is no matter.
func (m *machine) mayDrain(w *world, ended bool) bool {
	if ended && !w.entrusted && w.budget.forked < maxWorlds {
		return false
	}
	return m.mentions(w, func(_ string, api known.LifecycleCall) bool {
		return api.Kind == known.Drains || api.Kind == known.Handled
	})
}

// entrust notes a call of which nothing is known, if it may drain servers when the program
// stops: it is made then and may call others back, or it is given what drains.
func (c *calling) entrust(name string) {
	w := c.w
	if w.entrusted || w.phase != starting && w.phase != stopping {
		return
	}
	w.entrusted = w.phase == stopping && !inert(name)
	for _, arg := range c.args {
		arg.each(func(v value) { w.entrusted = w.entrusted || w.machine.drainsFor(w, v) })
	}
}

// drainsFor says whether others who have a value may drain servers with it: it is a function
// that does, or has a method that does by its name as well.
func (m *machine) drainsFor(w *world, v value) bool {
	if isFunction(v) {
		return v.kind != function || m.onlyDrains(v.s)
	}
	drains := false
	if typ := w.typeOf(v); typ != "" && !known.ServerTypes[strings.TrimPrefix(typ, "*")] {
		m.mentionMethods(typ, func(name string) { drains = drains || stopsSomething(name) && m.onlyDrains(name) })
	}
	return drains
}

// onlyDrains says whether a function drains, and not what itself has served.
func (m *machine) onlyDrains(name string) bool {
	kinds := m.reached(name)
	return kinds&drainingKinds != 0 && !kinds.has(known.Serves)
}

// inert says whether a function calls nobody back: one of the standard library, or one that
// ends something of little consequence.
func inert(name string) bool {
	if name == "(io.Closer).Close" {
		return false // which may be anything
	}
	static := strings.HasPrefix(name, "(*") || !strings.HasPrefix(name, "(")
	path, _, _ := strings.Cut(strings.TrimLeft(name, "(*"), ".")
	return harmless[name] || static && known.Standard(path)
}
