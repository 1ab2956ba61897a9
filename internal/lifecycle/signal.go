package lifecycle

import (
	"github.com/prodcheck/prodcheck/internal/known"
)

// The numbers of the signals that matter, on every system that has them
// (https://pkg.go.dev/syscall#SIGTERM).
const (
	sigHUP  = 1
	sigINT  = 2
	sigQUIT = 3
	sigKILL = 9
	sigTERM = 15
)

// notifies has signals sent into a channel.
func (c *calling) notifies(name string, api known.LifecycleCall) {
	term, others := c.listens(c.arg(api.Arg), api.Name)
	c.arg(0).each(func(v value) {
		if v.kind != pointer || v.path != "" {
			return
		}
		o := c.w.change(v.id)
		ch := &o.channel
		if ch.is && ch.size == 0 && !c.t.guess {
			c.w.machine.unbuffered(c, o.site)
		}
		ch.is = ch.is || o.open
		ch.signals = true
		if term {
			ch.terminal = sigTERM
		} else if others && ch.terminal == 0 {
			ch.terminal = sigINT
		}
	})
}

// ignores has signals ignored.
func (c *calling) ignores(_ string, api known.LifecycleCall) {
	before := c.w.signals
	c.listens(c.arg(api.Arg), api.Name)
	c.w.signals = before
}

// stopNumber returns the number of SIGSTOP where the call is.
func (c *calling) stopNumber() int64 {
	if c.place.pkg == nil {
		return 0
	}
	return c.place.pkg.skeletons.Stop
}

// listens takes down the signals that a call listens for. It returns whether SIGTERM is
// among them, and whether others are that end a program.
func (c *calling) listens(list value, name string) (term, others bool) {
	w := c.w
	var signals []value
	interrupt := false
	blurred := list.kind == unknown || list.kind == choice
	if list.kind == pointer {
		o := w.at(list.id)
		blurred = o.open
		for _, path := range w.elements(list) {
			signals = append(signals, w.load(value{kind: pointer, id: list.id, path: path}))
		}
	}
	for _, s := range signals {
		switch {
		case s.kind != integer:
			blurred = true
		case s.n == sigTERM:
			term = true
		case s.n == sigKILL || s.n == c.stopNumber() && s.n != 0:
			c.w.machine.uncatchable(c, s.n, name)
			others = others || s.n == sigKILL
		case s.n == sigINT || s.n == sigQUIT:
			others = true
			interrupt = interrupt || s.n == sigINT
		}
	}
	if len(signals) == 0 || blurred {
		// All signals, without a list (https://pkg.go.dev/os/signal#Notify), or nobody knows.
		term = true
	}
	w.signals.term = w.signals.term || term
	w.signals.others = w.signals.others || others
	if others && !term {
		w.signals.without = append(w.signals.without, listener{c.place, interrupt})
	}
	return term, others
}

// lacking returns the calls that SIGTERM is missing from: of those that listen for SIGINT, if
// there are any. SIGQUIT alone is often listened for to print what the goroutines do.
func (s *signalsSeen) lacking() []site {
	var all, interrupts []site
	for _, l := range s.without {
		all = append(all, l.site)
		if l.interrupt {
			interrupts = append(interrupts, l.site)
		}
	}
	if len(interrupts) > 0 {
		return interrupts
	}
	return all
}

// deliver sends the program a signal, with which a phase begins: SIGTERM if it listens for
// that, otherwise SIGINT.
func (w *world) deliver(begins phase) {
	w.phase = begins
	w.steps = 0
	w.atWork()
	for n := range w.objects {
		o := w.objects[n]
		if o == nil {
			continue
		}
		if o.context.is && o.context.signal {
			w.cancel(id(n), o.site)
		}
		if o.channel.terminal == sigTERM || o.channel.terminal != 0 && !w.signals.term {
			ch := &w.change(id(n)).channel
			ch.values = append(ch.values, value{kind: integer, n: o.channel.terminal, typ: "signal"})
		}
	}
	for _, t := range w.threads {
		if t.looped {
			t.looped = false
			for _, f := range t.frames {
				f.visits = nil
			}
		}
	}
}
