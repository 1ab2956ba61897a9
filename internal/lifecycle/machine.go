package lifecycle

import (
	"slices"

	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// The bounds of an analysis.
const (
	maxWorlds  = 240     // that are followed, of one command
	maxAll     = 1000    // of all
	maxApart   = 16      // of them for what is tried apart
	maxForks   = 3       // at one branch
	maxSteps   = 60000   // instructions in one of them
	maxSetting = 400000  // and that set package variables
	maxWork    = 2 << 20 // instructions in all: what is left then is not followed
	maxGuesses = 24      // unknown waits that are taken to end, in one of them
)

// A machine runs a program in all the ways that it may go.
type machine struct {
	*program
	pending  []*world
	forked   int // worlds, in all
	work     int // instructions, in all
	report   *report
	sites    []site // remembered, for values that are about one
	attempts map[attempt]int
	leading  map[lead][]bool     // see leads
	kinds    map[string]kindSet  // see reached
	unserved []*world            // that wait for something, and nothing was seen to serve
	handling map[string][]string // see methodsOf
	fields   map[string]bool     // see fieldListens
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

// explore follows the program until nothing is left to follow.
func (m *machine) explore() {
	m.pending = append(m.pending, m.start())
	for len(m.pending) > 0 && m.work < maxWork {
		last := len(m.pending) - 1
		w := m.pending[last]
		m.pending = m.pending[:last]
		m.advance(w)
	}
	m.pending = nil
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
	if leads := m.leads(f.fn, servingKinds); w.phase == starting && !leads[b.Next[0]] && !leads[b.Next[1]] {
		most = 1 // it only decides how the program is set up
	}
	key := block{f.fn, f.block}
	w.budget.branches[key]++
	if w.budget.branches[key] > most {
		return nil
	}
	return m.fork(w)
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
				if w.guess() {
					continue
				}
				if w.component == nil {
					m.unfollowed(w)
				}
				return
			}
			if w.component != nil {
				w.component.servesFor(w)
				m.requests(w)
				w.stopComponent()
				continue
			}
			if !w.settled {
				w.settled = true
				m.serving(w)
			}
			if w.signals.handled || !w.signals.term && !w.signals.others {
				return
			}
			w.deliver(stopping)
		case stopping:
			if w.late {
				return // it had not really started
			}
			if w.finished {
				m.stopped(w)
				return
			}
			if m.finishDrain(w) || w.guess() {
				continue
			}
			m.stuck(w)
			return
		case failing:
			if w.finished || !m.finishDrain(w) && !w.guess() {
				m.note(w)
				return
			}
		case ending:
			if w.finished || !m.finishDrain(w) && !w.guess() {
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
			if !w.expire() && !w.guess() {
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
				return w.guessReady(t)
			}
		}
	}
	return false
}

// guess lets one thread go on that waits for something unknown, or for a time.
func (w *world) guess() bool {
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
		if w.guessReady(t) {
			t.guessed++
			w.guesses++
			return true
		}
	}
	return w.phase == starting && w.passOn()
}

// passOn lets main go on where it waits for what nobody will send it: somebody would, in a way
// that was not followed, or the program would never come to serve. Once the program listens for
// signals, it may be one of these that main waits for.
func (w *world) passOn() bool {
	if w.signals.term || w.signals.others {
		return false
	}
	for _, t := range w.threads {
		if !t.main || t.ended || t.wait.kind != forChannels {
			continue
		}
		for n, c := range t.wait.cases {
			if c.channel.kind != pointer || c.channel.path != "" {
				continue
			}
			if o := w.at(c.channel.id); o.channel.is && !o.channel.signals && !o.context.is {
				wt := t.wait
				t.wait = wait{}
				w.delivered(t, &wt, n, nothing, isTrue)
				w.guesses++
				return true
			}
		}
	}
	return false
}

// remember returns a value that stands for a site.
func (m *machine) remember(s site) value {
	m.sites = append(m.sites, s)
	return value{kind: integer, n: int64(len(m.sites) - 1)}
}

// closer returns the server whose ErrServerClosed an error is.
func (m *machine) closer(v value) id {
	if v.s == closedName && v.id != 0 {
		return v.id
	}
	for _, inner := range v.list {
		if o := m.closer(inner); o != 0 {
			return o
		}
	}
	return 0
}
