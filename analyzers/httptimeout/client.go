package httptimeout

import (
	"go/ast"
	"go/token"
	"go/types"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/value"
)

const stuck = ": a server that accepts and never answers holds the caller forever; "

var clientFuncNames = bareNames(known.ClientFuncs)

// clients reports the clients that have no timeout.
func (c *check) clients() {
	mended := c.defaultClientMended()
	for _, o := range c.graph.Objects {
		if o.Kind != kindClient || o.Origin != nil || o.Overwritten() || c.elsewhere(o) {
			continue
		}
		if mention, ok := o.Expr.(*ast.SelectorExpr); ok { // http.DefaultClient
			if !mended && !c.onlyNamed(mention) && !c.bounded(o) {
				c.report(clientRule, rule.Finding{
					Pos: mention.Pos(), End: mention.End(),
					Message: "http.DefaultClient has no timeout" + stuck + "use a client of your own with Timeout set",
				})
			}
			continue
		}
		for _, at := range c.lacking(o, func(o *value.Object) bool { return !c.bounded(o) }) {
			c.report(clientRule, rule.Finding{
				Pos: at.Expr.Pos(), End: at.Expr.End(),
				Message: c.subject(at, "http.Client") + " has no Timeout" + stuck + "set Timeout",
				Related: c.origin(at),
				Fixes:   c.fixLiteral(at, clientFix),
			})
		}
	}
	if !mended {
		c.clientFuncs()
	}
}

// bounded says whether requests of the client end: it may have a timeout, or it
// bounds the wait for headers, or its requests carry deadlines.
func (c *check) bounded(o *value.Object) bool {
	if c.mayBePositive(o, "Timeout") {
		return true
	}
	bounded := false
	o.AllSets("Transport", func(_ *value.Object, s *value.Set) {
		for _, t := range s.Values() {
			if t.FromOutside() || t.Kind == kindTransport && c.mayBePositive(t, "ResponseHeaderTimeout") {
				bounded = bounded || !t.FromOutside()
			}
		}
	})
	return bounded || c.onlySendsWithDeadline(o)
}

// onlySendsWithDeadline says whether all that is done with the client is to send
// requests whose contexts have deadlines.
func (c *check) onlySendsWithDeadline(o *value.Object) bool {
	sends := false
	for at := o; at != nil; at = at.Origin {
		if !at.Stays() {
			return false
		}
		for _, use := range at.Uses {
			fn := use.Call.Static
			switch {
			case !use.Receiver || fn == nil || !known.ClientMethods[fn.FullName()]:
				if use.Receiver && fn != nil && fn.Name() == "CloseIdleConnections" {
					continue
				}
				if use.Call.Callee != nil {
					continue // what it does with the client counts as a use itself
				}
				return false
			case fn.Name() != "Do" || !c.hasDeadline(c.graph.ValuesAt(use.Call.Expr.Args[0], use.Call.In)):
				return false
			}
			sends = true
		}
	}
	return sends
}

// hasDeadline says whether the requests given all carry contexts with deadlines.
func (c *check) hasDeadline(requests []*value.Object) bool {
	found := false
	for _, request := range requests {
		if request.FromOutside() {
			return false
		}
		if request.Kind != kindRequest {
			continue
		}
		given := false
		request.AllSets(fieldContext, func(_ *value.Object, s *value.Set) {
			given = true
			contexts := s.Values()
			if s.Expr != nil {
				contexts = c.graph.ValuesAt(s.Expr, s.In)
			}
			found = len(contexts) > 0
			for _, ctx := range contexts {
				if ctx.Kind != kindDeadline {
					found = false
				}
			}
		})
		if given && !found {
			return false
		}
		if !given && !derivedFrom(request, requests) {
			return false
		}
	}
	return found
}

// derivedFrom says whether one of the requests is what WithContext made of the given
// one: "req = req.WithContext(ctx)" leaves both in one variable.
func derivedFrom(request *value.Object, requests []*value.Object) bool {
	for _, use := range request.Uses {
		for _, derived := range requests {
			if use.Receiver && derived.Call == use.Call {
				return true
			}
		}
	}
	return false
}

// clientFuncs reports http.Get and its like, called or used as values.
func (c *check) clientFuncs() {
	c.mentions(clientFuncNames, func(name string, e ast.Expr, call *ast.CallExpr) {
		if !known.ClientFuncs[name] {
			return
		}
		finding := rule.Finding{Pos: e.Pos(), End: e.End()}
		if call != nil {
			finding.End = call.End()
		}
		finding.Message = shortName(name) + " uses http.DefaultClient, which has no timeout" + stuck + "use a client of your own with Timeout set"
		c.report(clientRule, finding)
	})
}

// onlyNamed says whether a mention of http.DefaultClient does nothing with it: it is
// compared or copied, or one of its fields is read or set.
func (c *check) onlyNamed(mention *ast.SelectorExpr) bool {
	switch parent := c.parent(mention).(type) {
	case *ast.BinaryExpr:
		return parent.Op == token.EQL || parent.Op == token.NEQ
	case *ast.StarExpr:
		return true
	case *ast.AssignStmt:
		for _, lhs := range parent.Lhs {
			if lhs == ast.Expr(mention) {
				return true
			}
		}
	case *ast.CaseClause:
		return true
	case *ast.SelectorExpr:
		if sel, ok := c.TypesInfo.Selections[parent]; ok {
			return sel.Kind() == types.FieldVal || sel.Obj().Name() == "CloseIdleConnections"
		}
	}
	return false
}

// defaultClientMended says whether http.DefaultClient gets a timeout, or is replaced,
// in this package or one below it.
func (c *check) defaultClientMended() bool {
	if c.imported.DefaultClientMended {
		return true
	}
	mended := false
	for _, o := range c.graph.Objects {
		mention, ok := o.Expr.(*ast.SelectorExpr)
		if !ok || o.Kind != kindClient {
			continue
		}
		if c.mayBePositive(o, "Timeout") {
			mended = true
		}
		if assign, ok := c.parent(mention).(*ast.AssignStmt); ok {
			for _, lhs := range assign.Lhs {
				mended = mended || lhs == ast.Expr(mention)
			}
		}
	}
	return mended
}
