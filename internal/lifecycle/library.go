package lifecycle

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// exploreFunctions runs the functions of the package that listen for signals, each by itself;
// a literal as part of the function that it is in, or by itself where that does not call it.
func (m *machine) exploreFunctions() {
	executed := make(map[*skeleton.Function]bool)
	var literals []*skeleton.Function
	for _, fn := range m.main.skeletons.Functions {
		if !listensIn(fn) {
			continue
		}
		if outer, _, literal := strings.Cut(fn.Name, "$"); literal {
			literals = append(literals, fn)
			fn = m.main.functions[outer]
		}
		if fn != nil && !executed[fn] {
			m.exploreFunction(fn, executed)
		}
	}
	for _, fn := range literals {
		if !executed[fn] {
			m.exploreFunction(fn, executed)
		}
	}
}

// exploreFunction runs a function with arguments that are not known: a method on what a
// constructor of the package returns, if there is one. It notes what was executed.
func (m *machine) exploreFunction(fn *skeleton.Function, executed map[*skeleton.Function]bool) {
	s := newScript("function")
	if init := m.main.path + ".init"; m.main.functions[init] != nil {
		s.call(init)
	}
	var args []skeleton.Operand
	if maker := m.constructor(fn.Name); maker != "" && fn.Parameters > 0 {
		args = append(args, s.extract(s.call(maker), 0))
	}
	s.call(fn.Name, args...)
	w := newWorld(m)
	w.threads = append(w.threads, &thread{main: true, frames: []*frame{s.frame(0, 0, site{})}})
	m.pending = append(m.pending, w)
	for len(m.pending) > 0 {
		last := len(m.pending) - 1
		w := m.pending[last]
		m.pending = m.pending[:last]
		w.settle()
		w.finished = false // what it has started goes on
		w.settle()
		for b := range w.executed {
			executed[b.fn] = true
		}
	}
}

// constructor returns a function of the package that makes the receiver of a method, by its
// name: New or NewT.
func (m *machine) constructor(method string) string {
	typ, _, ok := strings.Cut(strings.TrimPrefix(method, "(*"+m.main.path+"."), ").")
	if !ok || strings.HasPrefix(typ, "(") {
		return ""
	}
	for _, name := range []string{"New" + typ, "New" + strings.ToUpper(typ[:1]) + typ[1:], "new" + strings.ToUpper(typ[:1]) + typ[1:], "New", "new"} {
		if m.main.functions[m.main.path+"."+name] != nil {
			return m.main.path + "." + name
		}
	}
	return ""
}
