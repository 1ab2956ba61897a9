package lifecycle

import (
	"slices"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// A container is what go.uber.org/fx makes of the functions that it is given: it calls those
// to be invoked with what the others provide, matched by type, then the start hooks that they
// have appended; on SIGTERM it calls the stop hooks in reverse
// (https://pkg.go.dev/go.uber.org/fx#App.Run).
type container struct {
	calling   *calling
	providers []value
	invoked   []value
	script    *script
	made      map[string]skeleton.Operand // by type
	lifecycle id
}

const lifecycleType = "go.uber.org/fx.Lifecycle"

func (c *calling) injects(_ string, api known.LifecycleCall) {
	w := c.w
	phases := []string{"fx.start"}
	if api.Name != "fx.Start" {
		w.signals.term = true
		phases = append(phases, "fx.wait", "fx.stop")
	}
	k := &container{
		calling:   c,
		script:    newScript("fx"),
		made:      make(map[string]skeleton.Operand),
		lifecycle: w.add(&object{site: c.place, open: true}),
	}
	k.collect(c.arg(0), "", make(map[id]bool))
	k.made[lifecycleType] = k.script.register(pointerTo(k.lifecycle))
	for _, f := range k.invoked {
		k.call(f)
	}
	if app := c.arg(0); app.kind == pointer {
		w.set(app.id, lifecycleCell, pointerTo(k.lifecycle))
	}
	for _, name := range phases {
		k.script.callValue(k.script.register(value{kind: native, s: name, id: k.lifecycle}))
	}
	c.t.frames = append(c.t.frames, k.script.frame(0, c.result, c.place))
}

// lifecycleCell is the field of an app that holds its lifecycle.
const lifecycleCell = "lifecycle"

// stops runs the stop hooks of an app that was started.
func (c *calling) stops(string, known.LifecycleCall) {
	app := c.arg(0)
	if app.kind != pointer {
		c.give(nilValue)
		return
	}
	lifecycle, ok := c.w.at(app.id).cells[lifecycleCell]
	if !ok {
		c.give(nilValue)
		return
	}
	s := newScript("fx")
	s.callValue(s.register(value{kind: native, s: "fx.stop", id: lifecycle.id}))
	c.t.frames = append(c.t.frames, s.frame(0, c.result, c.place))
}

// collect gathers the functions that options lead to.
func (k *container) collect(v value, option string, seen map[id]bool) {
	w := k.calling.w
	switch v.kind {
	case function:
		switch option {
		case "fx.Provide":
			k.providers = append(k.providers, v)
		case "fx.Invoke":
			k.invoked = append(k.invoked, v)
		}
	case pointer, structure:
		if seen[v.id] {
			return
		}
		seen[v.id] = true
		o := w.at(v.id)
		if o.made != "" && o.made != "fx.Annotate" {
			option = o.made
		}
		for _, path := range w.elements(value{kind: pointer, id: v.id}) {
			k.collect(o.cells[path], option, seen)
		}
		for _, part := range o.parts {
			k.collect(part, option, seen)
		}
	case choice:
		for _, alternative := range v.list {
			k.collect(alternative, option, seen)
		}
	}
}

// call has a function called, after those that provide what it is given.
func (k *container) call(f value) (result skeleton.Operand) {
	_, fn := k.calling.w.machine.find(f.s)
	if fn == nil {
		return 0
	}
	var args []skeleton.Operand
	for _, typ := range fn.Inputs {
		args = append(args, k.provide(typ))
	}
	return k.script.callValue(k.script.register(f), args...)
}

// provide returns the register with the value of a type.
func (k *container) provide(typ string) skeleton.Operand {
	if r, ok := k.made[typ]; ok {
		return r
	}
	k.made[typ] = k.script.register(k.calling.w.opaque(k.calling.place, nil)) // also where it takes itself to make one
	for _, f := range k.providers {
		_, fn := k.calling.w.machine.find(f.s)
		if fn == nil {
			continue
		}
		if n := slices.Index(fn.Outputs, typ); n >= 0 {
			k.made[typ] = k.script.extract(k.call(f), n)
			break
		}
	}
	return k.made[typ]
}

func (c *calling) hooks(_ string, api known.LifecycleCall) {
	if c.arg(0).kind == pointer {
		o := c.w.change(c.arg(0).id)
		o.parts = append(o.parts, c.arg(api.Arg))
	}
}

// runHooks calls the start hooks, or the stop hooks in reverse.
func (c *calling) runHooks(v value) {
	w := c.w
	var functions []value
	for _, hook := range w.at(v.id).parts {
		if hook.kind != structure && hook.kind != pointer {
			continue
		}
		o := w.at(hook.id)
		field, n := "OnStart", 0
		if v.s == "fx.stop" {
			field, n = "OnStop", 1
		}
		f := o.cells[field]
		switch o.made {
		case "fx.StartStopHook":
			f = o.parts[min(n, len(o.parts)-1)]
		case "fx.StartHook", "fx.StopHook":
			if (o.made == "fx.StopHook") == (n == 1) {
				f = o.parts[0]
			}
		}
		if isFunction(f) {
			functions = append(functions, f)
		}
	}
	if v.s == "fx.stop" {
		slices.Reverse(functions)
	}
	ctx := w.newContext(c.place, context{bound: true}) // 15 s by default
	c.t.frames = append(c.t.frames, sequence(functions, []value{ctx}, c.result, c.place))
}
