package lifecycle

import (
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
)

// apis are what the machine does for each kind of call in the tables.
var apis map[known.LifecycleKind]func(*calling, string, known.LifecycleCall)

func init() { // not above: the functions lead to the table again
	apis = map[known.LifecycleKind]func(*calling, string, known.LifecycleCall){
		known.Serves:       (*calling).serves,
		known.Drains:       (*calling).drains,
		known.Cuts:         (*calling).cuts,
		known.OnDrain:      (*calling).onDrain,
		known.Handles:      (*calling).handles,
		known.Handled:      (*calling).handled,
		known.Notifies:     (*calling).notifies,
		known.NotifyCtx:    (*calling).notifyContext,
		known.Ignores:      (*calling).ignores,
		known.TermContext:  (*calling).termContext,
		known.TermChannel:  (*calling).termChannel,
		known.Background:   (*calling).background,
		known.Derives:      (*calling).derives,
		known.Bounds:       (*calling).derives,
		known.Detaches:     (*calling).derives,
		known.Carries:      (*calling).carries,
		known.AfterContext: (*calling).afterContext,
		known.Closes:       (*calling).closes,
		known.Flushes:      (*calling).flushes,
		known.Exports:      (*calling).joins,
		known.Buffers:      (*calling).joins,
		known.Joins:        (*calling).joins,
		known.Timer:        (*calling).timer,
		known.After:        (*calling).afterTime,
		known.GroupGo:      (*calling).groupGo,
		known.GroupContext: (*calling).groupContext,
		known.GroupWait:    (*calling).groupWait,
		known.Adds:         (*calling).adds,
		known.Finishes:     (*calling).finishes,
		known.Calls:        (*calling).calls,
		known.Actor:        (*calling).actor,
		known.RunActors:    (*calling).runActors,
		known.TermActor:    (*calling).termActor,
		known.Executes:     (*calling).executes,
		known.Dispatches:   (*calling).dispatches,
		known.Injects:      (*calling).injects,
		known.Stops:        (*calling).stops,
		known.Hooks:        (*calling).hooks,
		known.Upgrades:     (*calling).upgrades,
		known.Withdraws:    (*calling).withdraws,
		known.ErrorIs:      (*calling).errorIs,
		known.ErrorWraps:   (*calling).errorWraps,
	}
}

func (c *calling) api(name string, api known.LifecycleCall) {
	c.w.performed[c.place.key()] = true
	if do := apis[api.Kind]; do != nil {
		do(c, name, api)
		return
	}
	c.unknown(name)
}

func (c *calling) upgrades(name string, api known.LifecycleCall) {
	c.w.events.upgrades = append(c.w.events.upgrades, upgrade{c.place, api.Name})
	c.unknown(name)
}

func (c *calling) withdraws(string, known.LifecycleCall) {
	c.w.withdraw()
	c.give(nothing)
}

// withdraw notes that the program tells that it is not ready.
func (w *world) withdraw() {
	if w.phase == stopping && w.drains == 0 {
		w.events.withdrawn = true
	}
}

// closes closes what handlers use.
func (c *calling) closes(name string, api known.LifecycleCall) {
	c.w.machine.close(c.w, c, api)
	c.give(nilValue)
}

// flushes writes out what has been held back.
func (c *calling) flushes(name string, api known.LifecycleCall) {
	w := c.w
	written := func(v value) {
		// A logger's Sync writes lines, and not what else hangs on the logger.
		if v.kind == pointer && (api.Name != "" || w.at(v.id).exports == logLines) {
			w.change(v.id).written = true
		}
	}
	w.reach(c.arg(0), written)
	// Where it is not known what is written out, it may be anything of the kind.
	if v := c.arg(0); v.kind == unknown || v.kind == pointer && w.at(v.id).open && w.at(v.id).made != api.Name {
		for n, o := range w.objects {
			if o != nil && (o.made == api.Name || api.Name == "" && o.exports == logLines) {
				w.reach(pointerTo(id(n)), written)
			}
		}
	}
	w.machine.flush(w, c, name, api)
	c.give(nilValue)
}

// logLines is what buffers behind loggers hold back.
const logLines = "log lines"

// joins makes something out of other things.
func (c *calling) joins(name string, api known.LifecycleCall) {
	w := c.w
	var parts []value
	for _, arg := range c.args {
		arg.each(func(v value) { parts = append(parts, v) })
	}
	if (api.Kind == known.Joins) && (strings.HasPrefix(name, "(*") || strings.HasSuffix(name, ".SetOutput")) && api.On >= 0 {
		// Something that exists gets a part more.
		o := w.native(c.arg(0))
		if strings.HasSuffix(name, ".SetOutput") && !strings.HasPrefix(name, "(") {
			o = w.global(name)
		}
		if o != 0 {
			object := w.change(o)
			object.parts = append(object.parts, parts...)
			object.made = api.Name
		}
		c.give(c.arg(0))
		return
	}
	made := w.opaque(c.place, parts)
	object := w.change(made.id)
	object.open = false
	object.made = api.Name
	switch api.Kind {
	case known.Exports:
		object.exports = api.Name
	case known.Buffers:
		object.exports = logLines
	}
	c.give(value{kind: pointer, id: made.id})
}

func (c *calling) errorIs(string, known.LifecycleCall) {
	err, target := c.arg(0), c.arg(1)
	switch {
	case err.kind == failure && target.kind == failure:
		is := err.s == target.s || target.s == closedName && err.closed()
		if is {
			c.t.closed = 0
		}
		c.give(truth(is))
	case err.kind == null:
		c.give(isFalse)
	default:
		c.give(likely(false))
	}
}

func (c *calling) errorWraps(name string, _ known.LifecycleCall) {
	v := value{kind: failure}
	all := true
	add := func(arg value) {
		switch arg.kind {
		case failure:
			if len(v.list) < maxChoice {
				v.list = append(v.list, arg)
			}
		case null:
		default:
			all = false
		}
	}
	for _, arg := range c.args {
		if arg.kind != pointer {
			add(arg)
			continue
		}
		for _, path := range c.w.elements(arg) { // of the variadic arguments
			add(c.w.load(value{kind: pointer, id: arg.id, path: path}))
		}
	}
	if name == "errors.Join" && len(v.list) == 0 {
		if all {
			c.give(nilValue)
		} else {
			c.give(nothing)
		}
		return
	}
	c.give(v)
}
