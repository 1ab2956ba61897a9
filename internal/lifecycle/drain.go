package lifecycle

// finishDrain lets one server that drains be done: one that main waits for, itself or as for
// a goroutine of a group, if there is one. The others may take longer.
func (m *machine) finishDrain(w *world) bool {
	first, rank := id(0), -1
	for n, o := range w.objects {
		if o == nil || o.server.state != draining || w.busy(id(n)) {
			continue
		}
		if r := w.awaited(id(n)); r > rank {
			first, rank = id(n), r
		}
	}
	if first == 0 {
		return false
	}
	for _, t := range w.threads {
		if t.wait.kind == forDrain && t.wait.on == first {
			m.hangs(w, t)
			m.drainFails(w, t)
		}
	}
	w.change(first).server.state = drained
	for _, t := range w.threads {
		if t.wait.kind == forDrain && t.wait.on == first {
			t.top().put(t.wait.result, nilValue)
			t.wait = wait{}
		}
	}
	return true
}

// awaited says how surely main waits for a server to drain: 2 where it does so itself, 1 where
// a goroutine does that a group counts.
func (w *world) awaited(o id) int {
	awaited := 0
	for _, t := range w.threads {
		switch {
		case t.wait.kind != forDrain || t.wait.on != o:
		case t.main:
			return 2
		case t.group != 0:
			awaited = 1
		}
	}
	return awaited
}

// busy says whether a request keeps a server from draining.
func (w *world) busy(o id) bool {
	for _, t := range w.threads {
		if t.within == o && !t.ended {
			return true
		}
	}
	return false
}

// expire ends the contexts that end after a time, and says whether there were any.
func (w *world) expire() bool {
	expired := false
	for n, o := range w.objects {
		if o != nil && o.context.is && o.context.bound && !w.at(id(n)).context.done {
			w.cancel(id(n), o.site)
			w.guesses++
			expired = true
		}
	}
	return expired
}

// ends says whether, in a world where a drain does not end, something ended it: a timer
// that stopped the server, or its context.
func (w *world) ends() bool {
	waits := false
	for _, t := range w.threads {
		if t.wait.kind != forDrain {
			continue
		}
		if w.at(t.wait.on).server.state == cut || t.wait.ctx != 0 && w.at(t.wait.ctx).context.done {
			continue
		}
		waits = true
	}
	return !waits
}
