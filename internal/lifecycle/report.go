package lifecycle

import (
	"cmp"
	"go/types"
	"slices"

	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// FaultKind is what is wrong with how a program starts or stops.
type FaultKind uint8

const (
	NoSignal         FaultKind = iota + 1 // it serves, and nothing listens for SIGTERM
	NoSigterm                             // it listens for other signals alone
	NoDrain                               // nothing shuts a server down when the signal comes
	CutOff                                // it is closed at once in place of that
	CancelledContext                      // Shutdown is given a context that has ended
	NoDeadline                            // Shutdown may take for ever
	EarlyExit                             // main does not wait for Shutdown
	ServerClosed                          // the error that Shutdown causes ends the program as a failure
	SkippedDefer                          // the process is ended past deferred calls
	InHandler                             // a request waits for Shutdown, which waits for it
	Order                                 // what handlers use is closed before they are done
	Uncatchable                           // a signal that nobody can catch is listened for
	Unbuffered                            // signals are sent into a channel that holds none
	Unflushed                             // what is held back is never written
	BaseContext                           // requests end with the signal
	Hijacked                              // connections that Shutdown does not know of are not closed
	Readiness                             // readiness is not withdrawn
	Worker                                // nothing waits for a goroutine
)

// A Fault is something wrong, at a place.
type Fault struct {
	Kind    FaultKind
	At      Place
	InMain  Place  // of what is missing: the call in main that leads to At
	Made    Place  // where the context or channel that is wrong was made
	Call    string // the call that is about: "ListenAndServe"
	Detail  string // what else there is to say: the thing that is closed, the signal's call
	Related []Related
}

// A Place is a stretch of source in any package of the program.
type Place struct {
	Package string // its path
	Dir     string // where its files are; "" of other people's code
	File    string // its base name

	Dependency bool // whether it is in other people's code
	skeleton.Place
}

// A Related is a place that explains a fault.
type Related struct {
	Place
	Text string
}

// Analyze returns the faults of the program whose main package and skeletons are given, in
// the order of their places. Imports are the skeletons of all that it imports.
func Analyze(main *types.Package, own *skeleton.Package, imports *skeleton.PackageFact) ([]Fault, error) {
	p, err := load(main, own, imports)
	if err != nil {
		return nil, err
	}
	if p.main == nil || p.main.functions[p.main.path+".main"] == nil {
		return nil, nil // nothing that matters
	}
	m := newMachine(p)
	m.explore()
	m.components()
	m.conclude()
	return m.report.sorted(), nil
}

func newMachine(p *program) *machine {
	return &machine{
		program:  p,
		report:   &report{servers: make(map[siteKey]*fate)},
		attempts: make(map[attempt]int),
		leading:  make(map[lead][]bool),
		kinds:    make(map[string]kindSet),
		handling: make(map[string][]string),
	}
}

// report gathers what is found.
type report struct {
	faults  []Fault
	servers map[siteKey]*fate
	order   []*fate
	bounded bool // the drain that was followed apart ended
	buffers []*buffer

	upgrades []upgrade // of connections that outlive the signal
}

// siteKey tells sites apart.
type siteKey struct {
	pkg                *unit
	file, line, column int32
}

func (s site) key() siteKey { return siteKey{s.pkg, s.place.File, s.place.Line, s.place.Column} }

// fate is what becomes of the servers that are started at a place, over all worlds.
type fate struct {
	site    site
	call    string
	inMain  site // the call in the main package that led there
	drained bool // in some world
	left    bool // in a world that ended without
	unseen  bool // there is a call that drains which was not followed
}

// buffer is what holds something back.
type buffer struct {
	site    site
	name    string
	holds   string
	written bool
}

func (s site) exported() Place {
	if s.pkg == nil {
		return Place{}
	}
	p := Place{Package: s.pkg.path, Dir: s.pkg.skeletons.Dir, Place: s.place, Dependency: s.pkg.dependency}
	if int(s.place.File) < len(s.pkg.skeletons.Files) {
		p.File = s.pkg.skeletons.Files[s.place.File]
	}
	return p
}

// add reports a fault, once per kind and place.
func (r *report) add(f Fault) {
	if f.At.Line == 0 {
		return
	}
	for _, other := range r.faults {
		if other.Kind == f.Kind && other.At.Package == f.At.Package && other.At.File == f.At.File &&
			other.At.Line == f.At.Line && other.At.Column == f.At.Column {
			return
		}
	}
	f.Related = slices.DeleteFunc(f.Related, func(r Related) bool { return r.Line == 0 })
	r.faults = append(r.faults, f)
}

func (r *report) has(kind FaultKind, s site) bool {
	at := s.exported()
	return slices.ContainsFunc(r.faults, func(f Fault) bool {
		return f.Kind == kind && f.At.Package == at.Package && f.At.File == at.File && f.At.Line == at.Line && f.At.Column == at.Column
	})
}

func (r *report) sorted() []Fault {
	slices.SortStableFunc(r.faults, func(a, b Fault) int {
		return cmp.Or(cmp.Compare(a.At.Package, b.At.Package), cmp.Compare(a.At.File, b.At.File),
			cmp.Compare(a.At.Line, b.At.Line), cmp.Compare(a.At.Column, b.At.Column), cmp.Compare(a.Kind, b.Kind))
	})
	return r.faults
}

func (r *report) fate(s site) *fate {
	f := r.servers[s.key()]
	if f == nil {
		f = &fate{site: s}
		r.servers[s.key()] = f
		r.order = append(r.order, f)
	}
	return f
}

func note(s site, text string) []Related { return []Related{{s.exported(), text}} }
