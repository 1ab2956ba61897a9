package slogsecrets

import (
	_ "embed"
	"reflect"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/reach"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/taint"
)

//go:embed doc.go
var docSource string

var (
	advanced = []rule.Source{rule.Advanced}
	both     = []rule.Source{rule.Advanced, rule.Modulith}
	modulith = []rule.Source{rule.Modulith}
)

func newRule(name string, severity rule.Severity, profile rule.Profile, sources []rule.Source, fix bool) *rule.Rule {
	return &rule.Rule{Name: name, Severity: severity, Profile: profile, Sources: sources, Since: "0.4", Fix: fix}
}

var (
	valueRule  = newRule("value", rule.Error, rule.Default, both, true)
	attrRule   = newRule("attr", rule.Error, rule.Default, advanced, true)
	structRule = newRule("struct", rule.Warning, rule.Default, advanced, false)
	headerRule = newRule("header", rule.Error, rule.Default, advanced, true)
	urlRule    = newRule("url", rule.Warning, rule.Default, both, false)
	piiRule    = newRule("pii", rule.Warning, rule.Default, modulith, false)
	stdoutRule = newRule("stdout", rule.Info, rule.Strict, advanced, false)
)

// Settings is the analyzer's section of the configuration.
type Settings struct {
	// Secret, Personal and Harmless add names to the words that prodcheck knows, in any
	// style of writing: "pairing code", "memberNo", "design_token".
	Secret   []string `json:"secret,omitempty"`
	Personal []string `json:"personal,omitempty"`
	Harmless []string `json:"harmless,omitempty"`

	// Redact names functions and methods whose results may be logged:
	// "example.com/privacy.Shorten", "(example.com/money.IBAN).Tail".
	Redact []string `json:"redact,omitempty"`
}

// Set holds the analyzer's rules.
var Set = rule.NewSet(rule.Set{
	Name:     "slogsecrets",
	Rules:    []*rule.Rule{valueRule, attrRule, structRule, headerRule, urlRule, piiRule, stdoutRule},
	Settings: Settings{},
	New:      newAnalyzer,
}, docSource)

// newAnalyzer makes the analyzer for a policy. (It cannot name Set, which it is part of.)
func newAnalyzer(policy *rule.Policy) *analysis.Analyzer {
	flows := newFlows(rule.SettingsOf[Settings](policy, "slogsecrets"))
	return &analysis.Analyzer{
		Name:     "slogsecrets",
		Doc:      "slogsecrets: report secrets and personal data that reach a log",
		URL:      "https://github.com/prodcheck/prodcheck/blob/main/docs/rules.md",
		Requires: []*analysis.Analyzer{rule.Files, flows},
		Run: func(pass *analysis.Pass) (any, error) {
			return nil, run(pass, policy, pass.ResultOf[flows].(*found))
		},
	}
}

// found is what there is to report in a package.
type found struct {
	err      error
	findings []taint.Finding
}

// newFlows makes the analyzer that follows what a package logs. It owns the facts; what it
// finds depends on the words of the configuration, and on nothing else of it.
//
// An error of an analyzer that others require is nobody's to report, under the vet
// protocol: so it is part of the result.
func newFlows(settings Settings) *analysis.Analyzer {
	model := newModel(settings)
	flows := rule.Guard(&analysis.Analyzer{
		Name:       "prodcheckflows",
		Doc:        "prodcheckflows: follow what reaches a log, for slogsecrets",
		FactTypes:  []analysis.Fact{new(taint.FunctionFact)},
		ResultType: reflect.TypeFor[*found](),
		Run: func(pass *analysis.Pass) (any, error) {
			// Nothing is known of what others' loggers do but what the tables say.
			if reach.Dependency(pass) || reach.Standard(pass) {
				return new(found), nil
			}
			return &found{findings: taint.Analyze(pass, model.of(pass.Pkg))}, nil
		},
	})
	run := flows.Run
	flows.Run = func(pass *analysis.Pass) (any, error) {
		result, err := run(pass)
		if err != nil {
			return &found{err: err}, nil
		}
		return result, nil
	}
	return flows
}
