package lifecycle

import (
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// The bounds of an analysis.
const (
	maxWorlds  = 240    // that are followed, of one command
	maxAll     = 1000   // of all
	maxApart   = 16     // of them for what is tried apart
	maxForks   = 3      // at one branch
	maxSteps   = 40000  // instructions in one of them
	maxSetting = 400000 // and that set package variables
	maxGuesses = 24     // unknown waits that are taken to end, in one of them
)

// A machine runs a program in all the ways that it may go.
type machine struct {
	forked int // worlds, in all
	*program
	pending  []*world
	report   *report
	sites    []site // remembered, for values that are about one
	attempts map[attempt]int
	leading  map[*skeleton.Function][]bool // see leads
	servers  map[string]bool               // see mayServe
	methods  map[string][]string           // see methodsOf
}

// start makes the world in which main begins.
func (m *machine) start() *world {
	w := newWorld(m)
	var functions []value
	for _, u := range m.order {
		if u.functions[u.path+".init"] != nil {
			functions = append(functions, value{kind: function, s: u.path + ".init"})
		}
	}
	functions = append(functions, value{kind: function, s: m.main.path + ".main"})
	t := &thread{main: true}
	t.frames = []*frame{sequence(functions, nil, 0, site{})}
	w.threads = append(w.threads, t)
	return w
}

// exploreFunctions runs the functions of the main package that listen for signals, each on
// its own: methods on what a constructor of the package returns, if there is one.
func (m *machine) exploreFunctions() {
	for _, fn := range m.main.skeletons.Functions {
		if strings.Contains(fn.Name, "$") || !listens(&skeleton.Package{Functions: []*skeleton.Function{fn}}) {
			continue
		}
		functions := []value{}
		if m.main.functions[m.main.path+".init"] != nil {
			functions = append(functions, value{kind: function, s: m.main.path + ".init"})
		}
		w := newWorld(m)
		call := skeleton.Instruction{Op: skeleton.Call, Name: fn.Name}
		maker := m.constructor(fn.Name)
		f := sequence(functions, nil, 0, site{})
		body := &f.fn.Blocks[0]
		last := len(body.Instructions) - 1
		var calls []skeleton.Instruction
		if maker != "" && fn.Parameters > 0 {
			f.fn.Registers++
			f.registers = append(f.registers, nothing)
			calls = append(calls, skeleton.Instruction{Op: skeleton.Call, Name: maker, Result: f.fn.Registers},
				skeleton.Instruction{Op: skeleton.Extract, Args: []skeleton.Operand{f.fn.Registers}, Result: f.fn.Registers})
			call.Args = []skeleton.Operand{f.fn.Registers}
		}
		body.Instructions = append(append(body.Instructions[:last:last], append(calls, call)...), body.Instructions[last])
		w.threads = append(w.threads, &thread{main: true, frames: []*frame{f}})
		m.pending = append(m.pending, w)
		for len(m.pending) > 0 {
			last := len(m.pending) - 1
			w := m.pending[last]
			m.pending = m.pending[:last]
			w.settle()
		}
	}
}

// constructor returns a function of the package that makes the receiver of a method, by its
// name: New or NewT.
func (m *machine) constructor(method string) string {
	typ, _, ok := strings.Cut(strings.TrimPrefix(method, "(*"+m.main.path+"."), ").")
	if !ok || strings.HasPrefix(typ, "(") {
		return ""
	}
	for _, name := range []string{"New" + typ, "New" + strings.ToUpper(typ[:1]) + typ[1:], "new" + strings.ToUpper(typ[:1]) + typ[1:], "New", "new"} {
		if m.main.functions[m.main.path+"."+name] != nil {
			return m.main.path + "." + name
		}
	}
	return ""
}

// explore follows the program until nothing is left to follow.
func (m *machine) explore() {
	m.pending = append(m.pending, m.start())
	for len(m.pending) > 0 {
		last := len(m.pending) - 1
		w := m.pending[last]
		m.pending = m.pending[:last]
		m.advance(w)
	}
}

// fork returns a copy of a world to be followed later, or nil if there are too many.
func (m *machine) fork(w *world) *world {
	if w.budget.forked >= maxWorlds || m.forked >= maxAll {
		return nil
	}
	w.budget.forked++
	if w.phase == starting || w.phase == stopping {
		m.forked++
	}
	c := w.clone()
	m.pending = append(m.pending, c)
	return c
}

// forkAt forks at a branch: the first few times that any world comes there.
func (m *machine) forkAt(w *world, f *frame, b *skeleton.Block) *world {
	if w.phase == handling || w.phase == rehearsing {
		return m.fork(w)
	}
	most := maxForks
	if leads := m.leads(f.fn); w.phase == starting && !leads[b.Next[0]] && !leads[b.Next[1]] {
		most = 1 // it only decides how the program is set up
	}
	key := block{f.fn, f.block}
	w.budget.branches[key]++
	if w.budget.branches[key] > most {
		return nil
	}
	return m.fork(w)
}

// leads tells which blocks of a function lead to a call that serves.
func (m *machine) leads(fn *skeleton.Function) []bool {
	leads, ok := m.leading[fn]
	if ok {
		return leads
	}
	leads = make([]bool, len(fn.Blocks))
	m.leading[fn] = leads // for recursive functions
	for n, b := range fn.Blocks {
		for _, i := range b.Instructions {
			switch i.Op {
			case skeleton.Call, skeleton.Go, skeleton.Closure:
				leads[n] = leads[n] || i.N == skeleton.Static && m.mayServe(i.Name)
			}
		}
	}
	for changed := true; changed; {
		changed = false
		for n, b := range fn.Blocks {
			for _, next := range b.Next {
				if leads[next] && !leads[n] {
					leads[n], changed = true, true
				}
			}
		}
	}
	return leads
}

// mayServe says whether a function serves, or runs what does.
func (m *machine) mayServe(name string) bool {
	serving := func(name string) bool {
		api, ok := known.Lifecycle[name]
		return ok && servingKinds[api.Kind]
	}
	if serving(name) {
		return true
	}
	may, ok := m.servers[name]
	if ok {
		return may
	}
	if _, fn := m.find(name); fn != nil {
		m.closure([]string{name}, nil, false, nil, func(name string, _ site) { may = may || serving(name) })
	}
	m.servers[name] = may
	return may
}

var servingKinds = map[known.LifecycleKind]bool{
	known.Serves: true, known.Handled: true, known.Injects: true, known.RunActors: true, known.Executes: true, known.Dispatches: true,
}

// apart follows a copy of a world that f prepares, with all that it forks into, and lets
// judge look at each when it has come to its end.
func (m *machine) apart(w *world, p phase, f, judge func(*world)) {
	outer := m.pending
	c := w.clone()
	c.budget = newBudget(maxWorlds - maxApart)
	c.phase = p
	m.pending = nil
	f(c)
	m.pending = append(m.pending, c)
	for len(m.pending) > 0 {
		last := len(m.pending) - 1
		c := m.pending[last]
		m.pending = m.pending[:last]
		m.advance(c)
		if judge != nil {
			judge(c)
		}
	}
	m.pending = outer
}

// settle runs all threads until none can go on: main first, because what it does not wait
// for is what rules are about.
func (w *world) settle() {
	for !w.finished && !w.exhausted {
		var next *thread
		for _, t := range w.threads {
			if t.runnable() {
				next = t
				break
			}
			if !t.ended && !t.looped && t.wait.kind != running && w.wake(t) {
				next = t
				break
			}
		}
		if next == nil {
			return
		}
		w.run(next)
		if next.main && next.ended && w.phase != handling {
			w.finished = true
		}
	}
}

// advance follows a world to its end.
func (m *machine) advance(w *world) {
	for {
		w.settle()
		if w.exhausted {
			return
		}
		switch w.phase {
		case starting:
			if w.finished {
				return
			}
			if w.soon() {
				continue
			}
			if !w.serves() {
				if w.guess(true) {
					continue
				}
				m.unfollowed(w)
				return
			}
			if !w.settled {
				w.settled = true
				m.serving(w)
			}
			if w.signals.handled || !w.signals.term && !w.signals.others {
				return
			}
			w.deliver()
		case stopping:
			if w.late {
				return // it had not really started
			}
			if w.finished {
				m.stopped(w)
				return
			}
			if m.finishDrain(w) || w.guess(true) {
				continue
			}
			m.stuck(w)
			return
		case failing:
			if w.finished || !m.finishDrain(w) && !w.guess(true) {
				m.note(w)
				return
			}
		case hanging:
			// A program that main does not keep waiting ends as well, but not by a bound.
			if w.finished && w.guesses > 0 || w.ends() {
				m.report.bounded = true
				return
			}
			if w.finished {
				return
			}
			if !w.expire() && !w.guess(true) {
				return
			}
		default:
			return
		}
	}
}

// serves says whether the program has started: something serves, or works without end.
func (w *world) serves() bool {
	for _, o := range w.objects {
		if o != nil && o.server.state == serving {
			return true
		}
	}
	return w.signals.handled
}

// soon lets a thread go on that waits a moment, once: to see whether a server comes up, say.
func (w *world) soon() bool {
	for _, t := range w.threads {
		if t.ended || t.guessed > 0 || t.wait.kind != forChannels {
			continue
		}
		for _, c := range t.wait.cases {
			if c.channel.kind == pointer && w.at(c.channel.id).channel.short {
				t.guessed++
				return w.guessReady(t, true)
			}
		}
	}
	return false
}

// guess lets one thread go on that waits for something unknown, or for a time: main first.
func (w *world) guess(timers bool) bool {
	if w.guesses >= maxGuesses {
		return false
	}
	// Those come first that have been let go on least often, or a ticker would be all.
	order := slices.Clone(w.threads)
	slices.SortStableFunc(order, func(a, b *thread) int { return a.guessed - b.guessed })
	for _, t := range order {
		if t.ended || t.looped || t.wait.kind == running {
			continue
		}
		if w.guessReady(t, timers) {
			t.guessed++
			w.guesses++
			return true
		}
	}
	return false
}

// finishDrain lets the first server that drains be done.
func (m *machine) finishDrain(w *world) bool {
	for n, o := range w.objects {
		if o == nil || o.server.state != draining || w.busy(id(n)) {
			continue
		}
		for _, t := range w.threads {
			if t.wait.kind == forDrain && t.wait.on == id(n) {
				m.hangs(w, t)
				m.drainFails(w, t)
			}
		}
		w.change(id(n)).server.state = drained
		for _, t := range w.threads {
			if t.wait.kind == forDrain && t.wait.on == id(n) {
				t.top().put(t.wait.result, nilValue)
				t.wait = wait{}
			}
		}
		return true
	}
	return false
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

// closure calls f for the names of all functions and calls that can be reached from the
// given functions by what they mention, other than those that skip says to leave out. Of
// functions that have run, only the blocks count that have.
func (m *machine) closure(from []string, ran map[block]bool, exhausted bool, skip func(string) bool, f func(name string, at site)) {
	seen := make(map[*skeleton.Function]bool)
	var visit func(*skeleton.Function)
	mention := func(name string, at site) {
		f(name, at)
		if skip != nil && skip(name) {
			return
		}
		if api, ok := known.Lifecycle[name]; ok && !m.own(name, api) {
			return
		}
		if _, fn := m.find(name); fn != nil {
			visit(fn)
		}
	}
	visit = func(fn *skeleton.Function) {
		if seen[fn] {
			return
		}
		seen[fn] = true
		// What ran has run: what comes after it was not reached. Only what it has given away
		// may still be called, by whoever has it; or anything, where not all ways were followed.
		hasRun := ran[block{fn, 0}]
		reached := !hasRun || exhausted
		for n, b := range fn.Blocks {
			if hasRun && !ran[block{fn, n}] {
				continue // the way that was not taken is another world's
			}
			for _, i := range b.Instructions {
				for _, arg := range i.Args {
					if arg < 0 && fn.Constants[-arg-1].Kind == skeleton.Func {
						mention(fn.Constants[-arg-1].String, site{})
					}
				}
				switch i.Op {
				case skeleton.Call, skeleton.Go, skeleton.Defer:
					if !reached {
						continue
					}
					if i.N == skeleton.Static || i.N == skeleton.Invoke {
						mention(i.Name, site{m.functions[fn.Name], i.Place})
					}
				case skeleton.Closure:
					if i.N != skeleton.Invoke {
						mention(i.Name, site{})
					}
				case skeleton.Interface:
					if hasRun {
						continue // to whom it was given is known
					}
					m.mentionMethods(i.Name, func(name string) { mention(name, site{}) })
				}
			}
		}
	}
	for _, name := range from {
		mention(name, site{})
	}
}

// mentionMethods mentions the methods that a value has which becomes an interface: others
// may call them through it.
func (m *machine) mentionMethods(typ string, mention func(string)) {
	for name := range known.LifecycleMethods {
		if fn, _, ok := m.method(typ, name); ok {
			mention(fn)
		}
	}
}

// may says whether a function may make a call of one of the kinds.
func (m *machine) may(name string, kinds ...known.LifecycleKind) bool {
	_, fn := m.find(name)
	if fn == nil {
		return false
	}
	found := false
	m.closure([]string{name}, nil, false, nil, func(name string, _ site) {
		api, ok := known.Lifecycle[name]
		for _, kind := range kinds {
			found = found || ok && api.Kind == kind
		}
	})
	return found
}

// speculate starts a function that has been given away, if it serves: somebody will call it.
func (m *machine) speculate(c *calling, f value) {
	if c.w.phase != starting || f.kind != function {
		return
	}
	if m.may(f.s, known.Serves) && !m.may(f.s, known.Drains, known.Cuts, known.Notifies, known.NotifyCtx) {
		t := c.w.spawn(c.t, f, nil, c.place)
		t.guess = true
	}
}

// remember returns a value that stands for a site.
func (m *machine) remember(s site) value {
	m.sites = append(m.sites, s)
	return value{kind: integer, n: int64(len(m.sites) - 1)}
}

// closer returns the server whose ErrServerClosed an error is.
func (m *machine) closer(w *world, v value) id {
	if v.s == closedName && v.id != 0 {
		return v.id
	}
	for _, inner := range v.list {
		if o := m.closer(w, inner); o != 0 {
			return o
		}
	}
	return 0
}
