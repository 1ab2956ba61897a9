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
		Doc:      "ignore: report suppressions that have no reason or silence nothing",
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
	check := func(d *rule.Directive) {
		finding := rule.Finding{Pos: d.Pos, End: d.End}
		if unknown := c.firstUnknown(d.Names); unknown != "" {
			finding.Message = fmt.Sprintf("prodcheck has no rule or analyzer %q, so that name silences nothing: \"prodcheck rules\" lists them", unknown)
			report.Report(unknownRule, finding)
			return
		}
		if len(d.Names) == 0 || d.Reason == "" {
			finding.Message = "suppression without a reason silences nothing: write //prodcheck:ignore RULE and then why the finding is accepted"
			report.Report(reason, finding)
			return
		}
		if !d.Used() && c.anyReports(d.Names, pass.Fset.PositionFor(d.Pos, false).Filename) {
			start, end := d.Removal(pass.Fset)
			finding.Message = "this suppression silences nothing: remove it"
			finding.Fixes = []analysis.SuggestedFix{{
				Message:   "Remove the comment",
				TextEdits: []analysis.TextEdit{{Pos: start, End: end}},
			}}
			report.Report(unused, finding)
		}
	}
	// Those that silence our own findings come last: only then is it known whether
	// they were of use.
	var own []*rule.Directive
	pass.ResultOf[rule.Files].(*rule.FileSet).Directives(c.policy, func(d *rule.Directive) {
		if slices.ContainsFunc(d.Names, isOwn) {
			own = append(own, d)
		} else {
			check(d)
		}
	})
	for _, d := range own {
		check(d)
	}
	return nil, nil
}

// isOwn says whether the name is this analyzer's or one of its rules'.
func isOwn(name string) bool {
	analyzer, _ := rule.Split(name)
	return analyzer == Set.Name
}

func (c checker) firstUnknown(names []string) string {
	i := slices.IndexFunc(names, func(name string) bool { _, ok := c.known[name]; return !ok })
	if i < 0 {
		return ""
	}
	return names[i]
}

// anyReports says whether the directive had a chance: one of its rules is on, and not
// excluded from the file.
func (c checker) anyReports(names []string, filename string) bool {
	reports := func(r *rule.Rule) bool { return c.policy.Reports(r, filename) }
	return slices.ContainsFunc(names, func(name string) bool {
		if r := c.known[name]; r != nil {
			return reports(r)
		}
		return slices.ContainsFunc(c.sets, func(s *rule.Set) bool {
			return s.Name == name && slices.ContainsFunc(s.Rules, reports)
		})
	})
}
