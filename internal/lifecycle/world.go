package lifecycle

import (
	"maps"
	"slices"

	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// A site is a place in a package.
type site struct {
	pkg   *unit
	place skeleton.Place
}

func (s site) valid() bool { return s.pkg != nil && s.place.Line > 0 }

// same says whether two sites are at one place.
func (s site) same(t site) bool {
	return s.pkg == t.pkg && s.place.File == t.place.File && s.place.Line == t.place.Line && s.place.Column == t.place.Column
}

// An object is a variable, or something that the machine knows more about: a server, a
// context, a channel, a group.
type object struct {
	owner *world // who may change it
	typ   string
	site  site
	cells map[string]value
	open  bool // others may have set what is not set

	length int     // of a slice or array; -1 where it is not known
	parts  []value // what it leads to

	server  server
	context context
	channel channel
	group   group
	exports string // what is held back here: "spans"; empty if nothing is
	made    string // what a wrapper is: "tracer provider", "logger"
	written bool   // what was held back has been written out
}

// server is the state of what serves.
type server struct {
	state    serverState
	serves   []site // where it was started
	call     string // the name of that call, for messages
	late     bool   // its serving call returns only when it has drained
	drains   []site // where it was told to
	onDrain  []value
	consumer bool
	made     bool // by the serving call: nobody else can reach it
	blurred  bool // not known which server it is
	routes   []string
	loopback bool
	handed   bool // to code that is not known
}

type serverState uint8

const (
	idle serverState = iota
	serving
	draining
	drained
	cut
)

// context is the state of a context.
type context struct {
	is       bool
	parent   id   // 0: none
	done     bool // for certain
	bound    bool // it ends after a time
	signal   bool // it ends with a signal
	opaque   bool // not known when it ends
	detached bool
	after    []value // functions to run when it has ended
	cause    site    // what ended it
}

// channel is the state of a channel.
type channel struct {
	is       bool
	size     int // -1: not known
	values   []value
	closed   bool
	signals  bool  // a signal is sent into it
	terminal int64 // SIGTERM, or another one that ends a program; 0 if neither is
	timer    bool
	short    bool // and soon sent into
	opaque   bool // others may send into it
}

// group is the state of a wait group, an error group or a group of actors.
type group struct {
	count  int
	blur   bool // counted by something that is not known
	err    value
	ctx    id
	actors []value // pairs of functions
}

// A world is a state of the program: one of those that it may be in.
type world struct {
	machine *machine
	objects []*object
	globals map[string]id
	threads []*thread
	phase   phase

	decisions map[string]bool // what was assumed of conditions
	executed  map[block]bool
	escaped   map[string]bool // types of values that code has which is not known
	excluded  map[string]bool // functions that are another command's
	signals   signalsSeen
	events    events
	drains    int // how many servers have begun to drain
	steps     int
	setting   int     // steps that package variables have taken
	budget    *budget // shared with the worlds that it was forked from
	guesses   int
	released  []string // by the names of the calls: it is asked of deferred calls
	finished  bool     // the process has ended
	exhausted bool     // it takes too many steps to be followed
	commanded bool     // one of the program's commands has been chosen to run
	settled   bool     // what there is to say about the program as it serves has been said
	entrusted bool     // code that is not known may shut servers down at the end
	late      bool     // something began to serve after the signal
	failed    bool     // as a failure, which is told already
	closing   []closing
	performed map[siteKey]bool // calls of the tables that were made
	strangers []stranger       // see meet
	component *component       // that is run by itself; nil where the program is run
}

// block is a block of a function.
type block struct {
	fn *skeleton.Function
	n  int
}

// signalsSeen are the signals that are listened for.
type signalsSeen struct {
	term, others bool
	without      []listener // calls that listen for others than SIGTERM
	handled      bool       // by a framework
}

// A listener is a call that listens for signals that end a program.
type listener struct {
	site      site
	interrupt bool // SIGINT is among them
}

// events is what has happened that rules ask about.
type events struct {
	withdrawn bool
	onDrain   bool
	upgrades  []upgrade
	stops     []*unit // packages of which a function that stops something ran after the signal
}

// upgrade is a call that takes a connection out of a server's hands.
type upgrade struct {
	site site
	name string
}

// phase is how far the program has come.
type phase uint8

const (
	starting   phase = iota
	failing          // a server cannot serve
	stopping         // a signal has come
	ending           // the same, where what serves was not followed
	handling         // a request runs
	hanging          // a drain does not end
	rehearsing       // what would a deferred call do
)

// A budget bounds how many worlds are followed: each command of a program has its own.
type budget struct {
	forked   int
	branches map[block]int // how often worlds were forked at each
}

func newBudget(forked int) *budget { return &budget{forked, make(map[block]int)} }

func newWorld(m *machine) *world {
	return &world{
		machine:   m,
		objects:   []*object{nil}, // 0 is no object
		globals:   make(map[string]id),
		decisions: make(map[string]bool),
		executed:  make(map[block]bool),
		escaped:   make(map[string]bool),
		excluded:  make(map[string]bool),
		performed: make(map[siteKey]bool),
		budget:    newBudget(0),
	}
}

// clone returns a copy that goes its own way.
func (w *world) clone() *world {
	c := *w
	c.objects = slices.Clone(w.objects)
	for _, o := range c.objects {
		if o != nil {
			o.owner = nil // neither may change it in place from now on
		}
	}
	c.globals = maps.Clone(w.globals)
	c.decisions = maps.Clone(w.decisions)
	c.executed = maps.Clone(w.executed)
	c.excluded = maps.Clone(w.excluded)
	c.escaped = maps.Clone(w.escaped)
	c.performed = maps.Clone(w.performed)
	c.closing = slices.Clone(w.closing)
	c.signals.without = slices.Clone(w.signals.without)
	c.events.upgrades = slices.Clone(w.events.upgrades)
	c.events.stops = slices.Clone(w.events.stops)
	c.released = slices.Clone(w.released)
	c.strangers = slices.Clone(w.strangers)
	c.threads = make([]*thread, len(w.threads))
	for i, t := range w.threads {
		c.threads[i] = t.clone()
	}
	return &c
}

// at returns an object to look at.
func (w *world) at(o id) *object { return w.objects[o] }

// change returns an object to change.
func (w *world) change(i id) *object {
	o := w.objects[i]
	if o.owner == w {
		return o
	}
	c := *o
	c.owner = w
	c.cells = maps.Clone(o.cells)
	c.parts = slices.Clone(o.parts)
	c.server.serves = slices.Clone(o.server.serves)
	c.server.drains = slices.Clone(o.server.drains)
	c.server.onDrain = slices.Clone(o.server.onDrain)
	c.server.routes = slices.Clone(o.server.routes)
	c.context.after = slices.Clone(o.context.after)
	c.channel.values = slices.Clone(o.channel.values)
	c.group.actors = slices.Clone(o.group.actors)
	w.objects[i] = &c
	return &c
}

func (w *world) add(o *object) id {
	o.owner = w
	w.objects = append(w.objects, o)
	return id(len(w.objects) - 1)
}

// global returns the variable of a package.
func (w *world) global(name string) id {
	o, ok := w.globals[name]
	if !ok {
		// Who sets the variables of packages that are not followed is not known.
		o = w.add(&object{typ: globalType, open: !w.machine.follows(name)})
		w.globals[name] = o
	}
	return o
}
