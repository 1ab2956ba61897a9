package bodyclose

import (
	"fmt"
	"go/token"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/flow"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// maxRelated bounds how many ends of paths a finding shows.
const maxRelated = 3

func (c *check) leak(leak flow.Leak) {
	k := kinds[leak.Kind.Name]
	call := c.callAt(leak.Call.Pos())
	finding := rule.Finding{Pos: leak.Call.Pos(), End: leak.Call.Pos()}
	if call != nil {
		finding.Pos, finding.End = call.Pos(), call.End()
	}
	advice := c.advice(leak, call)
	switch {
	case leak.Discarded:
		finding.Message = k.dropped + ": the result of the call is discarded"
	case leak.Again:
		finding.Message = fmt.Sprintf("%s before the loop comes round to this call again: %s", k.open, advice)
	default:
		verb := "returns"
		if leak.Implicit {
			verb = "ends"
		}
		finding.Message = fmt.Sprintf("%s when the function %s at line %d: %s", k.open, verb, c.line(leak.Ends[0]), advice)
		for i, end := range leak.Ends {
			if i == maxRelated {
				break
			}
			finding.Related = append(finding.Related, analysis.RelatedInformation{
				Pos: end, Message: "the path on which it stays open ends here",
			})
		}
	}
	finding.Fixes = c.fixLeak(leak, call)
	c.reporter.Report(k.rule, finding)
}

func (c *check) line(pos token.Pos) int { return c.Fset.Position(pos).Line }

func (c *check) misuse(m flow.Misuse) {
	value := c.resultName(m.Call, 0)
	if value == "" {
		value = "the result"
	}
	failure := c.resultName(m.Call, m.Call.Call.Signature().Results().Len()-1)
	message := fmt.Sprintf("%s is used before %s is looked at: it is nil when the call has failed", value, failure)
	if m.Asked {
		message = fmt.Sprintf("%s is used where %s may still be an error: it is nil then", value, failure)
	}
	if failure == "" || failure == "_" {
		message = fmt.Sprintf("%s is used, and the error of the call is never looked at: it is nil when the call has failed", value)
	}
	pos := m.At.Pos()
	if !pos.IsValid() {
		pos = m.Call.Pos()
	}
	finding := rule.Finding{Pos: pos, End: pos, Message: message}
	if e := c.expressionAt(pos); e != nil {
		finding.Pos, finding.End = e.Pos(), e.End()
	}
	if c.line(finding.Pos) != c.line(m.Call.Pos()) {
		finding.Related = []analysis.RelatedInformation{{Pos: m.Call.Pos(), Message: "the call that may fail"}}
	}
	c.reporter.Report(useBeforeCheckRule, finding)
}
