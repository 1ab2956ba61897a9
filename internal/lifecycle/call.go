package lifecycle

import (
	"regexp"
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// maxDepth bounds how deep calls go.
const maxDepth = 60

// knows says whether the tables say what a function does.
func knows(name string) bool {
	_, ok := known.Lifecycle[name]
	return ok
}

// api returns what the tables say of a function. A framework of the tables that is what is
// worked on is followed like everything else.
func (p *program) api(name string) (api known.LifecycleCall, ok bool) {
	api, ok = known.Lifecycle[name]
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

// promoted calls a method that a struct has from an interface that it embeds, and says
// whether it is one: what the interface holds decides.
func (c *calling) promoted(name string) bool {
	typ, short, ok := strings.Cut(strings.TrimLeft(name, "(*"), ").")
	recv := c.arg(0)
	if !ok || name[0] != '(' || recv.kind != pointer && recv.kind != structure {
		return false
	}
	embedded := c.w.machine.embedded[typ]
	for i, field := range embedded.Fields {
		if !embedded.Interface[i] {
			continue
		}
		held := c.w.load(c.w.fieldAddr(c.w.address(recv), field))
		if inner := c.w.typeOf(held); inner != "" {
			if _, _, ok := c.w.machine.method(inner, short); ok {
				c.args = append([]value{held}, c.args[1:]...)
				c.invoke("(" + embedded.Embedded[i] + ")." + short)
				return true
			}
		}
	}
	return false
}

// enter begins a call of a function with a skeleton.
func (c *calling) enter(u *unit, fn *skeleton.Function, captured []value) {
	if len(c.t.frames) > maxDepth || !c.t.mayRecurse(fn) {
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

// choose calls one of several functions: each in a world of its own.
func (c *calling) choose(v value) {
	var candidates []value
	for _, candidate := range v.list {
		if isFunction(candidate) {
			candidates = append(candidates, candidate)
		}
	}
	if len(candidates) == 0 {
		c.unknown("")
		return
	}
	others := func(w *world, chosen int) {
		for n, candidate := range candidates {
			if n != chosen && candidate.kind == function {
				w.excluded[candidate.s] = true
			}
		}
	}
	for n, candidate := range candidates[1:] {
		if other := c.w.machine.fork(c.w); other != nil {
			others(other, n+1)
			t := other.threads[c.t.number]
			d := *c
			d.w, d.t, d.f, d.args = other, t, t.top(), append([]value(nil), c.args...)
			d.value(candidate)
		}
	}
	others(c.w, 0)
	c.value(candidates[0])
}

// invoke calls a method of an interface: name is "(path.I).M".
func (c *calling) invoke(name string) {
	if api, ok := c.w.machine.api(name); ok {
		c.api(name, api)
		return
	}
	short := name[strings.LastIndexByte(name, '.')+1:]
	recv := c.arg(0)
	if recv.kind == choice {
		// All of them: a list of what is to be closed, say.
		for _, alternative := range recv.list {
			if typ := c.w.typeOf(alternative); typ != "" {
				recv = alternative
				break
			}
		}
	}
	if o := c.w.contextOf(recv); o != 0 && recv.kind == pointer {
		c.contextMethod(name)
		return
	}
	if exits(name) {
		c.exit(name)
		return
	}
	typ := c.w.typeOf(recv)
	if typ == "" {
		if strings.HasPrefix(name, "(context.Context).") {
			c.contextMethod(name)
			return
		}
		c.unknown(name)
		return
	}
	if recv.kind == function && short == "ServeHTTP" {
		c.args = c.args[1:]
		c.value(recv)
		return
	}
	fn, path, ok := c.w.machine.method(typ, short)
	if !ok {
		c.args = append([]value{recv}, c.args[1:]...)
		if !c.promoted(fn) {
			c.unknown(fn)
		}
		return
	}
	args := append([]value(nil), c.args...)
	args[0] = c.w.embedded(recv, path, strings.HasPrefix(fn, "(*"))
	c.args = args
	c.function(fn)
}

// embedded returns what is embedded in v along a path: its address, where the method that it
// is for has a pointer as its receiver.
func (w *world) embedded(v value, path []embeddedField, pointer bool) value {
	for n, field := range path {
		at := w.fieldAddr(w.address(v), field.name)
		if v = at; field.pointer || n == len(path)-1 && !pointer {
			v = w.load(at)
		}
	}
	return v
}

// address returns a pointer to what v is or points to.
func (w *world) address(v value) value {
	if v.kind == structure {
		return value{kind: pointer, id: v.id}
	}
	return v
}

// typeOf returns the dynamic type of a value, or "".
func (w *world) typeOf(v value) string {
	if v.typ != "" {
		return v.typ
	}
	if v.kind == pointer && v.path == "" {
		if t := w.at(v.id).typ; strings.Contains(t, ".") {
			return "*" + t
		}
	}
	return ""
}

// unknown calls a function of which nothing is known. What it is given, it may do anything
// with: functions may be called some time, channels be sent into, servers be stopped.
func (c *calling) unknown(name string) {
	w := c.w
	if stopsSomething(name) && !harmless[name] {
		w.released = append(w.released, name)
	}
	if ctx := c.awaits(name); ctx != 0 {
		if other := w.machine.fork(w); other != nil {
			t := other.threads[c.t.number]
			t.wait = wait{kind: forContext, on: ctx, result: c.result, place: c.place}
		}
	}
	var parts []value
	for n, arg := range c.args {
		arg.each(func(v value) {
			parts = append(parts, v)
			receiver := n == 0 && strings.HasPrefix(name, "(")
			if typ := w.typeOf(v); typ != "" && !known.ServerTypes[strings.TrimPrefix(typ, "*")] && !receiver {
				w.escaped[typ] = true
			}
			switch v.kind {
			case pointer:
				w.escape(v, receiver)
			case function, method:
				w.machine.speculate(c, v)
			}
		})
		if arg.kind == boolean && arg.n == 0 && c.result == 0 {
			w.withdraw()
		}
	}
	result := w.opaque(c.place, parts)
	w.change(result.id).made = name
	if strings.Contains(name, "Listen") {
		for _, arg := range c.args {
			if arg.kind == text && loopback(arg.s) {
				w.change(result.id).server.loopback = true
			}
		}
	}
	// A receiver keeps what it is given: routers, groups, builders.
	if strings.HasPrefix(name, "(") && len(c.args) > 1 && c.args[0].kind == pointer {
		recv := w.change(c.args[0].id)
		recv.parts = append(recv.parts, result) // a group of routes, say
		for _, part := range parts[1:] {
			if part.kind >= pointer {
				recv.parts = append(recv.parts, part)
			}
		}
		for _, arg := range c.args[1:] {
			if arg.kind == text && strings.Contains(arg.s, "/") {
				recv.server.routes = append(recv.server.routes, arg.s)
			}
		}
	}
	c.give(result)
}

// awaits returns the context that ends a call of which nothing is known but its name, if
// that says that it runs something until then; or 0.
func (c *calling) awaits(name string) id {
	if c.w.phase != starting || !runs.MatchString(name) {
		return 0
	}
	for _, arg := range c.args {
		if o := c.w.contextOf(arg); o != 0 && c.w.signalled(o) {
			return o
		}
	}
	return 0
}

var runs = regexp.MustCompile(`\.(Run|Start|Serve|Wait|Listen|Consume)[A-Za-z]*$`)

// escape notes that others have a hand on what v points to.
func (w *world) escape(v value, receiver bool) {
	if v.path != "" {
		w.set(v.id, v.path, value{s: w.label(v)}) // it may be set
		return
	}
	o := w.change(v.id)
	if o.channel.is {
		o.channel.opaque = true
		return
	}
	if o.context.is {
		return
	}
	o.open = true
	if o.group.count > 0 {
		o.group.blur = true
	}
	if !receiver && o.server.state != idle {
		o.server.handed = true
	}
	if !receiver && known.ServerTypes[o.typ] {
		o.server.handed = true
	}
}

// harmless are calls after which nothing is lost that the end of the process would not end
// as well.
var harmless = map[string]bool{
	"(*time.Ticker).Stop": true, "(*time.Timer).Stop": true, "os/signal.Stop": true, "(net.Listener).Close": true,
	"(*net.TCPListener).Close": true, "(*net.UnixListener).Close": true, "(*net.TCPConn).Close": true,
	"(*net.conn).Close": true, "(*net.UDPConn).Close": true, "(*net.UnixConn).Close": true, "(net.PacketConn).Close": true,
	"(*os.File).Close": true, "(io.ReadCloser).Close": true, "(net.Conn).Close": true, "(*github.com/fsnotify/fsnotify.Watcher).Close": true,
	"(io.Closer).Close": true,
}

var stopWords = []string{"close", "stop", "shutdown", "disconnect", "terminate", "kick", "drain", "quit"}

// stopsSomething says whether a function ends something, by its name.
func stopsSomething(name string) bool {
	short := strings.ToLower(name[strings.LastIndexByte(name, '.')+1:])
	for _, word := range stopWords {
		if strings.Contains(short, word) {
			return true
		}
	}
	return false
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
