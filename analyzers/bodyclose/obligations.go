package bodyclose

import (
	"go/types"
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/flow"
	"github.com/prodcheck/prodcheck/internal/reach"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// obligations follows what a package opens, whatever the policy, and owns the facts. Its
// result is a [*found].
var obligations = rule.Guard(&analysis.Analyzer{
	Name:       "prodcheckobligations",
	Doc:        "prodcheckobligations: follow what has to be released, for bodyclose",
	FactTypes:  []analysis.Fact{new(flow.FunctionFact), new(flow.PackageFact), new(rowsFact)},
	ResultType: reflect.TypeFor[*found](),
	Run: func(pass *analysis.Pass) (any, error) {
		if !reach.Matters(pass) {
			return new(found), nil
		}
		contract := newContract()
		result := flow.Analyze(pass, contract, newGate(pass, contract))
		isRows := func(t types.Type) bool {
			kind := contract.KindOf(t)
			return kind != nil && kind.Name == "rows"
		}
		return &found{
			leaks:   result.Leaks,
			misuses: result.Misuses,
			loops:   findRowsLoops(pass, isRows, result.Functions),
		}, nil
	},
})

// found is what there is to report in a package.
type found struct {
	leaks   []flow.Leak
	misuses []flow.Misuse
	loops   []rowsLoop
}
