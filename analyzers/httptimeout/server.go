package httptimeout

import (
	"fmt"
	"go/ast"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/value"
)

// servers reports the servers that lack a timeout, and timeouts that contradict each
// other.
func (c *check) servers() {
	for _, server := range known.HTTPServers {
		lacks := []lack{
			{serverRead, func(o *value.Object) string { return c.lacksRead(server, o) }},
			{serverWrite, func(o *value.Object) string { return c.lacksWrite(server, o) }},
			{serverIdle, func(o *value.Object) string { return c.lacksIdle(server, o) }},
		}
		for _, o := range c.graph.Objects {
			if o.Kind != value.Kind(server.Type) || o.Origin != nil || o.Overwritten() || c.elsewhere(o) || c.forTests(o) {
				continue
			}
			for _, l := range lacks {
				c.reportServer(server, o, l)
			}
			c.order(server, o)
		}
	}
}

// A lack is a rule about something that is missing: what says of an object what is
// missing and what follows, or "".
type lack struct {
	rule *rule.Rule
	what func(*value.Object) string
}

// reportServer reports a lack of the server made at o, or of what it is at the calls
// of its constructor.
func (c *check) reportServer(server known.HTTPServer, o *value.Object, l lack) {
	for _, at := range c.lacking(o, func(o *value.Object) bool { return l.what(o) != "" }) {
		finding := rule.Finding{
			Pos: at.Expr.Pos(), End: at.Expr.End(),
			Message: c.subject(at, server.Name) + " " + l.what(at),
			Related: c.origin(at),
		}
		if at.Kind == kindServer {
			finding.Fixes = c.fixLiteral(at, serverFixes[l.rule])
		}
		c.report(l.rule, finding)
	}
}

func (c *check) lacksRead(s known.HTTPServer, o *value.Object) string {
	if s.ReadHeader == "" {
		if c.mayBePositive(o, s.Read) {
			return ""
		}
		return "has no " + s.Read + ": a client that sends its request slowly holds the connection forever; set " + s.Read
	}
	header, _ := c.graph.Field(o, s.ReadHeader)
	switch {
	case mayBePositive(header):
		return ""
	case mayBeNegative(header):
		return fmt.Sprintf("has a negative %s, which means none: a client that sends its headers slowly holds the connection forever; set it above zero", s.ReadHeader)
	case c.mayBePositive(o, s.Read):
		return ""
	}
	return fmt.Sprintf("has neither %s nor %s: a client that sends its request slowly holds the connection forever; set %s", s.ReadHeader, s.Read, s.ReadHeader)
}

func (c *check) lacksWrite(s known.HTTPServer, o *value.Object) string {
	if c.mayBePositive(o, s.Write) || !c.handlers.answersSoon(s, o) {
		return ""
	}
	return lacksWriteText(s)
}

func lacksWriteText(s known.HTTPServer) string {
	return "has no " + s.Write + ": a client that reads its response slowly holds the handler forever; set " + s.Write
}

func (c *check) lacksIdle(s known.HTTPServer, o *value.Object) string {
	idle, _ := c.graph.Field(o, s.Idle)
	switch {
	case mayBePositive(idle), c.keepAlivesOff(o):
		return ""
	case mayBeNegative(idle):
		return fmt.Sprintf("has a negative %s, which means none: idle connections are kept forever; set it above zero", s.Idle)
	case c.mayBePositive(o, s.Read):
		return ""
	}
	return fmt.Sprintf("has neither %s nor %s: idle keep-alive connections are kept forever; set %s", s.Idle, s.Read, s.Idle)
}

func (c *check) keepAlivesOff(o *value.Object) bool {
	for at := o; at != nil; at = at.Origin {
		for _, use := range at.Uses {
			if use.Receiver && use.Call.Static != nil && use.Call.Static.FullName() == "(*net/http.Server).SetKeepAlivesEnabled" {
				if tv := c.TypesInfo.Types[use.Call.Expr.Args[0]]; tv.Value == nil || tv.Value.String() == "false" {
					return true
				}
			}
		}
	}
	return false
}

func (c *check) mayBePositive(o *value.Object, field string) bool {
	v, _ := c.graph.Field(o, field)
	return mayBePositive(v)
}

// mayBePositive says whether a duration is, or may be, a timeout that works: zero and
// negative values mean none (net/http.Server).
func mayBePositive(v value.Value) bool {
	if v.Unknown || len(v.Params) > 0 || len(v.Options) > 0 {
		return true
	}
	return len(v.Consts) > 0 && v.Consts[len(v.Consts)-1] > 0
}

func mayBeNegative(v value.Value) bool { return len(v.Consts) > 0 && v.Consts[0] < 0 }

// elsewhere says whether what lies in the field of another package's struct is that
// package's own business: another module's, or a framework's that a rule of its own
// looks at.
func (c *check) elsewhere(o *value.Object) bool {
	if o.Home == "" {
		return false
	}
	if o.Imported == nil {
		return true // implied by a framework's constructor
	}
	return c.Module != nil && !strings.HasPrefix(o.Home, c.Module.Path)
}

// forTests says whether the server stands in a test or is one of package httptest.
func (c *check) forTests(o *value.Object) bool {
	return strings.HasSuffix(c.Fset.PositionFor(o.Pos(), false).Filename, "_test.go") || c.graph.LiesIn(o, "net/http/httptest.Server.Config")
}

// subject names the object for a message: by its type where it is made, else by the
// call that returns it.
func (c *check) subject(o *value.Object, name string) string {
	if o.Call == nil {
		return name
	}
	return fmt.Sprintf("the %s that %s returns", name, callName(o.Call.Expr))
}

// origin points to where the object of a call is made.
func (c *check) origin(o *value.Object) []analysis.RelatedInformation {
	if o.Origin != nil {
		root := o
		for root.Origin != nil {
			root = root.Origin
		}
		return []analysis.RelatedInformation{{Pos: root.Expr.Pos(), End: root.Expr.End(), Message: "made here"}}
	}
	if o.Imported != nil && o.Call.Static != nil {
		if pos := c.lineBelow(o.Call.Static, o.Imported.Line); pos.IsValid() {
			return []analysis.RelatedInformation{{Pos: pos, Message: "made in " + o.Call.Static.Name()}}
		}
	}
	return nil
}

func callName(call *ast.CallExpr) string {
	switch fun := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		return fun.Name
	case *ast.SelectorExpr:
		switch x := ast.Unparen(fun.X).(type) {
		case *ast.Ident:
			return x.Name + "." + fun.Sel.Name
		case *ast.SelectorExpr:
			return x.Sel.Name + "." + fun.Sel.Name
		}
		return fun.Sel.Name
	case *ast.IndexExpr:
		return callName(&ast.CallExpr{Fun: fun.X})
	case *ast.IndexListExpr:
		return callName(&ast.CallExpr{Fun: fun.X})
	}
	return "this call"
}
