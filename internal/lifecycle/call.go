package lifecycle

import (
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// notify is the function that has signals sent into a channel.
const notify = "os/signal.Notify"

// maxDepth bounds how deep calls go.
const maxDepth = 60

// knows says whether the tables say what a function does.
func knows(name string) bool {
	_, ok := known.Lifecycle()[name]
	return ok
}

// api returns what the tables say of a function. A framework of the tables that is what is
// worked on is followed like everything else.
func (p *program) api(name string) (api known.LifecycleCall, ok bool) {
	api, ok = known.Lifecycle()[name]
	if u := p.functions[name]; api.Kind == known.Handled && u != nil && !u.dependency {
		return known.LifecycleCall{}, false
	}
	return api, ok
}

// call does a call instruction.
func (w *world) call(t *thread, f *frame, i *skeleton.Instruction) {
	args := make([]value, len(i.Args))
	for n, o := range i.Args {
		args[n] = f.get(w, o)
	}
	w.apply(t, f, i, args, f.site(i))
}

// apply calls what an instruction calls, with arguments.
func (w *world) apply(t *thread, f *frame, i *skeleton.Instruction, args []value, where site) {
	if !where.valid() {
		where = f.place // what the machine itself calls stands where it was told to
	}
	c := &calling{w: w, t: t, f: f, place: where, result: i.Result, args: args}
	switch i.N {
	case skeleton.Builtin:
		w.builtin(c, i.Name)
	case skeleton.Static:
		c.function(i.Name)
	case skeleton.Invoke:
		c.invoke(i.Name)
	default:
		c.args = args[1:]
		if args[0].kind == unknown && c.fieldListens(i.Args[0]) {
			c.function(notify)
			return
		}
		c.value(args[0])
	}
}

// A calling is a call that is being done.
type calling struct {
	w      *world
	t      *thread
	f      *frame
	place  site
	result skeleton.Operand
	args   []value
}

// give hands the call's results to the caller.
func (c *calling) give(v value) {
	c.f.put(c.result, v)
}

func (c *calling) arg(n int) value {
	if n >= 0 && n < len(c.args) {
		return c.args[n]
	}
	return nothing
}

// function calls a function or method by its name.
func (c *calling) function(name string) {
	if api, ok := c.w.machine.api(name); ok {
		c.api(name, api)
		return
	}
	switch {
	case exits(name):
		c.exit(name)
		return
	case strings.HasPrefix(name, "(context.Context)."):
		c.contextMethod(name)
		return
	}
	u, fn := c.w.machine.find(name)
	if fn == nil {
		if !c.promoted(name) {
			c.unknown(name)
		}
		return
	}
	c.enter(u, fn, nil)
}

// enter begins a call of a function with a skeleton.
func (c *calling) enter(u *unit, fn *skeleton.Function, captured []value) {
	if len(c.t.frames) > maxDepth || !c.t.mayRecurse(fn) {
		c.w.entrusted = c.w.entrusted || c.w.phase == stopping
		c.give(nothing)
		return
	}
	c.w.executed[block{fn, 0}] = true
	if c.w.phase == stopping && stopsSomething(fn.Name) {
		c.w.events.stops = append(c.w.events.stops, u)
	}
	f := &frame{
		unit: u, fn: fn, registers: make([]value, fn.Registers+1), result: c.result, place: c.place,
		visits: map[int]int{0: 1},
	}
	copy(f.registers[1:1+fn.Parameters], c.args)
	for n, v := range captured {
		if at := 1 + fn.Parameters + n; at < len(f.registers) && n < fn.Captured {
			f.registers[at] = v
		}
	}
	c.t.frames = append(c.t.frames, f)
}

// mayRecurse says whether a function may be called once more within itself: twice, and as often
// as a literal has been called that has captured something else each time. Those are chains,
// of middleware or hooks, that come to an end.
func (t *thread) mayRecurse(fn *skeleton.Function) bool {
	const most = 3
	times := 0
	for _, f := range t.frames {
		if f.fn == fn {
			times++
		}
	}
	if times < most {
		return true
	}
	literals := make(map[*skeleton.Function][]*frame)
	for _, f := range t.frames {
		if f.fn.Captured > 0 && !slices.ContainsFunc(literals[f.fn], f.sameCaptures) {
			literals[f.fn] = append(literals[f.fn], f)
		}
	}
	for _, calls := range literals {
		if times < most-1+len(calls) {
			return true
		}
	}
	return false
}

// sameCaptures says whether two calls of a literal are of the same one.
func (f *frame) sameCaptures(other *frame) bool {
	from := 1 + f.fn.Parameters
	return slices.EqualFunc(f.registers[from:from+f.fn.Captured], other.registers[from:from+f.fn.Captured], value.same)
}

// value calls a function value.
func (c *calling) value(v value) {
	switch v.kind {
	case function:
		u, fn := c.w.machine.find(v.s)
		if fn != nil && fn.Captured > 0 {
			c.enter(u, fn, v.list)
			return
		}
		c.args = append(append([]value(nil), v.list...), c.args...) // a method value: its receiver
		c.function(v.s)
	case method:
		c.args = append(append([]value(nil), v.list...), c.args...)
		c.invoke("." + v.s)
	case native:
		c.native(v)
	case choice:
		c.choose(v)
	default:
		c.unknown("")
	}
}

// builtin does a call of a builtin function.
func (w *world) builtin(c *calling, name string) {
	switch name {
	case "len", "cap":
		v := c.arg(0)
		if v.kind == null || v.kind == zero {
			c.give(value{kind: integer})
			return
		}
		if v.kind == pointer && !w.at(v.id).open && !w.at(v.id).channel.is && w.at(v.id).length >= 0 {
			n := len(w.elements(v))
			c.give(value{kind: integer, n: int64(max(n, w.at(v.id).length))})
			return
		}
		c.give(nothing)
	case "append":
		c.give(w.appended(c.arg(0), c.arg(1), c.place))
	case "close":
		c.arg(0).each(func(v value) {
			if v.kind == pointer && v.path == "" {
				w.change(v.id).channel.closed = true
				c.t.joined = true
			}
		})
	case "recover":
		c.give(nilValue)
	default:
		c.give(nothing)
	}
}

// appended returns a new slice with the elements of two.
func (w *world) appended(to, more value, where site) value {
	o := &object{site: where, cells: make(map[string]value)}
	n := int64(0)
	for _, from := range []value{to, more} {
		if from.kind != pointer {
			o.open = o.open || from.kind == unknown
			continue
		}
		o.open = o.open || w.at(from.id).open
		o.parts = append(o.parts, w.at(from.id).parts...)
		for _, path := range w.elements(from) {
			v := w.load(value{kind: pointer, id: from.id, path: path})
			o.cells["["+itoa(n)+"]"] = v
			n++
		}
	}
	o.length = int(n)
	return pointerTo(w.add(o))
}

// exits says whether a function ends the process.
func exits(name string) bool {
	if known.Exits[name] && !strings.Contains(name, "Panic") && !strings.HasPrefix(name, "runtime.") && !strings.HasPrefix(name, "(testing.") && !strings.HasPrefix(name, "(*testing.") {
		return true
	}
	if known.ExitChains[name] {
		return false // depends on how the chain began
	}
	short := name[strings.LastIndexByte(name, '.')+1:]
	return known.ExitNames[short] && strings.HasPrefix(short, "Fatal")
}
