package lifecycle

import (
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
)

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
			if _, fn := m.find(v.s); fn != nil && len(fn.Inputs) > 0 && !seen[v.s] { // a request at least
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
	names, ok := m.handling[base]
	if ok {
		return names
	}
	defer func() { m.handling[base] = names }()
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
