package lifecycle

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
)

// contextOf returns the context that v is, or 0.
func (w *world) contextOf(v value) id {
	if v.kind == pointer && v.path == "" && w.at(v.id).context.is {
		return v.id
	}
	return 0
}

// newContext makes a context.
func (w *world) newContext(where site, state context) value {
	state.is = true
	return pointerTo(w.add(&object{site: where, context: state}))
}

// bound says whether a context ends after a time.
func (w *world) bound(o id) bool {
	for o != 0 {
		c := &w.at(o).context
		if c.bound || c.opaque {
			return true
		}
		if c.detached {
			return false
		}
		o = c.parent
	}
	return false
}

// signalled returns whether a context ends with a signal.
func (w *world) signalled(o id) bool {
	for o != 0 {
		c := &w.at(o).context
		if c.signal {
			return true
		}
		if c.detached {
			return false
		}
		o = c.parent
	}
	return false
}

// parent returns the context that v is, making one up where it is not known.
func (c *calling) parent(v value) id {
	if o := c.w.contextOf(v); o != 0 {
		return o
	}
	if v.kind == pointer && v.path == "" {
		// Something opaque is used as a context: so that is what it is.
		o := c.w.change(v.id)
		if o.typ == "" || o.open {
			o.context = context{is: true, opaque: true}
			return v.id
		}
	}
	if v.kind == choice {
		for _, alternative := range v.list {
			if o := c.w.contextOf(alternative); o != 0 {
				return o
			}
		}
	}
	return c.w.newContext(c.place, context{opaque: true}).id
}

func (c *calling) background(string, known.LifecycleCall) {
	c.give(c.w.newContext(c.place, context{}))
}

// derives makes a context of another one, and the function that ends it.
func (c *calling) derives(_ string, api known.LifecycleCall) {
	parent := c.parent(c.arg(0))
	state := context{parent: parent, bound: api.Kind == known.Bounds, detached: api.Kind == known.Detaches}
	if !state.detached {
		state.done = c.w.at(parent).context.done
		state.cause = c.w.at(parent).context.cause
	}
	ctx := c.w.newContext(c.place, state)
	if state.detached {
		c.give(ctx)
		return
	}
	c.give(value{kind: tuple, list: []value{ctx, {kind: native, s: "cancel", id: ctx.id}}})
}

// carries returns what it is given, in another form.
func (c *calling) carries(_ string, api known.LifecycleCall) {
	v := c.arg(api.On)
	if v.kind == unknown {
		v = nothing
	}
	c.give(v)
}

func (c *calling) notifyContext(name string, api known.LifecycleCall) {
	parent := c.parent(c.arg(0))
	term, any := c.listens(c.arg(api.Arg), api.Name)
	ctx := c.w.newContext(c.place, context{parent: parent, signal: term || any})
	c.give(value{kind: tuple, list: []value{ctx, {kind: native, s: "cancel", id: ctx.id}}})
}

func (c *calling) termContext(string, known.LifecycleCall) {
	c.w.signals.term = true
	c.give(c.w.newContext(c.place, context{signal: true}))
}

func (c *calling) termChannel(string, known.LifecycleCall) {
	c.w.signals.term = true
	c.give(pointerTo(c.w.add(&object{site: c.place, channel: channel{is: true, size: -1, signals: true, terminal: sigTERM}})))
}

func (c *calling) afterContext(_ string, api known.LifecycleCall) {
	if o := c.w.contextOf(c.arg(0)); o != 0 {
		ctx := &c.w.change(o).context
		ctx.after = append(ctx.after, c.arg(api.Arg))
		if ctx.done {
			c.w.spawn(c.t, c.arg(api.Arg), nil, c.place)
		}
	}
	c.give(value{kind: native, s: "stop", id: c.w.contextOf(c.arg(0))})
}

// contextMethod calls a method of a context.
func (c *calling) contextMethod(name string) {
	v := c.arg(0)
	o := c.w.contextOf(v)
	if o == 0 && v.kind == pointer {
		o = c.parent(v)
	}
	switch name[strings.LastIndexByte(name, '.')+1:] {
	case "Done":
		if o == 0 {
			c.give(nothing)
			return
		}
		c.give(pointerTo(o)) // its channel is the context itself
	case "Err":
		switch {
		case o == 0 || c.w.at(o).context.opaque:
			c.give(nothing)
		case c.w.at(o).context.done:
			c.give(value{kind: failure, s: "context.Canceled"})
		default:
			c.give(nilValue)
		}
	default:
		c.give(nothing)
	}
}

// cancel ends a context and all that were made of it.
func (w *world) cancel(o id, cause site) {
	if w.at(o).context.done {
		return
	}
	ctx := &w.change(o).context
	ctx.done, ctx.cause = true, cause
	for n := range w.objects {
		if w.objects[n] == nil {
			continue
		}
		if c := &w.objects[n].context; c.is && c.parent == o && !c.detached && !c.done {
			w.cancel(id(n), cause)
		}
	}
	for _, f := range w.at(o).context.after {
		w.spawn(nil, f, nil, cause)
	}
}

// native calls a function of the machine.
func (c *calling) native(v value) {
	switch v.s {
	case "cancel":
		c.w.cancel(v.id, c.place)
		c.give(nothing)
	case "stop": // AfterFunc's: "reports whether it stopped f from being run"
		if v.id == 0 {
			c.give(nothing)
			return
		}
		c.give(truth(!c.w.at(v.id).context.done))
	case "keep":
		c.w.keep(v.id, c.arg(0))
	case "fx.start", "fx.stop":
		c.runHooks(v)
	case "fx.wait":
		ctx := c.w.newContext(c.place, context{signal: true})
		c.w.waitFor(c.t, wait{kind: forChannels, cases: []way{{channel: ctx}}, place: c.place, name: "fx"})
	case "actor": // oklog's SignalHandler: waits for the signal
		c.t.wait = wait{kind: forChannels, cases: []way{{channel: pointerTo(v.id)}}, result: c.result, place: c.place, name: "actor"}
		c.w.wake(c.t)
	case "interrupt": // and its interrupt function
		c.w.cancel(v.id, c.place)
		c.give(nothing)
	default:
		c.give(nothing)
	}
}
