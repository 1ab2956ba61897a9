package httptimeout

import (
	"go/ast"
	"go/constant"
	"net"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/value"
)

var serveFuncNames = bareNames(known.ServeFuncs)

// serveFuncs reports functions that serve without timeouts, called or used as values.
func (c *check) serveFuncs() {
	c.mentions(serveFuncNames, func(name string, e ast.Expr, call *ast.CallExpr) {
		fn, ok := known.ServeFuncs[name]
		if !ok {
			return
		}
		finding := rule.Finding{Pos: e.Pos(), End: e.End()}
		if call != nil {
			finding.End = call.End()
			if c.isLoopback(call, fn.Address) || c.listensLocally(call) {
				finding.Severity = rule.Info
			}
			if c.frameworkServer(fn, call, finding) {
				return
			}
		}
		finding.Message = fn.Name + " serves without any timeout: a slow client holds its connection forever; " +
			"make an http.Server with ReadHeaderTimeout, WriteTimeout and IdleTimeout and call its method"
		c.report(serveFunc, finding)
	})
}

// frameworkServer judges a framework's own server by what is set on it. It says
// whether that settles the matter: where no timeout is set, it does not.
func (c *check) frameworkServer(fn known.ServeFunc, call *ast.CallExpr, finding rule.Finding) bool {
	at := c.callOf(call)
	if at == nil || at.Receivers() == 0 {
		return false
	}
	for _, framework := range known.FrameworkServers {
		for _, o := range at.Values(0) {
			if o.FromOutside() {
				return true // set up by a caller out of view
			}
			if o.Kind != value.Kind(framework.Type) {
				continue
			}
			servers, known := c.serversOf(framework, o, fn.Field)
			if !known {
				return true
			}
			settled := false
			for _, s := range servers {
				settled = c.judgeFramework(framework, o, s, finding) || settled
			}
			return settled
		}
	}
	// An echo or fiber application that comes from somewhere that is not followed.
	return fn.Field != "" && len(at.Values(0)) == 0
}

// serversOf returns the objects that hold the timeouts of a framework's server.
func (c *check) serversOf(framework known.FrameworkServer, o *value.Object, field string) (servers []*value.Object, ok bool) {
	if framework.Config == "" {
		return o.Holds(field), true
	}
	given := false
	o.AllSets(fieldConfig, func(_ *value.Object, s *value.Set) {
		given = true
		servers = append(servers, s.Values()...)
	})
	return servers, !given || len(servers) > 0
}

// judgeFramework reports what a framework's server lacks. It says false where it has
// no timeout at all: then it is the serving call that is to blame.
func (c *check) judgeFramework(framework known.FrameworkServer, app, o *value.Object, finding rule.Finding) bool {
	if o.FromOutside() {
		return true // set up by a caller out of view
	}
	server := known.HTTPServers[0]
	if framework.Config != "" {
		server = known.HTTPServers[1] // fiber's timeouts are fasthttp's
	}
	any := false
	for _, field := range []string{server.ReadHeader, server.Read, server.Write, server.Idle} {
		any = any || field != "" && c.mayBePositive(o, field)
	}
	if !any {
		return false
	}
	name := "the server of " + framework.Name
	if what := c.lacksRead(server, o); what != "" {
		c.report(serverRead, rule.Finding{Pos: finding.Pos, End: finding.End, Message: name + " " + what})
	}
	if !c.mayBePositive(o, server.Write) && c.handlers.appAnswersSoon(app) {
		c.report(serverWrite, rule.Finding{Pos: finding.Pos, End: finding.End, Message: name + " " + lacksWriteText(server)})
	}
	if what := c.lacksIdle(server, o); what != "" {
		c.report(serverIdle, rule.Finding{Pos: finding.Pos, End: finding.End, Message: name + " " + what})
	}
	return true
}

// listensLocally says whether the first argument is a listener, made in view, that only
// this machine reaches: on a loopback address or a Unix socket.
func (c *check) listensLocally(call *ast.CallExpr) bool {
	if len(call.Args) == 0 {
		return false
	}
	listen, ok := c.assignedCall(call.Args[0])
	if !ok || len(listen.Args) != 2 {
		return false
	}
	if fn := c.functionOf(listen.Fun); fn == nil || fn.FullName() != "net.Listen" {
		return false
	}
	v := c.TypesInfo.Types[listen.Args[0]].Value
	return v != nil && constant.StringVal(v) == "unix" || c.isLoopback(listen, 1)
}

// isLoopback says whether the address is a constant that only this machine reaches.
func (c *check) isLoopback(call *ast.CallExpr, argument int) bool {
	if argument < 0 || argument >= len(call.Args) {
		return false
	}
	v := c.TypesInfo.Types[call.Args[argument]].Value
	if v == nil || v.Kind() != constant.String {
		return false
	}
	host, _, err := net.SplitHostPort(constant.StringVal(v))
	if err != nil {
		return false
	}
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}
