package lifecycle

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// exploreFunctions runs the functions of the main package that listen for signals, each on
// its own: methods on what a constructor of the package returns, if there is one.
func (m *machine) exploreFunctions() {
	for _, fn := range m.main.skeletons.Functions {
		if strings.Contains(fn.Name, "$") || !listens(&skeleton.Package{Functions: []*skeleton.Function{fn}}) {
			continue
		}
		functions := []value{}
		if m.main.functions[m.main.path+".init"] != nil {
			functions = append(functions, value{kind: function, s: m.main.path + ".init"})
		}
		w := newWorld(m)
		call := skeleton.Instruction{Op: skeleton.Call, Name: fn.Name}
		maker := m.constructor(fn.Name)
		f := sequence(functions, nil, 0, site{})
		body := &f.fn.Blocks[0]
		last := len(body.Instructions) - 1
		var calls []skeleton.Instruction
		if maker != "" && fn.Parameters > 0 {
			f.fn.Registers++
			f.registers = append(f.registers, nothing)
			calls = append(calls, skeleton.Instruction{Op: skeleton.Call, Name: maker, Result: f.fn.Registers},
				skeleton.Instruction{Op: skeleton.Extract, Args: []skeleton.Operand{f.fn.Registers}, Result: f.fn.Registers})
			call.Args = []skeleton.Operand{f.fn.Registers}
		}
		body.Instructions = append(append(body.Instructions[:last:last], append(calls, call)...), body.Instructions[last])
		w.threads = append(w.threads, &thread{main: true, frames: []*frame{f}})
		m.pending = append(m.pending, w)
		for len(m.pending) > 0 {
			last := len(m.pending) - 1
			w := m.pending[last]
			m.pending = m.pending[:last]
			w.settle()
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
