package lifecycle

import (
	"time"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// spawn starts a goroutine that calls f.
func (w *world) spawn(parent *thread, f value, args []value, where site) *thread {
	return w.spawnInto(0, parent, f, args, where)
}

// spawnInto starts a goroutine that a group counts.
func (w *world) spawnInto(g id, parent *thread, f value, args []value, where site) *thread {
	t := &thread{number: len(w.threads), started: where, group: g}
	if g != 0 {
		w.change(g).group.count++
		t.err = true // what the function returns is the group's error
	}
	if parent != nil {
		t.guess = parent.guess
		t.origin = w.inMain(parent)
		if where.pkg == w.machine.main {
			t.origin = where
		}
		t.within = parent.within
		if w.phase != handling {
			t.within = 0
		}
	}
	w.threads = append(w.threads, t)
	// A frame of its own takes the results.
	t.frames = []*frame{{fn: starter, registers: make([]value, 2), place: where}}
	c := &calling{w: w, t: t, f: t.frames[0], place: where, args: args, result: 1}
	c.value(f)
	return t
}

// starter is the function that goroutines begin in: it hands on what the function returns
// that is called in it.
var starter = &skeleton.Function{
	Name:      "go",
	Registers: 1,
	Blocks:    []skeleton.Block{{Instructions: []skeleton.Instruction{{Op: skeleton.Return, Args: []skeleton.Operand{1}}}}},
}

// spawnCall does a go statement.
func (w *world) spawnCall(t *thread, f *frame, i *skeleton.Instruction) {
	args := make([]value, len(i.Args))
	for n, o := range i.Args {
		args[n] = f.get(w, o)
	}
	u := &thread{number: len(w.threads), started: f.site(i), guess: t.guess, origin: w.inMain(t)}
	if f.unit == w.machine.main {
		u.origin = u.started
	}
	if w.phase == handling {
		u.within = 0
	}
	w.threads = append(w.threads, u)
	u.frames = []*frame{{fn: starter, registers: make([]value, 2), unit: f.unit, place: f.site(i)}}
	call := *i
	call.Op, call.Result = skeleton.Call, 1
	w.apply(u, u.frames[0], &call, args, f.site(i))
}

// end ends a thread, and tells those that count it.
func (w *world) end(t *thread, results value) {
	t.ended = true
	if t.group == 0 {
		return
	}
	g := &w.change(t.group).group
	g.count--
	t.joined = true
	if !t.err {
		return
	}
	if t.actor > 0 { // the first actor that returns interrupts the others, and its error is the group's
		w.interrupt(t, results)
		return
	}
	if yes, decided := results.isNil(); decided && !yes && results.kind == failure {
		if g.err.kind != failure {
			g.err = results
		}
		if g.ctx != 0 {
			w.cancel(g.ctx, t.started)
		}
	}
}

func (w *world) groupError(o id) value {
	g := w.at(o).group
	if g.ctx != 0 {
		w.cancel(g.ctx, w.at(o).site) // Wait ends the context
	}
	if g.err.kind == failure {
		return g.err
	}
	return nilValue
}

func (c *calling) groupContext(string, known.LifecycleCall) {
	parent := c.parent(c.arg(0))
	ctx := c.w.newContext(c.place, context{parent: parent, done: c.w.at(parent).context.done})
	g := pointerTo(c.w.add(&object{typ: "golang.org/x/sync/errgroup.Group", site: c.place, group: group{ctx: ctx.id}}))
	c.give(value{kind: tuple, list: []value{g, ctx}})
}

func (c *calling) groupGo(_ string, api known.LifecycleCall) {
	o := c.w.native(c.arg(0))
	c.w.spawnInto(o, c.t, c.arg(api.Arg), nil, c.place)
	c.give(isTrue)
}

func (c *calling) groupWait(string, known.LifecycleCall) {
	o := c.w.native(c.arg(0))
	if o == 0 {
		c.t.wait = wait{kind: forUnknown, result: c.result, place: c.place}
		return
	}
	c.w.waitFor(c.t, wait{kind: forGroup, on: o, result: c.result, place: c.place})
}

func (c *calling) adds(_ string, api known.LifecycleCall) {
	o := c.w.native(c.arg(0))
	if o == 0 {
		return
	}
	g := &c.w.change(o).group
	if n := c.arg(api.Arg); n.kind == integer {
		g.count += int(n.n)
	} else {
		g.blur = true
	}
}

func (c *calling) finishes(string, known.LifecycleCall) {
	c.t.joined = true
	if o := c.w.native(c.arg(0)); o != 0 {
		c.w.change(o).group.count--
	}
}

func (c *calling) calls(_ string, api known.LifecycleCall) {
	f := c.arg(api.Arg)
	c.args = nil
	c.value(f)
}

// moment is how long a program may wait for something in passing.
const moment = 2 * time.Second

func (c *calling) timer(name string, _ known.LifecycleCall) {
	d := c.arg(0)
	short := name == "time.After" && d.kind == integer && time.Duration(d.n) <= moment
	ch := pointerTo(c.w.add(&object{site: c.place, channel: channel{is: true, timer: true, size: 1, short: short}}))
	if name == "time.NewTimer" || name == "time.NewTicker" {
		o := c.w.add(&object{site: c.place})
		c.w.set(o, "C", ch)
		c.give(pointerTo(o))
		return
	}
	c.give(ch)
}

// afterTime runs a function after a time: a thread that waits for a timer first.
func (c *calling) afterTime(_ string, api known.LifecycleCall) {
	ch := pointerTo(c.w.add(&object{site: c.place, channel: channel{is: true, timer: true, size: 1}}))
	w, f := c.w, c.arg(api.Arg)
	t := &thread{number: len(w.threads), started: c.place, guess: c.t.guess}
	t.frames = []*frame{{fn: delayed, registers: []value{nothing, f, ch}, place: c.place}}
	w.threads = append(w.threads, t)
	o := w.add(&object{site: c.place})
	w.change(o).parts = []value{ch}
	c.give(pointerTo(o))
}

// delayed is a function that waits for a timer, register 2, and calls register 1.
var delayed = &skeleton.Function{
	Name:      "timer",
	Registers: 2,
	Blocks: []skeleton.Block{{Instructions: []skeleton.Instruction{
		{Op: skeleton.Receive, Args: []skeleton.Operand{2}},
		{Op: skeleton.Call, N: skeleton.Dynamic, Args: []skeleton.Operand{1}},
		{Op: skeleton.Return},
	}}},
}

// actor adds a function that runs, and one that makes it stop.
func (c *calling) actor(string, known.LifecycleCall) {
	if o := c.w.native(c.arg(0)); o != 0 {
		g := &c.w.change(o).group
		g.actors = append(g.actors, c.arg(1), c.arg(2))
	}
}

// runActors runs all actors until the first returns, interrupts the others and waits for
// them (https://pkg.go.dev/github.com/oklog/run#Group.Run).
func (c *calling) runActors(string, known.LifecycleCall) {
	o := c.w.native(c.arg(0))
	if o == 0 {
		c.t.wait = wait{kind: forUnknown, result: c.result, place: c.place}
		return
	}
	actors := c.w.at(o).group.actors
	for n := 0; n+1 < len(actors); n += 2 {
		c.w.spawnInto(o, c.t, actors[n], nil, c.place).actor = n + 1
	}
	c.w.waitFor(c.t, wait{kind: forGroup, on: o, result: c.result, place: c.place})
}

// interrupt calls the interrupt functions of all actors when the first has returned.
func (w *world) interrupt(first *thread, err value) {
	actors := w.at(first.group).group.actors
	if actors == nil {
		return // it is not the first
	}
	w.change(first.group).group.err = err
	w.change(first.group).group.actors = nil
	for n := 1; n < len(actors); n += 2 {
		w.spawnInto(first.group, first, actors[n], []value{err}, site{}).err = false
	}
}

// termActor makes an actor that returns on SIGTERM.
func (c *calling) termActor(_ string, api known.LifecycleCall) {
	parent := c.parent(c.arg(0))
	c.listens(c.arg(api.Arg), "run.SignalHandler")
	ctx := c.w.newContext(c.place, context{parent: parent, signal: true})
	c.give(value{kind: tuple, list: []value{
		{kind: native, s: "actor", id: ctx.id},
		{kind: native, s: "interrupt", id: ctx.id},
	}})
}
