package lifecycle

import (
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// elements returns the paths of the elements of a slice or map, in order.
func (w *world) elements(v value) []string {
	return w.at(v.id).elements(v.path)
}

// selects waits for several channels.
func (w *world) selects(t *thread, f *frame, i *skeleton.Instruction, arg func(int) value) {
	wt := wait{kind: forChannels, result: i.Result, place: f.site(i), name: "select"}
	for n, direction := range i.Name {
		wt.cases = append(wt.cases, way{channel: arg(2 * n), sends: direction == 's', value: arg(2*n + 1)})
	}
	if len(wt.cases) == 0 {
		wt.kind = forEver
	}
	if i.N == 0 { // there is a default
		if ready := w.ready(t, &wt); ready >= 0 {
			w.proceed(t, &wt, ready)
			return
		}
		f.put(i.Result, value{kind: tuple, list: []value{{kind: integer, n: -1}, nothing}})
		return
	}
	w.waitFor(t, wt)
}

// waitFor makes a thread wait, unless it need not.
func (w *world) waitFor(t *thread, wt wait) {
	t.wait = wt
	w.wake(t)
}

// wake lets a thread go on if what it waits for is there.
func (w *world) wake(t *thread) bool {
	if t.ended {
		return false
	}
	wt := t.wait
	switch wt.kind {
	case forChannels:
		if n := w.ready(t, &wt); n >= 0 {
			t.wait = wait{}
			w.proceed(t, &wt, n)
			return true
		}
	case forGroup:
		g := &w.at(wt.on).group
		if g.count <= 0 && !g.blur {
			t.wait = wait{}
			t.top().put(wt.result, w.groupError(wt.on))
			return true
		}
	case forContext:
		if w.at(wt.on).context.done {
			t.wait = wait{}
			t.top().put(wt.result, nilValue)
			return true
		}
	case forServer:
		if v, ok := w.served(&wt); ok {
			t.wait = wait{}
			t.top().put(wt.result, v)
			return true
		}
	}
	return false
}

// ready returns the number of a case that can go on, or -1.
func (w *world) ready(t *thread, wt *wait) int {
	for n, c := range wt.cases {
		if w.caseReady(t, c) {
			return n
		}
	}
	return -1
}

func (w *world) caseReady(t *thread, c way) bool {
	switch c.channel.kind {
	case pointer:
	case choice:
		for _, alternative := range c.channel.list {
			if w.caseReady(t, way{channel: alternative, sends: c.sends}) {
				return true
			}
		}
		return false
	default:
		return false
	}
	if c.channel.path != "" {
		return false
	}
	o := w.at(c.channel.id)
	if o.context.is {
		return o.context.done
	}
	ch := &o.channel
	if c.sends {
		if ch.size != 0 || ch.opaque || !ch.is {
			return len(ch.values) < max(ch.size, 1) || ch.size < 0 || ch.opaque || !ch.is
		}
		return w.receiver(t, c.channel.id) != nil
	}
	return len(ch.values) > 0 || ch.closed
}

// receiver returns a thread that waits to receive from a channel.
func (w *world) receiver(sender *thread, channel id) *thread {
	for _, t := range w.threads {
		if t == sender || t.ended || t.wait.kind != forChannels {
			continue
		}
		for _, c := range t.wait.cases {
			if !c.sends && c.channel.kind == pointer && c.channel.id == channel {
				return t
			}
		}
	}
	return nil
}

// proceed carries out a case that is ready.
func (w *world) proceed(t *thread, wt *wait, n int) {
	c := wt.cases[n]
	received, open := nothing, isTrue
	c.channel.each(func(v value) {
		if v.kind != pointer {
			return
		}
		o := w.at(v.id)
		switch {
		case o.context.is:
			open = isFalse
		case c.sends:
			ch := &w.change(v.id).channel
			ch.values = append(ch.values, c.value)
			t.joined = true
		case len(o.channel.values) > 0:
			ch := &w.change(v.id).channel
			received = ch.values[0]
			ch.values = ch.values[1:]
		case o.channel.closed:
			received, open = nilValue, isFalse
		}
	})
	w.delivered(t, wt, n, received, open)
}

// delivered hands the outcome of a wait to the thread's registers.
func (w *world) delivered(t *thread, wt *wait, n int, received, open value) {
	f := t.top()
	switch {
	case wt.name == "select":
		v := value{kind: tuple, list: []value{{kind: integer, n: int64(n)}, open}}
		for k, c := range wt.cases {
			if c.sends {
				continue
			}
			if k == n {
				v.list = append(v.list, received)
			} else {
				v.list = append(v.list, nothing)
			}
		}
		f.put(wt.result, v)
	case wt.name == "actor": // oklog's SignalHandler returns an error that says which signal came
		f.put(wt.result, value{kind: failure, s: "signal"})
	case wt.pair:
		f.put(wt.result, value{kind: tuple, list: []value{received, open}})
	default:
		f.put(wt.result, received)
	}
}

// served says whether a call that serves returns, and what.
func (w *world) served(wt *wait) (value, bool) {
	s := &w.at(wt.on).server
	if s.consumer && wt.ctx != 0 && w.at(wt.ctx).context.done {
		return value{kind: tuple, list: []value{nothing, {kind: failure, s: "context.Canceled"}}}, true
	}
	switch s.state {
	case serving, idle:
		return nothing, false
	case draining:
		if wt.late == "late" {
			return nothing, false
		}
	}
	switch wt.late {
	case "closed":
		return value{kind: failure, s: closedName, id: wt.on}, true
	case "consumer":
		return value{kind: tuple, list: []value{nothing, {kind: failure, s: "closed"}}}, true
	}
	return nilValue, true
}

// guessReady lets a thread go on that waits for something that is not known, or for time
// to pass, and says whether there was such a way.
func (w *world) guessReady(t *thread) bool {
	wt := t.wait
	switch wt.kind {
	case forChannels:
		for n, c := range wt.cases {
			if !w.mayBeReady(c) {
				continue
			}
			t.wait = wait{}
			w.delivered(t, &wt, n, nothing, nothing)
			return true
		}
	case forGroup:
		if g := w.at(wt.on).group; g.blur {
			t.wait = wait{}
			t.top().put(wt.result, w.groupError(wt.on))
			return true
		}
	case forUnknown:
		t.wait = wait{}
		return true
	}
	return false
}

func (w *world) mayBeReady(c way) bool {
	if c.channel.kind == unknown {
		return true
	}
	if c.channel.kind != pointer {
		return false
	}
	o := w.at(c.channel.id)
	if o.context.is {
		return o.context.opaque && !o.context.signal || w.bound(c.channel.id)
	}
	return o.channel.opaque || o.channel.timer || o.open
}
