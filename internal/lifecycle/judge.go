package lifecycle

import (
	"regexp"
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// serve notes that a server is started.
func (m *machine) serve(w *world, t *thread, o id, where site) {
	w.late = w.late || w.phase == stopping
	f := m.report.fate(where)
	s := w.at(o).server
	f.call = s.call
	if !f.inMain.valid() {
		f.inMain = w.inMain(t)
	}
}

// inMain returns the call in the main package that led a thread to where it is.
func (w *world) inMain(t *thread) site {
	last := t.origin
	for _, f := range t.frames {
		if f.place.pkg == w.machine.main {
			last = f.place
		}
	}
	return last
}

// drain judges a call that drains servers.
func (m *machine) drain(w *world, c *calling, targets []id, blurred bool, api known.LifecycleCall) {
	w.released = append(w.released, api.Name)
	for _, o := range targets {
		for _, s := range w.at(o).server.serves {
			m.report.fate(s).drained = true
		}
		if c.t.within == o && o != 0 {
			m.report.add(Fault{Kind: InHandler, At: c.place.exported(), Call: api.Name, Related: note(firstOf(w.at(o).server.serves), "the server whose request it is starts here")})
		}
	}
	if c.t.guess || w.phase != stopping && w.phase != handling {
		return
	}
	m.contextOver(w, c, api)
	if len(targets) == 0 || blurred || w.phase != stopping || w.drains > 0 {
		return
	}
	if !w.events.withdrawn && m.hasReadiness(w) {
		m.report.add(Fault{Kind: Readiness, At: c.place.exported(), Call: api.Name})
	}
}

// contextOver judges the context that a call which takes its time is given.
func (m *machine) contextOver(w *world, c *calling, api known.LifecycleCall) {
	if api.Arg < 0 {
		return
	}
	ctx := w.contextOf(c.arg(api.Arg))
	if ctx == 0 || !w.at(ctx).context.done || c.t.guess {
		return
	}
	state := w.at(ctx).context
	detail := "cancelled"
	if w.signalled(ctx) {
		detail = "signal"
	}
	m.report.add(Fault{
		Kind: CancelledContext, At: c.place.exported(), Made: w.at(ctx).site.exported(), Call: api.Name, Detail: detail,
		Related: note(state.cause, "the context has ended by then"),
	})
}

func firstOf(sites []site) site {
	if len(sites) == 0 {
		return site{}
	}
	return sites[0]
}

// cut judges a call that stops a server at once.
func (m *machine) cut(w *world, c *calling, o id, name string) {
	s := w.at(o).server
	if s.state == serving {
		w.released = append(w.released, name)
	}
	if w.phase != stopping || c.t.guess || s.consumer || len(s.drains) > 0 || m.auxiliary(w, o) {
		return
	}
	m.report.add(Fault{
		Kind: CutOff, At: c.place.exported(), Call: s.call, Detail: name,
		Related: note(firstOf(s.serves), "the server starts here"),
	})
	for _, at := range s.serves {
		m.report.fate(at).drained = true // as good as: this is what is wrong with it
	}
}

// close judges a call that closes what handlers use.
func (m *machine) close(w *world, c *calling, api known.LifecycleCall) {
	w.released = append(w.released, api.Name)
	m.closed(w, c, api.Name)
}

// flush judges a call that writes out telemetry, or ends it.
func (m *machine) flush(w *world, c *calling, name string, api known.LifecycleCall) {
	w.released = append(w.released, name)
	if strings.HasSuffix(name, ".Shutdown") {
		m.closed(w, c, api.Name)
	}
	if w.phase == stopping && !c.t.guess {
		m.contextOver(w, c, api)
	}
}

// closed judges that something was closed, by the order of things.
func (m *machine) closed(w *world, c *calling, what string) {
	if w.phase != stopping || c.t.guess {
		return
	}
	for n, o := range w.objects {
		if o == nil || o.server.consumer || o.server.state != serving && o.server.state != draining || m.auxiliary(w, id(n)) {
			continue
		}
		w.closing = append(w.closing, closing{server: id(n), place: c.place, what: what, main: c.t.main})
	}
}

// drainsItself says whether a thread is the one that drains a server.
func (w *world) drainsItself(t *thread, o *object) bool {
	return t.wait.kind == forDrain && w.objects[t.wait.on] == o
}

// closing is that something was closed while a server was not drained.
type closing struct {
	server id
	place  site
	what   string
	main   bool
}

// serving judges a program that has started, before anything stops it.
func (m *machine) serving(w *world) {
	m.signals(w)
	m.requests(w)
	m.failures(w)
	m.baseContexts(w)
	m.note(w)
}

// signals judges what the program listens for.
func (m *machine) signals(w *world) {
	if w.signals.handled || w.signals.term {
		return
	}
	if w.signals.others {
		if m.mayHandle(w) {
			return
		}
		for _, s := range w.signals.without {
			m.report.add(Fault{Kind: NoSigterm, At: s.exported(), Related: note(m.first(w), "the program serves from here on")})
		}
		return
	}
	at := m.first(w)
	if !at.valid() || w.endsByItself() || m.mayHandle(w) {
		return
	}
	f := m.report.fate(at)
	m.report.add(Fault{Kind: NoSignal, At: at.exported(), InMain: f.inMain.exported(), Call: f.call, Related: m.mainNote()})
}

// endsByItself says whether main waits for no longer than a time.
func (w *world) endsByItself() bool {
	for _, t := range w.threads {
		if !t.main || t.wait.kind != forChannels {
			continue
		}
		for _, c := range t.wait.cases {
			if c.channel.kind != pointer {
				continue
			}
			o := w.at(c.channel.id)
			if o.channel.timer || o.context.is && !o.context.opaque && w.bound(c.channel.id) {
				return true
			}
		}
	}
	return false
}

// unfollowed judges what a program listens for that waits, and in which something serves,
// but in a way that was not followed.
func (m *machine) unfollowed(w *world) {
	if w.signals.handled || w.signals.term || !w.signals.others || m.mayHandle(w) {
		return
	}
	if m.mentions(w, func(_ string, api known.LifecycleCall) bool { return api.Kind == known.Serves }) {
		for _, s := range w.signals.without {
			m.report.add(Fault{Kind: NoSigterm, At: s.exported(), Related: m.mainNote()})
		}
	}
}

// uncatchable reports that a call names a signal which nobody can catch.
func (m *machine) uncatchable(c *calling, n int64, call string) {
	name := "SIGSTOP"
	if n == sigKILL {
		name = "SIGKILL"
	}
	if !m.told(c.place) {
		m.report.add(Fault{Kind: Uncatchable, At: c.place.exported(), Call: call, Detail: name})
	}
}

// unbuffered reports that signals are sent into a channel that holds none.
func (m *machine) unbuffered(c *calling, made site) {
	if !m.told(c.place) {
		m.report.add(Fault{Kind: Unbuffered, At: c.place.exported(), Made: made.exported(), Related: note(made, "the channel is made here")})
	}
}

// told says whether the analysis of the package itself has reported what is at a place.
func (m *machine) told(s site) bool {
	return s.pkg != nil && slices.ContainsFunc(s.pkg.told, func(p skeleton.Place) bool { return s.same(site{s.pkg, p}) })
}

func (m *machine) mainNote() []Related {
	fn := m.main.functions[m.main.path+".main"]
	return note(site{m.main, fn.Place}, "of the program that begins here")
}

// first returns where the program serves: where main waits, or else the first place.
func (m *machine) first(w *world) site {
	var first site
	for _, t := range w.threads {
		if t.wait.kind != forServer || t.guess || m.auxiliary(w, t.wait.on) {
			continue
		}
		if t.main {
			return t.wait.place
		}
		if !first.valid() || t.wait.place.pkg == first.pkg && t.wait.place.place.File == first.place.File && t.wait.place.place.Line < first.place.Line {
			first = t.wait.place
		}
	}
	return first
}

// mayHandle says whether the program may listen for SIGTERM in a way that was not followed.
func (m *machine) mayHandle(w *world) bool {
	return m.mentions(w, func(name string, api known.LifecycleCall) bool {
		switch api.Kind {
		case known.Handled, known.TermContext, known.TermChannel, known.TermActor:
			return true
		case known.Notifies, known.NotifyCtx:
			return true
		}
		return false
	})
}

// mentions says whether a function that was not run, but that others which were run
// mention, makes a call that is asked for.
func (m *machine) mentions(w *world, asked func(string, known.LifecycleCall) bool) bool {
	found := false
	var from []string
	for b := range w.executed {
		if b.n == 0 {
			from = append(from, b.fn.Name)
		}
	}
	for typ := range w.escaped {
		m.mentionMethods(typ, func(name string) { from = append(from, name) })
	}
	skip := func(name string) bool { return w.excluded[name] }
	m.closure(from, w.executed, w.budget.forked >= maxWorlds, skip, func(name string, at site) {
		if api, ok := known.Lifecycle[name]; ok && !w.performed[at.key()] && asked(name, api) {
			found = true
		}
	})
	return found
}

// auxiliary says whether a server is only for the people who run the program: nobody
// notices when it is cut off.
func (m *machine) auxiliary(w *world, o id) bool {
	s := w.at(o).server
	if s.loopback {
		return true
	}
	if s.consumer {
		return false
	}
	// By its routes, if they are known.
	routes := slices.Clone(s.routes)
	follow := func(v value) {
		switch v.kind {
		case pointer:
			routes = append(routes, w.at(v.id).server.routes...)
			if auxiliaryMaker.MatchString(w.at(v.id).made) {
				routes = append(routes, "/metrics")
			}
		}
	}
	object := w.at(o)
	w.reach(w.part(o, "Handler"), follow)
	if object.typ != fieldType {
		for _, part := range object.parts {
			w.reach(part, follow)
		}
	}
	if len(routes) > 0 {
		for _, route := range routes {
			if !auxiliaryRoute.MatchString(route) {
				return false
			}
		}
		return true
	}
	for _, at := range s.serves {
		if at.pkg != nil && at.pkg != m.main && auxiliaryName.MatchString(at.pkg.path[strings.LastIndexByte(at.pkg.path, '/')+1:]) {
			return true
		}
		if fn := m.enclosing(at); fn != "" && auxiliaryName.MatchString(fn) {
			return true
		}
	}
	if site := object.site; site.valid() {
		if fn := m.enclosing(site); fn != "" && auxiliaryName.MatchString(fn) {
			return true
		}
	}
	return false
}

var (
	auxiliaryRoute = regexp.MustCompile(`(?i)^([A-Z]+ )?/(debug|metrics|health|healthz|ready|readyz|live|livez|readiness|liveness|startup|startupz|ping|version|status|pprof|vars|-)(/|$|\{|\?)`)
	auxiliaryName  = regexp.MustCompile(`(?i)metric|pprof|debug|health(z|check|server|$)|probe|prometheus|profiler|profiling|diagnos|\badmin`)
	auxiliaryMaker = regexp.MustCompile(`promhttp|pprof|expvar|/health`)
)

// enclosing returns the name of the function that a site is in, without its package.
func (m *machine) enclosing(s site) string {
	if s.pkg == nil {
		return ""
	}
	best := ""
	line := int32(0)
	for _, fn := range s.pkg.skeletons.Functions {
		if fn.Place.File == s.place.File && fn.Place.Line <= s.place.Line && fn.Place.Line > line && !strings.Contains(fn.Name, "$") {
			line = fn.Place.Line
			best = fn.Name[strings.LastIndexByte(fn.Name, '.')+1:]
		}
	}
	return best
}

// once says whether something is to be tried: the first few times that it comes up, because
// many worlds are alike in what they serve.
func (m *machine) once(what string, s site) bool {
	key := attempt{what, s.key()}
	m.attempts[key]++
	return m.attempts[key] <= maxAttempts
}

type attempt struct {
	what string
	at   siteKey
}

const maxAttempts = 3

// requests runs the handlers of each server that may stop it, to see whether they wait.
func (m *machine) requests(w *world) {
	for n, o := range w.objects {
		if o == nil || o.server.state != serving || o.server.consumer || !m.once("requests", firstOf(o.server.serves)) {
			continue
		}
		for _, f := range m.handlers(w, id(n)) {
			if !m.once(f.s, firstOf(o.server.serves)) {
				continue
			}
			var request int
			m.apart(w, handling, func(w *world) {
				_, fn := m.find(f.s)
				var args []value
				for range fn.Parameters {
					args = append(args, w.opaque(site{}, nil))
				}
				if fn.Captured == 0 { // the receiver of a method value is a parameter as well
					args = args[min(len(f.list), len(args)):]
				}
				t := w.spawn(nil, f, args, site{})
				t.within = id(n)
				request = t.number
			}, func(w *world) {
				m.deadlock(w, w.threads[request])
				m.upgraded(w, w.threads[request])
			})
		}
	}
}

// deadlock judges a request that waits: for a server to drain, or for what waits for that.
func (m *machine) deadlock(w *world, request *thread) {
	for n, o := range w.objects {
		if o == nil || o.server.state != draining || !w.busy(id(n)) {
			continue
		}
		for _, t := range w.threads {
			if t.wait.kind != forDrain || t.wait.on != id(n) {
				continue
			}
			if t != request && request.wait.kind != forChannels && request.wait.kind != forGroup {
				continue
			}
			m.report.add(Fault{Kind: InHandler, At: t.wait.place.exported(), Call: t.wait.name, Related: note(firstOf(o.server.serves), "the server whose request it is starts here")})
			m.hangs(w, t)
		}
	}
}

// handlers returns the functions that a server may call with a request.
func (m *machine) handlers(w *world, o id) []value {
	var list []value
	seen := make(map[string]bool)
	collect := func(v value) {
		switch {
		case v.kind == function:
			if _, fn := m.find(v.s); fn != nil && !seen[v.s] {
				seen[v.s] = true
				list = append(list, v)
			}
		case v.kind == pointer && v.path == "":
			// A handler, or a service's implementation: its methods.
			typ := w.typeOf(v)
			if typ == "" || known.ServerTypes[strings.TrimPrefix(typ, "*")] {
				return
			}
			for _, name := range m.methodsOf(typ) {
				if !seen[name] {
					seen[name] = true
					list = append(list, value{kind: function, s: name, list: []value{v}})
				}
			}
		}
	}
	object := w.at(o)
	handler := w.part(o, "Handler")
	w.reach(handler, collect)
	if handler.kind <= null && (object.typ == "net/http.Server" || object.typ == fieldType) {
		w.reach(pointerTo(w.global(defaultMux)), collect)
	}
	if object.typ != fieldType {
		for _, part := range object.parts {
			w.reach(part, collect)
		}
	}
	return list
}

// methodsOf returns the methods of a type that have skeletons and are called with a request.
func (m *machine) methodsOf(typ string) []string {
	base := strings.TrimPrefix(typ, "*")
	names, ok := m.methods[base]
	if ok {
		return names
	}
	defer func() { m.methods[base] = names }()
	for name := range m.functions {
		method, ok := strings.CutPrefix(name, "(*"+base+").")
		if !ok {
			method, ok = strings.CutPrefix(name, "("+base+").")
		}
		if ok && !strings.Contains(method, "$") {
			if _, fn := m.find(name); fn.Parameters == 3 || method == "ServeHTTP" {
				names = append(names, name)
			}
		}
	}
	slices.Sort(names)
	return names
}

// hangs judges a drain that nothing bounds, by what happens if it does not end.
func (m *machine) hangs(w *world, t *thread) {
	if w.phase != stopping && w.phase != handling || t.wait.pair || t.guess || t.wait.ctx != 0 && w.at(t.wait.ctx).context.done {
		return
	}
	if m.report.has(NoDeadline, t.wait.place) {
		return
	}
	m.report.bounded = false
	m.apart(w, hanging, func(w *world) { w.guesses = 0 }, nil)
	if m.report.bounded {
		return
	}
	m.report.add(Fault{Kind: NoDeadline, At: t.wait.place.exported(), Call: t.wait.name, Related: note(firstOf(w.at(t.wait.on).server.serves), "the server starts here")})
}

// failures runs what happens when a server cannot serve: its address is taken, say.
func (m *machine) failures(w *world) {
	for _, t := range w.threads {
		if t.wait.kind != forServer || t.guess || !m.once("failure", t.wait.place) {
			continue
		}
		m.apart(w, failing, func(w *world) {
			u := w.threads[t.number]
			v := value{kind: failure, s: "serve"}
			if u.wait.late == "consumer" {
				v = value{kind: tuple, list: []value{nothing, v}}
			}
			u.top().put(u.wait.result, v)
			w.change(u.wait.on).server.state = idle
			u.wait = wait{}
		}, nil)
	}
}

// exit ends the process.
func (c *calling) exit(name string) {
	w, m := c.w, c.w.machine
	switch w.phase {
	case failing, stopping:
		if !c.t.guess {
			m.skipped(w, c, name)
		}
	}
	for _, arg := range c.args {
		if v := c.failure(arg); v.closed() && c.t.closed == 0 {
			c.t.closed = m.closer(w, v)
		}
	}
	failed := !(name == "os.Exit" && c.arg(0).kind == integer && c.arg(0).n == 0)
	if w.phase == stopping && failed && c.t.closed != 0 {
		m.serverClosed(w, c.t)
		c.t.ended = true
		if c.t.main {
			w.finished, w.failed = true, true
		}
		return
	}
	c.t.ended = true
	w.finished = true
	if w.phase == starting || w.phase == handling {
		w.failed = true
	}
}

// failure returns the error that an argument is or holds.
func (c *calling) failure(arg value) value {
	if arg.kind == failure {
		return arg
	}
	if arg.kind == pointer {
		for _, path := range c.w.elements(arg) {
			if v := c.w.load(value{kind: pointer, id: arg.id, path: path}); v.kind == failure {
				return v
			}
		}
	}
	return nothing
}

// drainFails runs what happens when a drain does not end in time.
func (m *machine) drainFails(w *world, t *thread) {
	if t.guess || w.phase != stopping || !m.once("drain", t.wait.place) {
		return
	}
	m.apart(w, failing, func(w *world) {
		u := w.threads[t.number]
		u.top().put(u.wait.result, value{kind: failure, s: "context.DeadlineExceeded"})
		u.wait = wait{}
	}, nil)
}

// serverClosed reports that the error which every shutdown causes was taken for a failure.
func (m *machine) serverClosed(w *world, t *thread) {
	s := w.at(t.closed).server
	if w.phase != stopping || t.guess {
		return
	}
	m.report.add(Fault{
		Kind: ServerClosed, At: firstOf(s.serves).exported(), Call: s.call,
		Related: note(firstOf(s.drains), "the server is shut down here"),
	})
}

// skipped judges a call that ends the process, by the deferred calls that it skips.
func (m *machine) skipped(w *world, c *calling, name string) {
	if !c.place.valid() {
		return
	}
	syncs := strings.HasPrefix(name, "(*go.uber.org/zap.") // which writes out what it holds first
	for _, t := range w.threads {
		if t != c.t && !t.main || t.guess || t.ended {
			continue
		}
		for _, f := range t.frames {
			for _, d := range f.defers {
				if m.mustRun(w, t, d, syncs) {
					m.report.add(Fault{Kind: SkippedDefer, At: c.place.exported(), Call: shortName(name), Related: note(d.place, "this deferred call does not run")})
					return
				}
			}
		}
	}
}

// shortName is a function's name with the last element of its package.
func shortName(name string) string {
	if strings.HasPrefix(name, "(") {
		return name[strings.LastIndexByte(name, '.')+1:]
	}
	return name[strings.LastIndexByte(name, '/')+1:]
}

// mustRun says whether a deferred call releases anything.
func (m *machine) mustRun(w *world, t *thread, d deferred, synced bool) bool {
	must := false
	m.apart(w, rehearsing, func(w *world) {
		w.released = nil
		u := &thread{number: len(w.threads)}
		u.frames = []*frame{{fn: starter, registers: make([]value, 2), place: d.place}}
		w.threads = append(w.threads, u)
		call := d.call
		call.Op, call.Result = skeleton.Call, 0
		w.apply(u, u.frames[0], &call, d.args, d.place)
		for range 3 {
			w.run(u)
			if u.wait.kind == forDrain {
				u.wait = wait{}
				continue
			}
			break
		}
		for _, name := range w.released {
			must = must || !synced || !strings.HasSuffix(name, ").Sync")
		}
		w.finished = true
	}, nil)
	return must
}

// stopped judges a program that has ended after a signal.
func (m *machine) stopped(w *world) {
	m.note(w)
	if !w.failed {
		for n, o := range w.objects {
			if o != nil && o.server.state == draining && !w.byMain(o) {
				m.early(w, id(n))
			}
		}
		m.workers(w)
	}
	// What would the other goroutines have done, had main waited?
	w.finished = false
	for _, t := range w.threads {
		if t.main {
			t.ended = true
		}
	}
	for range maxGuesses {
		w.settle()
		if w.finished {
			break
		}
		for n, o := range w.objects {
			if o != nil && o.server.state == draining && !w.failed {
				m.early(w, id(n))
			}
		}
		if !m.finishDrain(w) {
			break
		}
	}
	m.closings(w)
	m.hijacked(w)
	m.left(w)
}

// byMain says whether main itself drains a server.
func (w *world) byMain(o *object) bool {
	for _, t := range w.threads {
		if t.main && w.drainsItself(t, o) {
			return true
		}
	}
	return false
}

// early reports that main did not wait for a server to drain.
func (m *machine) early(w *world, n id) {
	o := w.at(n)
	if len(o.server.serves) == 0 || m.auxiliary(w, n) {
		return
	}
	m.report.add(Fault{
		Kind: EarlyExit, At: firstOf(o.server.serves).exported(), Call: o.server.call,
		Related: note(firstOf(o.server.drains), "the program ends while this still waits for requests"),
	})
}

// stuck judges a program that goes on after a signal, as far as it can be followed.
func (m *machine) stuck(w *world) {
	m.closings(w)
	m.note(w)
	m.left(w)
}

// left notes the servers that nobody has shut down.
func (m *machine) left(w *world) {
	for n, o := range w.objects {
		if o == nil || o.server.state != serving || o.server.consumer || o.server.handed || o.server.blurred || m.auxiliary(w, id(n)) {
			continue
		}
		for _, s := range o.server.serves {
			f := m.report.fate(s)
			f.left = true
			f.unseen = f.unseen || m.mentions(w, func(_ string, api known.LifecycleCall) bool {
				return api.Kind == known.Drains || api.Kind == known.Handled
			})
		}
	}
}

// closings reports what was closed before a server had drained that is drained in the end.
func (m *machine) closings(w *world) {
	for _, c := range w.closing {
		s := w.at(c.server).server
		if len(s.drains) == 0 {
			continue
		}
		if c.main && m.report.has(EarlyExit, firstOf(s.serves)) {
			continue // main does not wait at all: that comes first
		}
		m.report.add(Fault{
			Kind: Order, At: c.place.exported(), Call: c.what,
			Related: note(firstOf(s.drains), "the server drains here"),
		})
	}
}

// note takes down what has not been written out, over all worlds.
func (m *machine) note(w *world) {
	for n, o := range w.objects {
		if o == nil || o.made == "" || !o.site.valid() {
			continue
		}
		holds, written := "", false
		switch {
		case strings.HasSuffix(o.made, " provider"):
			w.reach(pointerTo(id(n)), func(v value) {
				if v.kind == pointer && w.at(v.id).exports != "" {
					holds = w.at(v.id).exports
					written = written || w.at(v.id).written
				}
			})
			written = written || o.written
		case o.exports == logLines && m.logs(w, id(n)):
			holds, written = logLines, o.written
		}
		if holds == "" {
			continue
		}
		m.buffer(o.site, o.made, holds).written = m.buffer(o.site, o.made, holds).written || written
	}
}

// logs says whether a buffer is what a logger writes to.
func (m *machine) logs(w *world, buffer id) bool {
	for n, o := range w.objects {
		if o == nil || o.made != "logger" {
			continue
		}
		found := false
		w.reach(pointerTo(id(n)), func(v value) { found = found || v.id == buffer })
		if found {
			return true
		}
	}
	return false
}

func (m *machine) buffer(s site, name, holds string) *buffer {
	for _, b := range m.report.buffers {
		if b.site.same(s) {
			return b
		}
	}
	b := &buffer{site: s, name: name, holds: holds}
	m.report.buffers = append(m.report.buffers, b)
	return b
}

// conclude reports what only all worlds together show.
func (m *machine) conclude() {
	for _, f := range m.report.order {
		if f.left && !f.drained && !f.unseen && !m.report.has(EarlyExit, f.site) && !m.report.has(NoSignal, f.site) {
			m.report.add(Fault{Kind: NoDrain, At: f.site.exported(), InMain: f.inMain.exported(), Call: f.call, Related: m.mainNote()})
		}
	}
	for _, b := range m.report.buffers {
		if !b.written {
			m.report.add(Fault{Kind: Unflushed, At: b.site.exported(), Call: b.name, Detail: b.holds, Related: m.mainNote()})
		}
	}
}
