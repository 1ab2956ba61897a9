package httptimeout

import "strings"

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
		// Importing it is what registers the profiles (https://pkg.go.dev/net/http/pprof).
		all.DefaultMuxStreams = all.DefaultMuxStreams || p.Path() == "net/http/pprof"
	}
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
