package ignore_test

import (
	"go/ast"
	"path/filepath"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/prodcheck/prodcheck/analyzers/ignore"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// alpha reports calls of a function bad: an analyzer simple enough that only the
// suppressions are tested.
var (
	badCall = &rule.Rule{Analyzer: "alpha", Name: "bad", Severity: rule.Error, Profile: rule.Default}
	strict  = &rule.Rule{Analyzer: "alpha", Name: "strict", Severity: rule.Error, Profile: rule.Strict}
	alpha   = &rule.Set{Name: "alpha", Rules: []*rule.Rule{badCall, strict}, New: newAlpha}
)

func newAlpha(policy *rule.Policy) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     "alpha",
		Doc:      "alpha: report calls of bad",
		Requires: []*analysis.Analyzer{rule.Files},
		Run: func(pass *analysis.Pass) (any, error) {
			report := policy.NewReporter(pass)
			for _, file := range pass.Files {
				ast.Inspect(file, func(n ast.Node) bool {
					if call, ok := n.(*ast.CallExpr); ok {
						if name, ok := call.Fun.(*ast.Ident); ok && name.Name == "bad" {
							report.Report(badCall, rule.Finding{Pos: call.Pos(), End: call.End(), Message: "bad is called"})
						}
					}
					return true
				})
			}
			return nil, nil
		},
	}
}

// suite makes both analyzers into one whose findings analysistest sees.
func suite(policy *rule.Policy) []*analysis.Analyzer {
	bad := alpha.New(policy)
	return []*analysis.Analyzer{bad, ignore.New(policy, []*rule.Set{alpha, ignore.Set}, []*analysis.Analyzer{bad})}
}

func TestIgnore(t *testing.T) {
	tests := []struct {
		name   string
		pkg    string
		policy *rule.Policy
		fixes  bool
	}{
		{"suppressed", "suppressed", &rule.Policy{}, true},
		{"own findings", "own", &rule.Policy{}, true},
		{"under golangci-lint", "hosted", &rule.Policy{HostReadsNolint: true}, false},
		{"excluded file", "excluded", &rule.Policy{Excluded: func(filename, ruleID string) bool {
			return filepath.Base(filename) == "excluded.go" && ruleID == "alpha/bad"
		}}, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			both := joined(suite(test.policy))
			if test.fixes {
				analysistest.RunWithSuggestedFixes(t, analysistest.TestData(), both, test.pkg)
			} else {
				analysistest.Run(t, analysistest.TestData(), both, test.pkg)
			}
		})
	}
}

// joined makes one analyzer that reports what all of the list report: the expectations
// in a file are of all of them, and analysistest runs one at a time.
func joined(list []*analysis.Analyzer) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     "joined",
		Doc:      "joined: all at once",
		Requires: []*analysis.Analyzer{rule.Files},
		Run: func(pass *analysis.Pass) (any, error) {
			for _, a := range list {
				own := *pass
				own.Analyzer = a
				if _, err := a.Run(&own); err != nil {
					return nil, err
				}
			}
			return nil, nil
		},
	}
}
