package httptimeout

import (
	"go/types"
	"strings"

	"github.com/prodcheck/prodcheck/internal/value"
)

// A packageFact tells what a package, with all those below it, does to what the whole
// process shares.
type packageFact struct {
	DefaultClientMended bool // http.DefaultClient gets a timeout, or is replaced
	DefaultMuxStreams   bool // a handler of http.DefaultServeMux takes long, rightly
	DefaultMuxUnknown   bool // a handler of http.DefaultServeMux cannot be followed
}

func (*packageFact) AFact() {}

func (f *packageFact) String() string {
	var parts []string
	for _, p := range []struct {
		is   bool
		text string
	}{
		{f.DefaultClientMended, "mends http.DefaultClient"},
		{f.DefaultMuxStreams, "streams from http.DefaultServeMux"},
		{f.DefaultMuxUnknown, "unknown in http.DefaultServeMux"},
	} {
		if p.is {
			parts = append(parts, p.text)
		}
	}
	return strings.Join(parts, ", ")
}

// importPackageFacts joins the facts of the packages imported.
func (c *check) importPackageFacts() packageFact {
	var all packageFact
	for _, p := range c.Pkg.Imports() {
		var fact packageFact
		if c.ImportPackageFact(p, &fact) {
			all.DefaultClientMended = all.DefaultClientMended || fact.DefaultClientMended
			all.DefaultMuxStreams = all.DefaultMuxStreams || fact.DefaultMuxStreams
			all.DefaultMuxUnknown = all.DefaultMuxUnknown || fact.DefaultMuxUnknown
		}
	}
	// Importing it, however indirectly, registers the profiles (https://pkg.go.dev/net/http/pprof).
	all.DefaultMuxStreams = all.DefaultMuxStreams || imported(c.Pkg, "net/http/pprof") != nil
	return all
}

func (c *check) exportPackageFact() {
	mux := c.handlers.defaultMux()
	fact := packageFact{
		DefaultClientMended: c.defaultClientMended(),
		DefaultMuxStreams:   mux.streams,
		DefaultMuxUnknown:   mux.unknown,
	}
	if fact != (packageFact{}) {
		c.ExportPackageFact(&fact)
	}
}

// A handlerFact tells other packages of the program what handlers a function makes,
// registers or is.
type handlerFact struct {
	Streams  bool    // some response may rightly take long
	Unknown  bool    // some handler comes from where it cannot be followed
	Timeouts []int64 // nanoseconds after which handlers are stopped
}

func (*handlerFact) AFact() {}

func (f *handlerFact) String() string {
	var parts []string
	if f.Streams {
		parts = append(parts, "streams")
	}
	if f.Unknown {
		parts = append(parts, "unknown")
	}
	if len(f.Timeouts) > 0 {
		parts = append(parts, "bounded")
	}
	return strings.Join(parts, " ")
}

// exportHandlerFacts tells other packages of the program how the functions of this one
// answer. Of dependencies only the tables speak: their wrappers check for http.Flusher
// on behalf of every handler.
func (c *check) exportHandlerFacts() {
	if c.Module != nil && c.Module.Version != "" || isStandardHTTP(c.Pkg.Path()) {
		return
	}
	for _, f := range c.graph.Functions {
		if !f.Exported() {
			continue
		}
		x := c.handlers.body(f)
		if !c.speaksHTTP(f.Object.Signature()) {
			x.unknown = false
		}
		fact := &handlerFact{Streams: x.streams, Unknown: x.unknown}
		for _, b := range x.timeouts {
			fact.Timeouts = append(fact.Timeouts, b.nanoseconds)
		}
		// A handler's own method always has a fact: without one it is not known.
		if fact.Streams || fact.Unknown || len(fact.Timeouts) > 0 || f.Object.Name() == "ServeHTTP" {
			c.ExportObjectFact(f.Object, fact)
		}
	}
}

// speaksHTTP says whether a function returns a handler, or a server that has one.
func (c *check) speaksHTTP(sig *types.Signature) bool {
	for r := range sig.Results().Variables() {
		if c.handlers.isHandlerType(r.Type()) || followed[value.Kind(typeName(r.Type()))] {
			return true
		}
	}
	return false
}

// isStandardHTTP says whether a package is one of the standard library that serves HTTP.
func isStandardHTTP(path string) bool {
	return path == "net/http" || strings.HasPrefix(path, "net/http/") || path == "expvar" || path == "net/rpc"
}
