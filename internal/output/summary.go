package output

import (
	"fmt"
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/finding"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// summary prints the last line: what a person who reads nothing else should know.
func (p textPrinter) summary(result *finding.Result) {
	checked := count(result.Packages, "package")
	if len(result.Findings) == 0 {
		if len(result.Failures) == 0 {
			fmt.Fprintln(p, p.good.Sprint("No findings")+" in "+checked+".")
			return
		}
		fmt.Fprintf(p, "No findings in %s, but %s.\n", checked, p.bad.Sprint(notChecked(result)))
		return
	}

	bySeverity := make(map[rule.Severity]int)
	files := make(map[string]bool)
	fixable := 0
	for _, f := range result.Findings {
		bySeverity[f.Severity]++
		files[f.File] = true
		if len(f.Fixes) > 0 {
			fixable++
		}
	}
	var parts []string
	for _, severity := range []rule.Severity{rule.Error, rule.Warning, rule.Info} {
		if n := bySeverity[severity]; n > 0 {
			parts = append(parts, p.severity[severity].Sprint(count(n, severityNouns[severity])))
		}
	}
	fmt.Fprintf(p, "%s in %s, %s checked", strings.Join(parts, ", "), count(len(files), "file"), checked)
	if len(result.Failures) > 0 {
		fmt.Fprintf(p, ", %s", p.bad.Sprint(notChecked(result)))
	}
	fmt.Fprintln(p, ".")
	if fixable > 0 {
		fmt.Fprintf(p, "%s: %s shows the changes, %s makes them.\n",
			p.fix.Sprint(count(fixable, "finding")+" can be fixed"), p.path.Sprint("prodcheck --diff"), p.path.Sprint("prodcheck --fix"))
	}
	fmt.Fprintf(p, "%s says more about a rule, such as %s.\n", p.path.Sprint("prodcheck explain RULE"), gravest(result.Findings).Rule.ID())
}

var severityNouns = map[rule.Severity]string{rule.Error: "error", rule.Warning: "warning", rule.Info: "remark"}

func notChecked(result *finding.Result) string {
	return count(len(result.Failures), "failure") + ": the report is not complete"
}

// gravest returns the first finding of the highest severity.
func gravest(findings []finding.Finding) finding.Finding {
	return slices.MaxFunc(findings, func(a, b finding.Finding) int { return int(a.Severity) - int(b.Severity) })
}

func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
