package httptimeout

import (
	"go/types"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/value"
)

// The kinds of values that the analyzer follows, besides the servers of
// [known.HTTPServers].
const (
	kindClient     value.Kind = "net/http.Client"
	kindTransport  value.Kind = "net/http.Transport"
	kindRequest    value.Kind = "net/http.Request"
	kindServer     value.Kind = "net/http.Server"
	kindDialer     value.Kind = "net.Dialer"
	kindDeadline   value.Kind = "context with deadline"
	kindEndless    value.Kind = "context without deadline"
	kindRouter     value.Kind = "router" // a handler that does what is registered with it
	kindDefaultMux value.Kind = "http.DefaultServeMux"
	kindPlain      value.Kind = "handler" // a handler that answers at once
)

// fieldContext is the field under which a request's context is followed.
const fieldContext = "ctx"

// calls are the functions of other packages whose results the analyzer follows.
var calls = makeCalls()

func makeCalls() map[string]value.Made {
	made := map[string]value.Made{
		"context.WithTimeout":         {Kind: kindDeadline},
		"context.WithTimeoutCause":    {Kind: kindDeadline},
		"context.WithDeadline":        {Kind: kindDeadline},
		"context.WithDeadlineCause":   {Kind: kindDeadline},
		"context.WithoutCancel":       {Kind: kindEndless},
		"context.Background":          {Kind: kindEndless},
		"context.TODO":                {Kind: kindEndless},
		"(*net/http.Request).Context": {Kind: kindEndless},

		"net/http.NewRequest":             {Kind: kindRequest},
		"net/http.NewRequestWithContext":  {Kind: kindRequest, Fields: map[string]int{fieldContext: 0}},
		"(*net/http.Request).WithContext": {Kind: kindRequest, Fields: map[string]int{fieldContext: 1}},
		"(*net/http.Request).Clone":       {Kind: kindRequest, Fields: map[string]int{fieldContext: 1}},
		"(*net/http.Transport).Clone":     {Kind: kindTransport, First: 1}, // what is set later is not set on the origin
		"net/http/httptest.NewRequest":    {},
		"net/http.TimeoutHandler":         {Kind: kindPlain, First: 1},
		"net/http/httptest.NewServer":     {},
		"net/http/httptest.NewTLSServer":  {},
	}
	for _, name := range known.Routers {
		made[name] = value.Made{Kind: kindRouter}
	}
	for _, name := range known.PlainHandlers {
		made[name] = value.Made{Kind: kindPlain}
	}
	for name, argument := range known.HandlerWrappers {
		made[name] = value.Made{First: argument}
	}
	for _, f := range known.FrameworkServers {
		m := value.Made{Kind: value.Kind(f.Type), Implied: f.Fields}
		if f.Config != "" {
			m.Fields = map[string]int{fieldConfig: f.Argument}
		}
		made[f.New] = m
	}
	return made
}

// fieldConfig is the field under which a framework's configuration is followed.
const fieldConfig = "config"

var followed = followedTypes()

func followedTypes() map[value.Kind]bool {
	kinds := map[value.Kind]bool{kindClient: true, kindTransport: true, kindDialer: true}
	for _, s := range known.HTTPServers {
		kinds[value.Kind(s.Type)] = true
	}
	for _, f := range known.FrameworkServers {
		if f.Config != "" {
			kinds[value.Kind(f.Config)] = true
		} else {
			kinds[value.Kind(f.Type)] = true
		}
	}
	return kinds
}

// trusted packages hand servers and clients to functions out of view (TLSNextProto,
// ConnState), none of which is there to set timeouts.
var trusted = map[string]bool{
	"net/http":                    true,
	"net/http/httptest":           true,
	"golang.org/x/net/http2":      true,
	"github.com/valyala/fasthttp": true,
	"github.com/gofiber/fiber/v2": true,
	"github.com/gofiber/fiber/v3": true,
	"github.com/labstack/echo/v4": true,
}

type model struct {
	value.Model
	handler      *types.Interface // net/http.Handler
	roundTripper *types.Interface // net/http.RoundTripper
	passes       map[types.Type]bool
}

// roots are the packages without which nothing below a package can serve or call HTTP.
var roots = []string{"net/http", "github.com/valyala/fasthttp"}

// newModel returns what is to be followed in a package; nil if HTTP is nowhere below it.
func newModel(pkg *types.Package) *model {
	m := &model{passes: make(map[types.Type]bool)}
	m.Model = value.Model{
		Types: followed,
		Calls: calls,
		Variables: map[string]value.Kind{
			"net/http.DefaultClient":   kindClient,
			"net/http.DefaultServeMux": kindDefaultMux,
		},
		Trusted: trusted,
		Fluent:  known.RouterPackages,
		PassOn:  m.passOn,
	}
	found := false
	for _, root := range roots {
		if p := imported(pkg, root); p != nil {
			found = true
			if root == "net/http" {
				m.handler = face(p, "Handler")
				m.roundTripper = face(p, "RoundTripper")
			}
		}
	}
	if !found {
		return nil
	}
	return m
}

// imported returns the package of that path where pkg is it or imports it, however
// indirectly.
func imported(pkg *types.Package, path string) *types.Package {
	seen := make(map[*types.Package]bool)
	var find func(p *types.Package) *types.Package
	find = func(p *types.Package) *types.Package {
		if p.Path() == path {
			return p
		}
		seen[p] = true
		for _, q := range p.Imports() {
			if !seen[q] {
				if r := find(q); r != nil {
					return r
				}
			}
		}
		return nil
	}
	return find(pkg)
}

func face(pkg *types.Package, name string) *types.Interface {
	if obj := pkg.Scope().Lookup(name); obj != nil {
		if f, ok := obj.Type().Underlying().(*types.Interface); ok {
			return f
		}
	}
	return nil
}

// passOn says whether a value of the type is a context, a handler or a round
// tripper: wrapped by an unknown function it is still, in part, what it was.
func (m *model) passOn(t types.Type) bool {
	passes, ok := m.passes[t]
	if !ok {
		passes = isContext(t) || implements(t, m.handler) || implements(t, m.roundTripper)
		m.passes[t] = passes
	}
	return passes
}

func implements(t types.Type, face *types.Interface) bool {
	if face == nil || t == nil {
		return false
	}
	if basic, ok := t.(*types.Basic); ok && basic.Kind() != types.Invalid {
		return false
	}
	return types.Implements(t, face)
}

func isContext(t types.Type) bool { return isNamed(t, "context", "Context") }

func isNamed(t types.Type, path, name string) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return false
	}
	obj := named.Obj()
	return obj.Name() == name && obj.Pkg() != nil && obj.Pkg().Path() == path
}
