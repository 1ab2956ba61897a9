package shutdown

import (
	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/lifecycle"
)

// fixes returns the safe fixes of a fault in the pass's own package, if there are any.
func (c *check) fixes(fault lifecycle.Fault) []analysis.SuggestedFix {
	return nil
}
