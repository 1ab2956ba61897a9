package lifecycle

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
)

// serves starts a server and waits until it stops.
func (c *calling) serves(name string, api known.LifecycleCall) {
	w := c.w
	o := id(0)
	if api.On >= 0 {
		o = w.native(c.arg(api.On))
	}
	s := server{}
	if o == 0 {
		o = w.add(&object{typ: "server", site: c.place, open: true})
		s.made = api.On < 0
		s.blurred = api.On >= 0
	} else {
		s = w.at(o).server
	}
	object := w.change(o)
	if api.On < 0 && api.Arg >= 0 {
		handler := c.arg(api.Arg)
		if handler.kind == null {
			handler = pointerTo(w.global(defaultMux))
		}
		object.parts = append(object.parts, handler)
	}
	s.call, s.late, s.consumer = api.Name, api.Result == "late", api.Result == "consumer"
	known := false
	for _, at := range s.serves {
		known = known || at.same(c.place)
	}
	if !known {
		s.serves = append(s.serves[:len(s.serves):len(s.serves)], c.place)
	}
	for n, arg := range c.args {
		if arg.kind == text && loopback(arg.s) {
			s.loopback = true
		}
		// A listener that listens on the machine alone.
		if n > 0 && arg.kind == pointer && w.at(arg.id).server.loopback {
			s.loopback = true
		}
	}
	if addr := w.part(o, "Addr"); addr.kind == text && loopback(addr.s) {
		s.loopback = true
	}
	for _, arg := range c.args {
		if arg.kind != pointer {
			continue
		}
		w.reach(arg, func(v value) { // fiber v3 drains by itself when a context ends that it is given
			if v.id == 0 {
				return
			}
			for path, cell := range w.at(v.id).cells {
				if strings.HasSuffix(path, "GracefulContext") && w.contextOf(cell) != 0 {
					s.handed = true
				}
			}
		})
	}
	if s.state == idle || s.consumer && s.state != cut {
		s.state = serving
	}
	object.server = s
	wt := wait{kind: forServer, on: o, result: c.result, place: c.place, late: api.Result}
	if s.consumer && len(c.args) > 1 {
		wt.ctx = w.contextOf(c.arg(1))
	}
	w.machine.serve(w, c.t, o, c.place)
	if api.Result == "started" {
		c.give(nilValue)
		t := &thread{number: len(w.threads), guess: c.t.guess, origin: w.inMain(c.t)}
		t.frames = []*frame{{fn: starter, registers: make([]value, 2), place: c.place}}
		wt.result = 0
		t.wait = wt
		w.threads = append(w.threads, t)
		return
	}
	w.waitFor(c.t, wt)
}

const defaultMux = "net/http.DefaultServeMux"

// loopback says whether only the machine itself reaches an address.
func loopback(address string) bool {
	for _, prefix := range []string{"127.", "localhost:", "[::1]:"} {
		if strings.HasPrefix(address, prefix) {
			return true
		}
	}
	return address == "localhost"
}

// targets returns the servers that a call is about. Where that is not known, they are all
// that serve, and blurred is true.
func (c *calling) targets(v value) (targets []id, blurred bool) {
	v.each(func(v value) {
		if v.kind == pointer {
			targets = append(targets, c.w.native(v))
		}
	})
	for _, o := range targets {
		if s := c.w.at(o).server; s.state != idle || !c.w.at(o).open {
			return targets, false
		}
	}
	// A server that was never seen to serve, in something that is not known.
	for n, o := range c.w.objects {
		if o != nil && o.server.state == serving && (o.server.blurred || o.server.handed) {
			targets = append(targets, id(n))
		}
	}
	if len(targets) > 0 {
		return targets, true
	}
	for n, o := range c.w.objects {
		if o != nil && o.server.state == serving && !o.server.consumer && !o.server.made {
			targets = append(targets, id(n))
		}
	}
	return targets, true
}

// drains stops a server when its requests are done, and waits for that.
func (c *calling) drains(name string, api known.LifecycleCall) {
	w := c.w
	targets, blurred := c.targets(c.arg(api.On))
	w.machine.drain(w, c, targets, blurred, api)
	w.drains++
	waiting := id(0)
	for _, o := range targets {
		s := &w.change(o).server
		s.drains = append(s.drains, c.place)
		if w.phase == starting && s.state == idle {
			continue // the program ends before it serves
		}
		if s.state == serving || s.state == idle {
			s.state = draining
			for _, f := range s.onDrain {
				w.spawn(c.t, f, nil, site{})
			}
			waiting = o
		} else if s.state == draining {
			waiting = o
		}
	}
	if waiting == 0 {
		c.give(nilValue)
		return
	}
	wt := wait{kind: forDrain, on: waiting, result: c.result, place: c.place, name: api.Name}
	if api.Arg >= 0 {
		wt.ctx = w.contextOf(c.arg(api.Arg))
	}
	wt.bounded = api.Bound || wt.ctx != 0 && w.bound(wt.ctx)
	c.t.wait = wt
}

// cuts stops a server at once.
func (c *calling) cuts(name string, api known.LifecycleCall) {
	w := c.w
	targets, _ := c.targets(c.arg(api.On))
	for _, o := range targets {
		s := &w.change(o).server
		if s.state == serving && (w.phase == stopping || w.phase == handling) {
			w.machine.cut(w, c, o, api.Name)
		}
		if s.state != drained && s.state != draining || w.phase == hanging {
			s.state = cut
		}
	}
	c.give(nilValue)
}

func (c *calling) onDrain(_ string, api known.LifecycleCall) {
	c.w.events.onDrain = true
	if o := c.w.native(c.arg(api.On)); o != 0 {
		s := &c.w.change(o).server
		s.onDrain = append(s.onDrain, c.arg(api.Arg))
	}
}

// handles gives a server or router a handler.
func (c *calling) handles(_ string, api known.LifecycleCall) {
	o := c.w.global(defaultMux)
	if api.On >= 0 {
		if o = c.w.native(c.arg(api.On)); o == 0 {
			return
		}
	}
	mux := c.w.change(o)
	mux.parts = append(mux.parts, c.arg(api.Arg))
	for _, arg := range c.args {
		if arg.kind == text {
			mux.server.routes = append(mux.server.routes, arg.s)
		}
	}
}

// handled runs a framework that does everything by itself.
func (c *calling) handled(name string, _ known.LifecycleCall) {
	c.w.signals.handled = true
	c.t.wait = wait{kind: forUnknown, place: c.place, result: c.result}
	c.unknown(name)
}
