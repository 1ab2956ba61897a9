package lifecycle

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

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
	settled   bool     // what there is to say about the program as it serves has been said
	late      bool     // something began to serve after the signal
	failed    bool     // as a failure, which is told already
	closing   []closing
	performed map[siteKey]bool // calls of the tables that were made
}

// block is a block of a function.
type block struct {
	fn *skeleton.Function
	n  int
}

// signalsSeen are the signals that are listened for.
type signalsSeen struct {
	term, others bool
	without      []site // calls that listen for others than SIGTERM
	handled      bool   // by a framework
}

// events is what has happened that rules ask about.
type events struct {
	withdrawn bool
	onDrain   bool
	upgrades  []site
	stops     []*unit // packages of which a function that stops something ran after the signal
}

// phase is how far the program has come.
type phase uint8

const (
	starting   phase = iota
	failing          // a server cannot serve
	stopping         // a signal has come
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

// native returns the object with the state of what v points to: of a field it is one
// beside the object that the field is in. It makes one where v is not known.
func (w *world) native(v value) id {
	switch {
	case v.kind == pointer && v.path == "":
		return v.id
	case v.kind == pointer:
		key := v.path + "#"
		if beside, ok := w.at(v.id).cells[key]; ok {
			return beside.id
		}
		n := w.add(&object{typ: fieldType})
		w.set(v.id, key, pointerTo(n))
		// The fields of a struct within a struct are its own.
		o := w.change(n)
		o.parts = append(o.parts, v)
		return n
	case v.kind == structure:
		return v.id
	}
	return 0
}

// globalType is the type of package variables.
const globalType = "global"

// part returns a field of a server, which may be a struct within another one.
func (w *world) part(o id, field string) value {
	object := w.at(o)
	if object.typ != fieldType {
		return object.cells[field]
	}
	owner := object.parts[0]
	return w.at(owner.id).cells[within(owner.path, field)]
}

// fieldType is the type of objects that stand for a struct within another one, whose
// address is their first part.
const fieldType = "field"

func (w *world) set(o id, path string, v value) {
	c := w.change(o)
	if c.cells == nil {
		c.cells = make(map[string]value)
	}
	c.cells[path] = v
}

// load reads what is at an address.
func (w *world) load(address value) value { return w.loadAt(address, 0) }

// maxNesting bounds how deep structs are within each other.
const maxNesting = 16

func (w *world) loadAt(address value, depth int) value {
	if depth > maxNesting {
		return nothing
	}
	switch address.kind {
	case pointer:
	case choice:
		var v value
		address.each(func(a value) { v = join(v, w.loadAt(a, depth+1)) })
		return v
	default:
		return nothing
	}
	o := w.at(address.id)
	if v, ok := o.cells[address.path]; ok {
		return v
	}
	if v, ok := w.within(o, address.path, depth); ok {
		return v
	}
	// A struct is copied as a whole.
	var copied id
	for path, v := range o.cells {
		rest, ok := below(path, address.path)
		if !ok || rest == "" {
			continue
		}
		if copied == 0 {
			copied = w.add(&object{typ: o.typ, site: o.site, open: o.open, length: o.length, server: o.server, channel: o.channel})
		}
		w.set(copied, rest, v)
	}
	if copied != 0 {
		if address.path != "" {
			w.change(copied).typ = ""
		}
		return value{kind: structure, id: copied}
	}
	if o.open {
		v := w.opaque(site{}, nil)
		w.set(address.id, address.path, v)
		return v
	}
	if o.typ == globalType {
		return value{s: w.label(address)} // flags are set from afar
	}
	return value{kind: zero, s: w.label(address)}
}

// within reads a field of a struct that is in a variable, and of which nothing is known but
// what it was made of.
func (w *world) within(o *object, path string, depth int) (value, bool) {
	for at := len(path); at > 0; {
		at = max(strings.LastIndexByte(path[:at], '.'), 0)
		if _, ok := o.cells[path[:at]+openMark]; ok {
			return value{s: path}, true
		}
		v, ok := o.cells[path[:at]]
		if !ok {
			continue
		}
		rest := strings.TrimPrefix(path[at:], ".")
		if v.kind == pointer {
			return w.loadAt(value{kind: pointer, id: v.id, path: within(v.path, rest)}, depth+1), true
		}
		return nothing, v.kind == unknown
	}
	return nothing, false
}

// openMark is added to the path of a struct within another whose fields others may have set.
const openMark = "?"

// label names a variable, for conditions that are asked more than once.
func (w *world) label(address value) string {
	return "v" + itoa(int64(address.id)) + "." + address.path
}

// store writes to an address.
func (w *world) store(address, v value, where site) {
	if address.kind != pointer {
		address.each(func(a value) {
			if a.kind == pointer {
				w.store(a, join(w.load(a), v), where)
			}
		})
		return
	}
	if v.kind == structure {
		from := w.at(v.id)
		for path, cell := range from.cells {
			w.set(address.id, within(address.path, path), cell)
		}
		if address.path == "" {
			o := w.change(address.id)
			o.open = o.open || from.open
		} else if from.open {
			w.set(address.id, address.path+openMark, nothing)
		}
		return
	}
	if v.kind == unknown && v.s == "" {
		v.s = w.label(address)
	}
	w.set(address.id, address.path, v)
	if isFunction(v) && address.path != "" {
		w.set(address.id, address.path+"@", w.machine.remember(where))
	}
}

func isFunction(v value) bool { return v.kind == function || v.kind == method || v.kind == native }

// opaque makes something of which nothing is known but what it was made of.
func (w *world) opaque(where site, parts []value) value {
	o := &object{open: true, site: where, length: -1}
	for _, part := range parts {
		if part.kind >= pointer {
			o.parts = append(o.parts, part)
		}
	}
	return pointerTo(w.add(o))
}

// How far reach goes.
const (
	maxReach   = 40
	maxReached = 5000
)

// reach calls f for everything that v leads to: objects once, and functions.
func (w *world) reach(v value, f func(value)) {
	seen := make(map[id]bool)
	var visit func(value, int)
	visits := 0
	visit = func(v value, depth int) {
		if visits++; depth > maxReach || visits > maxReached {
			return
		}
		switch v.kind {
		case pointer, structure:
			if seen[v.id] {
				return
			}
			seen[v.id] = true
			f(v)
			o := w.at(v.id)
			for _, path := range slices.Sorted(maps.Keys(o.cells)) {
				visit(o.cells[path], depth+1)
			}
			for _, part := range o.parts {
				visit(part, depth+1)
			}
		case function, method, native:
			f(v)
			for _, captured := range v.list {
				visit(captured, depth+1)
			}
		case choice, tuple:
			for _, alternative := range v.list {
				visit(alternative, depth+1)
			}
		}
	}
	visit(v, 0)
}

// elements returns the paths of an object's elements, in order: by number first, then by
// name.
func (o *object) elements(prefix string) []string {
	seen := make(map[string]bool)
	var keys []string
	for path := range o.cells {
		rest, ok := below(path, prefix)
		if !ok || len(rest) < 2 || rest[0] != '[' {
			continue
		}
		key, _, _ := strings.Cut(rest[1:], "]")
		if !seen[key] {
			seen[key] = true
			keys = append(keys, key)
		}
	}
	slices.SortFunc(keys, func(a, b string) int {
		n, aErr := strconv.Atoi(a)
		m, bErr := strconv.Atoi(b)
		if aErr == nil && bErr == nil {
			return cmp.Compare(n, m)
		}
		return cmp.Or(cmp.Compare(rank(aErr), rank(bErr)), cmp.Compare(a, b))
	})
	for i, key := range keys {
		keys[i] = within(prefix, "["+key+"]")
	}
	return keys
}

// rank puts numbers before names.
func rank(notNumber error) int {
	if notNumber != nil {
		return 1
	}
	return 0
}
