package lifecycle

import (
	"go/types"
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// AnalyzeLibrary returns what is wrong with how a package that is not main listens for
// signals. Each of its functions that does is run by itself, with arguments that are not
// known.
func AnalyzeLibrary(pkg *types.Package, own *skeleton.Package, imports *skeleton.PackageFact) ([]Fault, error) {
	fields := listeningFields(own, imports)
	if !slices.ContainsFunc(own.Functions, func(fn *skeleton.Function) bool { return listensIn(fn, fields) }) {
		return nil, nil
	}
	p, err := load(pkg, own, imports)
	if err != nil {
		return nil, err
	}
	m := newMachine(p)
	m.fields = fields
	m.exploreFunctions()
	return m.report.sorted(), nil
}

// listeningFields returns the names of the fields that a package, or one below it, sets to
// signal.Notify.
func listeningFields(own *skeleton.Package, imports *skeleton.PackageFact) map[string]bool {
	fields := make(map[string]bool)
	for _, name := range own.ListeningFields() {
		fields[name] = true
	}
	for _, u := range imports.Units {
		for _, name := range u.Fields {
			fields[name] = true
		}
	}
	return fields
}

// listensIn says whether a function itself listens for signals, or calls what is in a field
// for that.
func listensIn(fn *skeleton.Function, fields map[string]bool) bool {
	for _, b := range fn.Blocks {
		for _, i := range b.Instructions {
			switch {
			case i.N == skeleton.Static && listening.has(known.Lifecycle()[i.Name].Kind):
				return true
			case (i.Op == skeleton.FieldAddr || i.Op == skeleton.Field) && fields[i.Name]:
				return true
			}
		}
	}
	return false
}

var listening = kindsOf(known.Notifies, known.NotifyCtx, known.Ignores)

// fieldListens says whether a call of a function that is not known has signals sent into a
// channel: by the field that the function is in, and by what it is given.
func (c *calling) fieldListens(called skeleton.Operand) bool {
	m := c.w.machine
	if len(m.fields) == 0 || !m.fields[c.f.fn.LoadedField(called)] || c.arg(1).kind != pointer {
		return false
	}
	return slices.ContainsFunc(c.w.elements(c.arg(1)), func(path string) bool {
		return c.w.load(value{kind: pointer, id: c.arg(1).id, path: path}).typ == "signal"
	})
}

// exploreFunctions runs the functions of the package that listen for signals, each by itself;
// a literal as part of the function that it is in, or by itself where that does not call it.
func (m *machine) exploreFunctions() {
	executed := make(map[*skeleton.Function]bool)
	var literals []*skeleton.Function
	for _, fn := range m.main.skeletons.Functions {
		if !listensIn(fn, m.fields) {
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
