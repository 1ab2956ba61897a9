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
//
// An error of an analyzer that others require is nobody's to report, under the vet
// protocol: so it is part of the result.
var obligations = keepError(rule.Guard(&analysis.Analyzer{
	Name:       "prodcheckobligations",
	Doc:        "prodcheckobligations: follow what has to be released, for bodyclose",
	FactTypes:  []analysis.Fact{new(flow.FunctionFact), new(flow.PackageFact), new(rowsFact)},
	ResultType: reflect.TypeFor[*found](),
	Run: func(pass *analysis.Pass) (any, error) {
		// What the standard library does is in the tables, from its documentation.
		if !reach.Matters(pass) || reach.Standard(pass) {
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
}))

func keepError(a *analysis.Analyzer) *analysis.Analyzer {
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		result, err := run(pass)
		if err != nil {
			return &found{err: err}, nil
		}
		return result, nil
	}
	return a
}

// found is what there is to report in a package.
type found struct {
	err     error // of the search itself
	leaks   []flow.Leak
	misuses []flow.Misuse
	loops   []rowsLoop
}
