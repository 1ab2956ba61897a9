package lifecycle

import (
	"regexp"
	"slices"
	"sync"
)

// baseContexts judges the contexts that servers give to requests.
func (m *machine) baseContexts(w *world) {
	for n, o := range w.objects {
		if o == nil || o.server.state != serving {
			continue
		}
		f := w.part(id(n), "BaseContext")
		if !isFunction(f) {
			continue
		}
		at := w.part(id(n), "BaseContext@")
		if at.kind != integer {
			continue
		}
		where := m.sites[at.n]
		m.apart(w, rehearsing, func(w *world) {
			t := w.spawn(nil, f, []value{w.opaque(site{}, nil)}, site{})
			starter := t.frames[0]
			w.run(t)
			if ctx := w.contextOf(starter.registers[1]); ctx != 0 && w.signalled(ctx) {
				m.report.add(Fault{Kind: BaseContext, At: where.exported(), Related: note(w.at(ctx).site, "the context ends with the signal")})
			}
			w.finished = true
		}, nil)
	}
}

// readinessRoute is what Kubernetes is told to ask.
var readinessRoute = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)/(ready|readyz|readiness|health/ready|-/ready)$`)
})

// hasReadiness says whether the program tells whether it is ready.
func (m *machine) hasReadiness(w *world) bool {
	for _, o := range w.objects {
		if o == nil {
			continue
		}
		if o.made == "google.golang.org/grpc/health.NewServer" {
			return true
		}
		for _, route := range o.server.routes {
			if readinessRoute().MatchString(route) {
				return true
			}
		}
	}
	return false
}

// workers judges the goroutines that are at work when the signal comes, and that nobody
// waits for.
func (m *machine) workers(w *world) {
	for _, t := range w.threads {
		if t.main || !t.working || t.joined || t.guess || t.group != 0 || !t.started.valid() {
			continue
		}
		m.report.add(Fault{Kind: Worker, At: t.started.exported()})
	}
}

// atWork notes which goroutines have more to do than to serve or to wait for the signal.
func (w *world) atWork() {
	for _, t := range w.threads {
		t.working = !t.ended && (t.looped || t.wait.kind == forUnknown || t.wait.kind == forChannels && (len(t.wait.cases) > 1 || !w.forSignal(t)) ||
			t.wait.kind == forServer && w.at(t.wait.on).server.consumer)
	}
}

// forSignal says whether a thread waits for what ends with a signal.
func (w *world) forSignal(t *thread) bool {
	c := t.wait.cases[0].channel
	if c.kind != pointer {
		return false
	}
	o := w.at(c.id)
	return o.context.is && w.signalled(c.id) || o.channel.signals || o.channel.timer
}

// upgraded notes a request that has taken its connection over, and that goes on when the
// program is told to stop.
func (m *machine) upgraded(w *world, request *thread) {
	if len(w.events.upgrades) == 0 {
		return
	}
	if request.ended { // it has handed the connection to somebody
		m.report.upgrades = append(m.report.upgrades, w.events.upgrades...)
		return
	}
	ended := false
	m.apart(w, handling, func(w *world) {
		w.deliver(handling)
		w.threads[request.number].within = 0 // Shutdown does not wait for it any more
		for range maxGuesses {
			w.settle()
			if !m.finishDrain(w) {
				break
			}
		}
		ended = w.threads[request.number].ended
		w.finished = true
	}, nil)
	if !ended {
		m.report.upgrades = append(m.report.upgrades, w.events.upgrades...)
	}
}

// hijacked reports connections that Shutdown does not know of, and that nothing closes.
func (m *machine) hijacked(w *world) {
	if w.events.onDrain || w.drains == 0 {
		return
	}
	for _, u := range m.report.upgrades {
		if u.site.pkg != m.main && slices.Contains(w.events.stops, u.site.pkg) {
			continue
		}
		m.report.add(Fault{Kind: Hijacked, At: u.site.exported(), Call: u.name})
	}
}
