package lifecycle

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/skeleton"
)

const (
	// maxVisits is how often a loop that counts is gone round.
	maxVisits = 24
	// maxRounds is how often a block may be run before its loop counts as one that does not
	// end. Loops may be within loops.
	maxRounds = 6 * maxVisits
)

// run lets a thread go on until it waits or ends. Where it could go on in several ways it
// takes one, and leaves a world for each other one to the machine.
func (w *world) run(t *thread) {
	for t.runnable() {
		if len(t.frames) > 1 && strings.HasSuffix(t.frames[1].fn.Name, ".init") {
			w.setting++ // tables may be long
		} else {
			w.steps++
		}
		w.machine.work++
		if w.steps > maxSteps || w.setting > maxSetting {
			w.exhausted = true
			return
		}
		if len(t.frames) == 0 {
			t.ended = true
			return
		}
		f := t.top()
		if f.next >= len(f.fn.Blocks[f.block].Instructions) {
			t.ended = true // a block that does not end: cannot be
			return
		}
		i := &f.fn.Blocks[f.block].Instructions[f.next]
		f.next++
		w.step(t, f, i)
	}
}

func (f *frame) get(w *world, o skeleton.Operand) value {
	switch {
	case o > 0:
		return f.registers[o]
	case o == 0:
		return nothing
	}
	c := f.fn.Constants[-o-1]
	switch c.Kind {
	case skeleton.Nil:
		return nilValue
	case skeleton.Bool:
		return value{kind: boolean, n: c.Int}
	case skeleton.Int:
		return value{kind: integer, n: c.Int}
	case skeleton.String:
		return value{kind: text, s: c.String}
	case skeleton.Global:
		return pointerTo(w.global(c.String))
	case skeleton.Func:
		return value{kind: function, s: c.String}
	}
	return nothing
}

func (f *frame) put(o skeleton.Operand, v value) {
	if o > 0 {
		f.registers[o] = v
	}
}

func (f *frame) site(i *skeleton.Instruction) site { return site{f.unit, i.Place} }

// step does one instruction.
func (w *world) step(t *thread, f *frame, i *skeleton.Instruction) {
	arg := func(n int) value {
		if n >= len(i.Args) {
			return nothing
		}
		return f.get(w, i.Args[n])
	}
	switch i.Op {
	case skeleton.Alloc:
		f.put(i.Result, w.alloc(i, f.site(i)))
	case skeleton.FieldAddr:
		f.put(i.Result, w.fieldAddr(arg(0), i.Name))
	case skeleton.Field:
		f.put(i.Result, w.field(arg(0), i.Name))
	case skeleton.ElemAddr:
		f.put(i.Result, w.elemAddr(arg(0), arg(1)))
	case skeleton.Elem:
		v := w.load(w.elemAddr(arg(0), arg(1)))
		if i.N == 1 {
			found := nothing
			if v.kind >= pointer {
				found = isTrue
			}
			v = value{kind: tuple, list: []value{v, found}}
		}
		f.put(i.Result, v)
	case skeleton.Load:
		f.put(i.Result, w.load(arg(0)))
		if i.Args[0] < 0 {
			name := f.fn.Constants[-i.Args[0]-1].String
			if strings.HasSuffix(name, ".init$guard") {
				f.put(i.Result, isFalse)
			}
			if knows(name) {
				f.put(i.Result, value{kind: function, s: name}) // a variable that holds a function
			}
			if v, ok := sentinel(name); ok {
				f.put(i.Result, v)
			}
		}
	case skeleton.Store:
		w.store(arg(0), arg(1), f.site(i))
		if v := arg(1); v.kind == boolean {
			w.withdraw()
		}
	case skeleton.Put:
		w.putInMap(arg(0), arg(1), arg(2))
	case skeleton.MakeChan:
		f.put(i.Result, pointerTo(w.add(&object{typ: "chan", site: f.site(i), channel: channel{is: true, size: i.N}})))
	case skeleton.Make:
		f.put(i.Result, pointerTo(w.add(&object{site: f.site(i), length: i.N})))
	case skeleton.Slice, skeleton.Move, skeleton.Range:
		f.put(i.Result, arg(0))
	case skeleton.Closure:
		v := value{kind: function, s: i.Name}
		if i.N == skeleton.Invoke {
			v.kind = method
		}
		for n := range i.Args {
			v.list = append(v.list, arg(n))
		}
		f.put(i.Result, v)
	case skeleton.Interface:
		v := arg(0)
		if v.kind == pointer && (v.typ == "" || v.path != "") || v.kind == structure || v.kind == unknown || v.kind == zero {
			v.typ = i.Name
		}
		if v.kind == integer && (strings.HasPrefix(i.Name, "syscall.") || strings.HasPrefix(i.Name, "golang.org/x/sys")) {
			v.typ = "signal"
		}
		if v.kind == function {
			v.typ = i.Name
		}
		if v.kind == zero && !strings.HasPrefix(i.Name, "*") {
			v.kind = unknown // an interface that holds a zero value is not nil
		}
		f.put(i.Result, v)
	case skeleton.Assert:
		v := arg(0)
		if i.N&1 != 0 {
			v = value{kind: tuple, list: []value{v, w.holds(v, i)}}
		}
		f.put(i.Result, v)
	case skeleton.Extract:
		f.put(i.Result, extract(arg(0), i.N))
	case skeleton.Binary:
		f.put(i.Result, w.binary(t, i, arg(0), arg(1)))
	case skeleton.Not:
		v := arg(0)
		switch v.kind {
		case boolean:
			v = truth(v.n == 0)
		case zero:
			v = isTrue
		case unknown:
			v = value{s: negate(v.s), n: -v.n}
		}
		f.put(i.Result, v)
	case skeleton.Receive:
		w.waitFor(t, wait{kind: forChannels, cases: []way{{channel: arg(0)}}, result: i.Result, pair: i.N == 1, place: f.site(i), name: "receive"})
	case skeleton.Send:
		w.waitFor(t, wait{kind: forChannels, cases: []way{{channel: arg(0), sends: true, value: arg(1)}}, place: f.site(i), name: "send"})
	case skeleton.Select:
		w.selects(t, f, i, arg)
	case skeleton.Next:
		w.iterate(f, i, arg(0))
	case skeleton.Call:
		w.call(t, f, i)
	case skeleton.Go:
		w.spawnCall(t, f, i)
	case skeleton.Defer:
		d := deferred{call: *i, place: f.site(i)}
		for n := range i.Args {
			d.args = append(d.args, arg(n))
		}
		f.defers = append(f.defers, d)
	case skeleton.RunDefers:
		if w.runDeferred(t, f) {
			f.next-- // again, until there are none
		}
	case skeleton.Return:
		w.returns(t, f, i, arg)
	case skeleton.Panic:
		w.panics(t)
	case skeleton.If:
		w.branch(t, f, arg(0))
	case skeleton.Jump:
		w.enter(t, f, f.fn.Blocks[f.block].Next[0])
	}
}

// sentinel returns the value of a package variable of others that is told apart.
func sentinel(name string) (value, bool) {
	switch name {
	case closedName:
		return value{kind: failure, s: closedName}, true
	case "github.com/valyala/fasthttp.ErrServerClosed", "google.golang.org/grpc.ErrServerStopped",
		"context.Canceled", "context.DeadlineExceeded", "github.com/labstack/echo/v4.ErrServerClosed":
		return value{kind: failure, s: name}, true
	case "os.Interrupt":
		return value{kind: integer, n: 2, typ: "signal"}, true
	case "os.Kill":
		return value{kind: integer, n: 9, typ: "signal"}, true
	}
	return nothing, false
}

// enter goes to a block.
func (w *world) enter(t *thread, f *frame, n int) {
	f.block, f.next = n, 0
	w.executed[block{f.fn, n}] = true
	if f.visits == nil {
		f.visits = make(map[int]int)
	}
	f.visits[n]++
	if f.visits[n] > maxRounds {
		t.looped = true
	}
}

// returns ends a call.
func (w *world) returns(t *thread, f *frame, i *skeleton.Instruction, arg func(int) value) {
	var results value
	switch len(i.Args) {
	case 0:
	case 1:
		results = arg(0)
	default:
		results = value{kind: tuple}
		for n := range i.Args {
			results.list = append(results.list, arg(n))
		}
	}
	w.leave(t, f, results)
}

func (w *world) leave(t *thread, f *frame, results value) {
	t.frames = t.frames[:len(t.frames)-1]
	if len(t.frames) == 0 {
		w.end(t, results)
		return
	}
	t.top().put(f.result, results)
}

// panics ends the thread. Deferred calls are not run, and none that recovers is looked for.
func (w *world) panics(t *thread) {
	if t.closed != 0 {
		w.machine.serverClosed(w, t)
		if t.main {
			w.finished, w.failed = true, true
		}
	}
	t.ended = true
}

// runDeferred begins the last deferred call that has not run, and says whether there was one.
func (w *world) runDeferred(t *thread, f *frame) bool {
	n := len(f.defers)
	if n == 0 {
		return false
	}
	d := f.defers[n-1]
	f.defers = f.defers[:n-1]
	call := d.call
	call.Op, call.Result = skeleton.Call, 0
	w.apply(t, f, &call, d.args, d.place)
	return true
}
