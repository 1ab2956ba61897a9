package ignore

import (
	_ "embed"
	"fmt"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/rule"
)

//go:embed doc.go
var docSource string

var (
	reason = &rule.Rule{
		Name: "reason", Severity: rule.Warning, Profile: rule.Default,
		Sources: []rule.Source{rule.Experience}, Since: "0.1",
	}
	unused = &rule.Rule{
		Name: "unused", Severity: rule.Warning, Profile: rule.Default,
		Sources: []rule.Source{rule.Experience}, Since: "0.1", Fix: true,
	}
	unknownRule = &rule.Rule{
		Name: "unknown-rule", Severity: rule.Warning, Profile: rule.Default,
		Sources: []rule.Source{rule.Experience}, Since: "0.1",
	}
)

// Set holds the rules about suppressions. Its New is nil: the analyzer needs the
// others, see [New].
var Set = rule.NewSet(rule.Set{
	Name:  "ignore",
	Rules: []*rule.Rule{reason, unused, unknownRule},
}, docSource)

// New makes the analyzer that checks the suppressions of a package after all of
// the analyzers in others, which are made of the rules in sets, have reported.
func New(policy *rule.Policy, sets []*rule.Set, others []*analysis.Analyzer) *analysis.Analyzer {
	known := make(map[string]*rule.Rule) // by rule ID; by analyzer name with a nil rule
	for _, set := range sets {
		known[set.Name] = nil
		for _, r := range set.Rules {
			known[r.ID()] = r
		}
	}
	c := checker{policy: policy, sets: sets, known: known}
	return &analysis.Analyzer{
		Name:     Set.Name,
		Doc:      Set.Doc,
		URL:      reason.URL(),
		Requires: append([]*analysis.Analyzer{rule.Files}, others...),
		Run:      c.run,
	}
}

type checker struct {
	policy *rule.Policy
	sets   []*rule.Set
	known  map[string]*rule.Rule
}

func (c checker) run(pass *analysis.Pass) (any, error) {
	report := c.policy.NewReporter(pass)
	pass.ResultOf[rule.Files].(*rule.FileSet).Directives(c.policy, func(d *rule.Directive) {
		finding := rule.Finding{Pos: d.Pos, End: d.End}
		if unknown := c.firstUnknown(d.Names); unknown != "" {
			finding.Message = fmt.Sprintf("prodcheck has no rule or analyzer %q, so this comment silences nothing: \"prodcheck rules\" lists them", unknown)
			report.Report(unknownRule, finding)
			return
		}
		if len(d.Names) == 0 || d.Reason == "" {
			finding.Message = "suppression without a reason silences nothing: write //prodcheck:ignore RULE and then why the finding is accepted"
			report.Report(reason, finding)
			return
		}
		if !d.Used() && c.anyEnabled(d.Names) {
			finding.Message = "this suppression silences nothing: remove it"
			finding.Fixes = []analysis.SuggestedFix{{
				Message:   "Remove the comment",
				TextEdits: []analysis.TextEdit{{Pos: d.Pos, End: d.End}},
			}}
			report.Report(unused, finding)
		}
	})
	return nil, nil
}

func (c checker) firstUnknown(names []string) string {
	i := slices.IndexFunc(names, func(name string) bool { _, ok := c.known[name]; return !ok })
	if i < 0 {
		return ""
	}
	return names[i]
}

// anyEnabled says whether the directive had a chance: one of its rules is on.
func (c checker) anyEnabled(names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool {
		if r := c.known[name]; r != nil {
			return c.policy.Enabled(r)
		}
		return slices.ContainsFunc(c.sets, func(s *rule.Set) bool {
			return s.Name == name && slices.ContainsFunc(s.Rules, c.policy.Enabled)
		})
	})
}
