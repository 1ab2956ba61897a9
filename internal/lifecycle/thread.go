package lifecycle

import (
	"maps"
	"slices"

	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// A thread is a goroutine.
type thread struct {
	number  int
	main    bool
	frames  []*frame
	wait    wait
	ended   bool
	guess   bool // not known whether it runs at all: what it does wrong does not count
	origin  site // the call in the main package that led to its start
	started site // the go statement, if it has one
	within  id   // the server whose request it handles, or 0
	closed  id   // the server whose ErrServerClosed was taken for a failure just now
	group   id   // the group that it counts down, or 0
	err     bool // and takes its error from it
	actor   int  // one more than its number among the actors of the group
	guessed int  // how often it was let go on without knowing
	looped  bool // it goes round a loop that does not end
	working bool // it had work to do when the signal came
	joined  bool // something was told that it ended
}

// A frame is a call.
type frame struct {
	unit      *unit
	fn        *skeleton.Function
	registers []value
	block     int
	next      int // the instruction
	defers    []deferred
	visits    map[int]int
	result    skeleton.Operand // where the caller wants the results
	place     site
}

type deferred struct {
	call  skeleton.Instruction
	args  []value
	place site
}

// wait is what a thread waits for.
type wait struct {
	kind    waitKind
	on      id    // a server, context, channel or group
	cases   []way // of a select
	result  skeleton.Operand
	pair    bool // whether the result is a value and a bool
	bounded bool // of a drain: it takes no longer than a time
	place   site
	name    string
	late    string // Serves: what it returns
	ctx     id     // of a consumer
}

// way is a case of a select.
type way struct {
	channel value
	sends   bool
	value   value
}

type waitKind uint8

const (
	running waitKind = iota
	forServer
	forDrain
	forChannels
	forGroup
	forEver    // for nothing
	forUnknown // for something that is not known
	forContext // in a call of which nothing is known, until a context ends
)

func (t *thread) clone() *thread {
	c := *t
	c.wait.cases = slices.Clone(t.wait.cases)
	c.frames = make([]*frame, len(t.frames))
	for i, f := range t.frames {
		g := *f
		g.registers = slices.Clone(f.registers)
		g.defers = slices.Clone(f.defers)
		g.visits = maps.Clone(f.visits)
		c.frames[i] = &g
	}
	return &c
}

func (t *thread) top() *frame { return t.frames[len(t.frames)-1] }

// runnable says whether the thread can go on.
func (t *thread) runnable() bool { return !t.ended && t.wait.kind == running && !t.looped }
