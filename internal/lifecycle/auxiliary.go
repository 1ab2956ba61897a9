package lifecycle

import (
	"regexp"
	"slices"
	"strings"
	"sync"
)

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
			if auxiliaryMaker().MatchString(w.at(v.id).made) {
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
	public := slices.DeleteFunc(slices.Clone(routes), auxiliaryRoute().MatchString)
	switch {
	case len(routes) == 0:
	case len(public) == 0:
		return true
	case len(public) == len(routes):
		return false
	} // of both sorts: the name decides, as where none is known
	for _, at := range s.serves {
		if at.pkg != nil && at.pkg != m.main && auxiliaryName().MatchString(at.pkg.path[strings.LastIndexByte(at.pkg.path, '/')+1:]) {
			return true
		}
		if fn := m.enclosing(at); fn != "" && auxiliaryName().MatchString(fn) {
			return true
		}
	}
	if site := object.site; site.valid() {
		if fn := m.enclosing(site); fn != "" && auxiliaryName().MatchString(fn) {
			return true
		}
	}
	return false
}

var (
	auxiliaryRoute = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)^([A-Z]+ )?/(debug|metrics|health|healthz|ready|readyz|live|livez|readiness|liveness|startup|startupz|ping|version|status|pprof|vars|-)(/|$|\{|\?)`)
	})
	auxiliaryName = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`(?i)metric|pprof|debug|health(z|check|server|$)|probe|prometheus|profiler|profiling|diagnos|\badmin`)
	})
	auxiliaryMaker = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`promhttp|pprof|expvar|/health|autocert`) })
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
