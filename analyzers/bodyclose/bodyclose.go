package bodyclose

import (
	_ "embed"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/rule"
)

//go:embed doc.go
var docSource string

var (
	responseRule = &rule.Rule{
		Name: "response", Severity: rule.Error, Profile: rule.Default, Fix: true,
		Sources: []rule.Source{rule.Checklist}, Since: "0.2",
	}
	readCloserRule = &rule.Rule{
		Name: "readcloser", Severity: rule.Warning, Profile: rule.Default, Fix: true,
		Sources: []rule.Source{rule.Checklist}, Since: "0.2",
	}
	rowsRule = &rule.Rule{
		Name: "rows", Severity: rule.Error, Profile: rule.Default, Fix: true,
		Sources: []rule.Source{rule.Checklist}, Since: "0.2",
	}
	rowsErrRule = &rule.Rule{
		Name: "rows-err", Severity: rule.Warning, Profile: rule.Default,
		Sources: []rule.Source{rule.Experience}, Since: "0.2",
	}
	txRule = &rule.Rule{
		Name: "tx", Severity: rule.Error, Profile: rule.Default, Fix: true,
		Sources: []rule.Source{rule.Modulith}, Since: "0.2",
	}
	useBeforeCheckRule = &rule.Rule{
		Name: "use-before-check", Severity: rule.Error, Profile: rule.Default,
		Sources: []rule.Source{rule.Checklist}, Since: "0.2",
	}
	spanRule = &rule.Rule{
		Name: "span", Severity: rule.Warning, Profile: rule.Strict, Fix: true,
		Sources: []rule.Source{rule.Modulith}, Since: "0.2",
	}
)

// Set holds the analyzer's rules.
var Set = rule.NewSet(rule.Set{
	Name: "bodyclose",
	Rules: []*rule.Rule{
		responseRule, readCloserRule, rowsRule, rowsErrRule, txRule, useBeforeCheckRule, spanRule,
	},
	New: newAnalyzer,
}, docSource)

// newAnalyzer makes the analyzer for a policy. (It cannot name Set, which it is part of.)
func newAnalyzer(policy *rule.Policy) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     "bodyclose",
		Doc:      "bodyclose: report what is opened and not closed on every path",
		URL:      "https://github.com/prodcheck/prodcheck/blob/main/docs/rules.md",
		Requires: []*analysis.Analyzer{rule.Files, obligations},
		Run: func(pass *analysis.Pass) (any, error) {
			return nil, run(pass, policy)
		},
	}
}

// A check is one pass over one package.
type check struct {
	*analysis.Pass
	reporter *rule.Reporter
}

func run(pass *analysis.Pass, policy *rule.Policy) error {
	found := pass.ResultOf[obligations].(*found)
	if found.err != nil {
		return found.err
	}
	c := &check{Pass: pass, reporter: policy.NewReporter(pass)}
	for _, leak := range found.leaks {
		c.leak(leak)
	}
	for _, misuse := range found.misuses {
		c.misuse(misuse)
	}
	for _, loop := range found.loops {
		c.rowsLoop(loop)
	}
	return nil
}
