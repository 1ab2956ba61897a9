package lifecycle

import (
	"slices"

	"github.com/prodcheck/prodcheck/internal/known"
)

// executes runs one of the program's commands: each in a world of its own. Those that neither
// serve nor listen end by themselves, and there may be many.
func (c *calling) executes(_ string, api known.LifecycleCall) {
	w := c.w
	if w.commanded { // a command runs another one: which of them has been chosen
		c.give(nothing)
		return
	}
	w.commanded = true
	var commands, others []id
	for n, o := range w.objects {
		if o == nil {
			continue
		}
		if shape, ok := known.Commands[o.typ]; ok {
			for _, field := range shape.Run {
				if f := o.cells[field]; isFunction(f) {
					if w.mayStay(f) {
						commands = append(commands, id(n))
					} else {
						others = append(others, id(n))
					}
					break
				}
			}
		}
	}
	if len(commands) == 0 {
		c.t.wait = wait{kind: forUnknown, result: c.result, place: c.place}
		return
	}
	for n, command := range commands {
		world, t := w, c.t
		if n < len(commands)-1 {
			if world = w.machine.fork(w); world == nil {
				continue
			}
			t = world.threads[c.t.number]
		}
		for _, other := range slices.Concat(commands, others) {
			if other != command {
				world.exclude(other)
			}
		}
		world.include(command)
		world.budget = newBudget(0)
		d := *c
		d.w, d.t, d.f = world, t, t.top()
		d.execute(command, api)
	}
}

// mayStay says whether a command's function may serve, or listen for signals.
func (w *world) mayStay(f value) bool {
	stays := false
	w.eachCalled(f, func(name string) {
		stays = stays || w.machine.mayCall(name, servingKinds) || w.machine.reached(name)&listening != 0
	})
	return stays || f.kind != function
}

// eachCalled calls f for the name of a function, and of those that it may call because it has
// captured them.
func (w *world) eachCalled(v value, f func(string)) {
	seen := make(map[string]bool)
	var visit func(value)
	visit = func(v value) {
		if v.kind == pointer { // a variable
			v = w.at(v.id).cells[v.path]
		}
		if v.kind != function || seen[v.s] {
			return
		}
		seen[v.s] = true
		f(v.s)
		for _, captured := range v.list {
			visit(captured)
		}
	}
	visit(v)
}

// exclude notes that a command does not run.
func (w *world) exclude(command id) {
	w.functionsOf(command, func(name string) { w.excluded[name] = true })
}

// include notes that a command runs: another one may be made of the same literal.
func (w *world) include(command id) {
	w.functionsOf(command, func(name string) { delete(w.excluded, name) })
}

// functionsOf calls f for the names of a command's functions.
func (w *world) functionsOf(command id, f func(string)) {
	o := w.at(command)
	shape := known.Commands[o.typ]
	for _, fields := range [][]string{shape.Run, shape.Before, shape.After} {
		for _, field := range fields {
			w.eachCalled(o.cells[field], f)
		}
	}
}

// execute runs the functions of a command one after the other.
func (c *calling) execute(command id, api known.LifecycleCall) {
	w := c.w
	shape := known.Commands[w.at(command).typ]
	var functions []value
	for _, field := range shape.Before {
		// A root command's hooks run before those of its commands.
		for n, o := range w.objects {
			if o != nil && o.typ == w.at(command).typ && (id(n) == command || len(field) > 10) && isFunction(o.cells[field]) {
				functions = append(functions, o.cells[field])
			}
		}
	}
	for _, field := range shape.Run {
		if f := w.at(command).cells[field]; isFunction(f) {
			functions = append(functions, f)
			break
		}
	}
	for _, field := range shape.After {
		if f := w.at(command).cells[field]; isFunction(f) {
			functions = append(functions, f)
		}
	}
	ctx := w.newContext(c.place, context{})
	if o := w.contextOf(c.arg(api.Arg)); api.Arg >= 0 && o != 0 {
		ctx = pointerTo(o)
	}
	// Cobra gives its functions the command, whose context a method returns; urfave/cli one
	// thing with a field for it, and from version 3 on the context first.
	args := []value{pointerTo(command), nothing}
	if w.at(command).typ == "github.com/urfave/cli/v3.Command" {
		args = []value{ctx, pointerTo(command)}
	}
	w.set(command, contextCell, ctx)
	c.t.frames = append(c.t.frames, sequence(functions, args, c.result, c.place))
}

// contextCell is the field of a command that holds its context.
const contextCell = "Context"

// dispatches calls a method of one of the commands that are fields of what the parser was
// made of: each in a world of its own. A struct without any is one of options alone.
func (c *calling) dispatches(name string, api known.LifecycleCall) {
	w := c.w
	var commands []value
	w.reach(c.arg(0), func(v value) {
		if v.kind != pointer {
			return
		}
		for _, command := range w.machine.embedded[w.at(v.id).typ].Commands {
			if fn, _, ok := w.machine.method(command.Type, api.Name); ok {
				commands = append(commands, value{kind: pointer, id: v.id, path: within(v.path, command.Path), typ: "*" + command.Type, s: fn})
			}
		}
	})
	if len(commands) == 0 {
		c.unknown(name)
		return
	}
	c.unknown(name) // fills the options
	for n, command := range commands {
		world, t := w, c.t
		if n < len(commands)-1 {
			if world = w.machine.fork(w); world == nil {
				continue
			}
			t = world.threads[c.t.number]
		}
		for _, other := range commands {
			if other.s != command.s {
				world.excluded[other.s] = true
			}
		}
		world.budget = newBudget(0)
		d := &calling{w: world, t: t, f: t.top(), place: c.place, result: c.result}
		fn := command.s
		command.s = ""
		handler := nothing
		if parser := c.arg(0); parser.kind == pointer {
			handler = world.at(parser.id).cells["CommandHandler"]
		}
		if isFunction(handler) {
			d.args = []value{command, nothing}
			d.value(handler)
		} else {
			d.args = []value{command}
			d.function(fn)
		}
	}
}
