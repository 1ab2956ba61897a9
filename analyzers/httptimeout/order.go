package httptimeout

import (
	"fmt"
	"go/token"
	"time"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/value"
)

// order reports timeouts of one server that contradict each other. What a constructor
// in another package decides alone is reported there.
func (c *check) order(s known.HTTPServer, o *value.Object) {
	reads, handler := c.orderOfReads(s, o), c.orderOfHandler(s, o)
	if reads || handler {
		return
	}
	for _, copied := range o.Copies() { // a caller's arguments may contradict each other
		c.order(s, copied)
	}
}

func (c *check) orderOfReads(s known.HTTPServer, o *value.Object) bool {
	if s.ReadHeader == "" {
		return false
	}
	header, at := c.exactly(o, s.ReadHeader)
	read, other := c.exactly(o, s.Read)
	if at == nil || other == nil || at.Settled && other.Settled || read <= 0 || header <= read {
		return false
	}
	c.report(orderRule, rule.Finding{
		Pos: at.Pos, End: c.endOf(at),
		Message: fmt.Sprintf("%s (%v) is above %s (%v), which ends the wait first: make it the shorter one", s.ReadHeader, header, s.Read, read),
	})
	return true
}

func (c *check) orderOfHandler(s known.HTTPServer, o *value.Object) bool {
	write, at := c.exactly(o, s.Write)
	if at == nil || write <= 0 {
		return false
	}
	for _, b := range c.handlers.of(s, o).timeouts {
		bound := time.Duration(b.nanoseconds)
		if bound < write {
			continue
		}
		c.report(orderRule, rule.Finding{
			Pos: at.Pos, End: c.endOf(at),
			Message: fmt.Sprintf("%s (%v) is not above the handler's own timeout (%v): the connection is cut before the timeout can answer; make it the longer one", s.Write, write, bound),
			Related: []analysis.RelatedInformation{{Pos: b.pos, Message: fmt.Sprintf("handlers are stopped after %v here", bound)}},
		})
		return true
	}
	return false
}

// exactly returns a field's value, and where it is set, if it is one known constant
// set in one place of this package.
func (c *check) exactly(o *value.Object, field string) (time.Duration, *value.Set) {
	v, sets := c.graph.Field(o, field)
	n, ok := v.Const()
	if !ok || len(sets) != 1 {
		return 0, nil
	}
	return time.Duration(n), sets[0]
}

func (c *check) endOf(s *value.Set) token.Pos {
	if s.Expr != nil && s.Expr.Pos() >= s.Pos {
		return s.Expr.End()
	}
	return s.Pos
}
