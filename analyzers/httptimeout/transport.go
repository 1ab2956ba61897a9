package httptimeout

import (
	"go/ast"
	"go/constant"
	"strings"

	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/value"
)

// transports reports transports and dialers that nothing bounds.
func (c *check) transports() {
	if !c.reporter.Enabled(transportRule) {
		return
	}
	bounded := c.boundedByClients()
	for _, o := range c.graph.Objects {
		if o.Origin != nil || o.Call != nil || o.Overwritten() || bounded[o] {
			continue
		}
		switch o.Kind {
		case kindTransport:
			if !c.setsAny(o, "Dial", "DialContext", "DialTLS", "DialTLSContext", "TLSHandshakeTimeout", "ResponseHeaderTimeout") {
				c.report(transportRule, rule.Finding{
					Pos: o.Expr.Pos(), End: o.Expr.End(),
					Message: "http.Transport has no dial, TLS handshake or response header timeout: a host that drops packets holds the caller for minutes; clone http.DefaultTransport or set them",
				})
			}
		case kindDialer:
			if !c.mayBePositive(o, "Timeout") && !c.setsAny(o, "Deadline", "Cancel") && !dialsWithDeadline(o) {
				c.report(transportRule, rule.Finding{
					Pos: o.Expr.Pos(), End: o.Expr.End(),
					Message: "net.Dialer has no Timeout: a host that drops packets holds the caller for minutes; set Timeout",
				})
			}
		}
	}
	c.mentions(map[string]bool{"Dial": true}, func(name string, e ast.Expr, call *ast.CallExpr) {
		if name != "net.Dial" || call != nil && c.dialsLocally(call) {
			return
		}
		c.report(transportRule, rule.Finding{
			Pos: e.Pos(), End: e.End(),
			Message: "net.Dial has no timeout: a host that drops packets holds the caller for minutes; use net.DialTimeout",
		})
	})
}

// boundedByClients returns the transports, and their dialers, of clients that have a
// timeout for the whole request.
func (c *check) boundedByClients() map[*value.Object]bool {
	bounded := make(map[*value.Object]bool)
	mark := func(o *value.Object, field string, then func(*value.Object)) {
		o.AllSets(field, func(_ *value.Object, s *value.Set) {
			for _, part := range s.Values() {
				for ; part != nil; part = part.Origin {
					bounded[part] = true
					then(part)
				}
			}
		})
	}
	for _, o := range c.graph.Objects {
		if o.Kind != kindClient || !c.mayBePositive(o, "Timeout") {
			continue
		}
		mark(o, "Transport", func(t *value.Object) {
			for _, field := range []string{"DialContext", "Dial"} {
				mark(t, field, func(dial *value.Object) {
					for _, dialer := range dial.Bound() {
						bounded[dialer] = true
					}
				})
			}
		})
	}
	return bounded
}

// setsAny says whether one of the fields is set to anything but zero.
func (c *check) setsAny(o *value.Object, fields ...string) bool {
	if o.Opened() {
		return true
	}
	for _, field := range fields {
		set := false
		o.AllSets(field, func(at *value.Object, s *value.Set) {
			if s.Expr == nil || !c.TypesInfo.Types[s.Expr].IsNil() && mayBePositive(c.graph.SetValue(at, s)) {
				set = true
			}
		})
		if set {
			return true
		}
	}
	return false
}

// dialsWithDeadline says whether all dialing is done with contexts that have deadlines.
func dialsWithDeadline(o *value.Object) bool {
	dials := false
	for _, use := range o.Uses {
		if !use.Receiver || use.Call.Static == nil || use.Call.Static.Name() != "DialContext" {
			return false
		}
		for _, ctx := range use.Call.Values(1) {
			if ctx.Kind != kindDeadline {
				return false
			}
			dials = true
		}
	}
	return dials
}

// dialsLocally says whether a call dials without waiting for a network: UDP sends
// nothing, and a Unix socket's peer is on this machine.
func (c *check) dialsLocally(call *ast.CallExpr) bool {
	if len(call.Args) == 0 {
		return false
	}
	v := c.TypesInfo.Types[call.Args[0]].Value
	if v == nil || v.Kind() != constant.String {
		return false
	}
	network := constant.StringVal(v)
	return strings.HasPrefix(network, "udp") || strings.HasPrefix(network, "unix")
}
