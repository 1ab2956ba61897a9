package lifecycle

import (
	"maps"
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// A component is a type that serves in some of its methods and stops in others, which the
// program calls in a way that was not followed: it is looked up by name, made by a container
// or a registry of plug-ins. It is run by itself.
type component struct {
	typ    string
	serves []string
	stops  []string
	names  map[string]bool // of all methods that stop it, without the type
	self   id              // its value, in each of its worlds
	served []served        // what it serves for all, in some world

	bounded map[siteKey]bool // drains that take no longer than a time, in some world
	hangs   []hang           // those that nothing bounds, in some world
}

// served is a server of a component.
type served struct {
	site   site
	call   string
	drains site // where it is told to stop; not valid if it is not
	waited bool // what stops the component waits for that, in some world
}

// A hang is a drain that may take for ever.
type hang struct {
	at    siteKey
	fault Fault
}

// How many components are run, and worlds asked for them.
const (
	maxComponents = 40
	maxUnserved   = 4
)

// components runs the parts of programs that were not followed to where they serve. What is
// wrong with how a part stops is wrong in every program.
func (m *machine) components() {
	run := make(map[string]*component)
	hosts := make(map[*component]*host)
	for _, w := range m.unserved {
		if !w.stays() {
			continue
		}
		for _, c := range m.componentsOf(w) {
			if run[c.typ] == nil && len(run) < maxComponents {
				run[c.typ] = c
				m.runComponent(c)
			}
			if c = run[c.typ]; c != nil && len(c.served) > 0 {
				m.hosted(hosts, c, w)
			}
		}
	}
	for _, typ := range slices.Sorted(maps.Keys(run)) {
		if h := hosts[run[typ]]; h != nil {
			m.judgeHost(h, run[typ])
		}
	}
}

// stays says whether main waits for a signal, or for ever: programs that do some work and end
// may leave it to the end to cut off what they have served meanwhile.
func (w *world) stays() bool {
	for _, t := range w.threads {
		if !t.main || t.ended {
			continue
		}
		switch t.wait.kind {
		case forEver, forUnknown:
			return true
		case forChannels:
			return slices.ContainsFunc(t.wait.cases, func(c way) bool {
				if c.channel.kind != pointer || c.channel.path != "" {
					return false
				}
				return w.at(c.channel.id).channel.signals || w.signalled(c.channel.id)
			})
		}
	}
	return false
}

// componentsOf returns the components that what has run in a world mentions, in the order of
// their names.
func (m *machine) componentsOf(w *world) []*component {
	byType := make(map[string]*component)
	var names []string
	seen := make(map[string]bool)
	m.mentioned(w, nil, func(name string, _ site) {
		if u := m.functions[name]; u != nil && !u.dependency && !seen[name] {
			seen[name] = true
			names = append(names, name)
		}
	})
	slices.Sort(names)
	for _, name := range names {
		typ, method, ok := receiver(name)
		_, fn := m.find(name)
		if !ok || strings.Contains(method, "$") || w.executed[block{fn, 0}] {
			continue
		}
		c := byType[typ]
		if c == nil {
			c = &component{typ: typ, names: make(map[string]bool), bounded: make(map[siteKey]bool)}
			byType[typ] = c
		}
		// What is reached through interfaces may be more than is called: names tell then.
		switch kinds := m.reached(name); {
		case kinds&drainingKinds != 0 && (stopsSomething(name) || !kinds.has(known.Serves)):
			c.stops = append(c.stops, name)
		case kinds.has(known.Serves):
			c.serves = append(c.serves, name)
		}
	}
	var list []*component
	for _, typ := range slices.Sorted(maps.Keys(byType)) {
		c := byType[typ]
		for _, name := range c.stops {
			_, method, _ := receiver(name)
			c.names[method] = true
		}
		c.serves, c.stops = m.roots(c.serves), m.roots(c.stops)
		if len(c.serves) > 0 && len(c.stops) > 0 {
			list = append(list, c)
		}
	}
	return list
}

// receiver splits the name of a method: "(*path.T).M" is of path.T.
func receiver(name string) (typ, method string, ok bool) {
	typ, method, ok = strings.Cut(strings.TrimLeft(name, "(*"), ").")
	return typ, method, ok && name[0] == '('
}

// roots returns the functions that none of the others calls.
func (m *machine) roots(names []string) []string {
	called := make(map[string]bool)
	for _, name := range names {
		m.calls(name, called)
	}
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool { return called[name] })
}

// calls adds the functions that one calls, itself or in its literals, directly or not. What it
// calls through interfaces is not among them.
func (m *machine) calls(name string, called map[string]bool) {
	_, fn := m.find(name)
	if fn == nil {
		return
	}
	for _, b := range fn.Blocks {
		for _, i := range b.Instructions {
			switch i.Op {
			case skeleton.Call, skeleton.Go, skeleton.Defer, skeleton.Closure:
				if i.N == skeleton.Static && !called[i.Name] {
					called[i.Name] = true
					m.calls(i.Name, called)
				}
			}
		}
	}
}

// runComponent starts a component, stops it once it serves, and judges how it does that.
func (m *machine) runComponent(c *component) {
	w := newWorld(m)
	w.component = c
	w.budget = newBudget(maxWorlds - maxComponentWorlds)
	m.forked = min(m.forked, maxAll-maxComponentWorlds)
	c.self = w.add(&object{typ: c.typ, open: true})
	for _, name := range c.serves {
		w.spawn(nil, value{kind: function, s: name}, w.unknownArgs(name), site{})
	}
	m.pending = append(m.pending, w)
	for len(m.pending) > 0 {
		last := len(m.pending) - 1
		w := m.pending[last]
		m.pending = m.pending[:last]
		m.advance(w)
	}
	for _, h := range c.hangs {
		if !c.bounded[h.at] { // or else it is a matter of configuration
			m.report.add(h.fault)
		}
	}
}

// maxComponentWorlds bounds how many worlds are followed of one component.
const maxComponentWorlds = 24

// unknownArgs returns the arguments with which a method of the component is called.
func (w *world) unknownArgs(name string) []value {
	_, fn := w.machine.find(name)
	args := []value{pointerTo(w.component.self)}
	for range fn.Parameters - 1 {
		args = append(args, w.opaque(site{}, nil))
	}
	return args
}

// stopComponent calls the methods that stop the component, one after the other.
func (w *world) stopComponent() {
	w.phase = stopping
	w.steps = 0
	s := newScript("stop")
	for _, name := range w.component.stops {
		s.call(name, s.arguments(w.unknownArgs(name))...)
	}
	w.threads = append(w.threads, &thread{number: len(w.threads), main: true, frames: []*frame{s.frame(0, 0, site{})}})
}
