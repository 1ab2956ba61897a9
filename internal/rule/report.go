package rule

import (
	"go/token"

	"golang.org/x/tools/go/analysis"
)

// Finding is what an analyzer has to say about one place.
type Finding struct {
	Pos, End token.Pos
	Message  string // lower case, no full stop; what was seen and what to do
	Related  []analysis.RelatedInformation
	Fixes    []analysis.SuggestedFix

	// Severity lowers the rule's own for this one finding; zero keeps it.
	Severity Severity
}

// Reporter is the one way to report. It is made once per pass.
type Reporter struct {
	policy *Policy
	pass   *analysis.Pass
	files  *FileSet
}

// NewReporter makes the reporter of a pass, whose analyzer must require [Files].
func (p *Policy) NewReporter(pass *analysis.Pass) *Reporter {
	return &Reporter{policy: p, pass: pass, files: pass.ResultOf[Files].(*FileSet)}
}

// Enabled says whether a rule can report at all, so that an analyzer may save work.
func (r *Reporter) Enabled(rule *Rule) bool { return r.policy.Enabled(rule) }

// Generated says whether pos is in a generated file, where nothing is reported.
func (r *Reporter) Generated(pos token.Pos) bool { return r.files.Generated(pos) }

// Report reports a finding, unless the configuration, the kind of file or a
// comment silences it.
func (r *Reporter) Report(rule *Rule, finding Finding) {
	f := r.files.at(finding.Pos)
	if f == nil || f.generated || f.test && !r.policy.Tests || !r.policy.Reports(rule, f.name) {
		return
	}
	silenced := false
	for _, d := range f.directives {
		if d.silences(rule, finding.Pos, r.policy.HostReadsNolint) {
			d.used.Store(true)
			silenced = true // go on: every directive that matches has been of use
		}
	}
	if silenced {
		return
	}
	if r.movedByLine(finding.Fixes) {
		finding.Fixes = nil
	}
	r.emit(rule, finding)
}

func (r *Reporter) emit(rule *Rule, finding Finding) {
	r.pass.Report(analysis.Diagnostic{
		Pos:            finding.Pos,
		End:            finding.End,
		Category:       Category{Rule: rule.ID(), Severity: finding.Severity}.String(),
		Message:        finding.Message + " (" + rule.ID() + ")",
		URL:            rule.URL(),
		SuggestedFixes: finding.Fixes,
		Related:        finding.Related,
	})
}

// ReportElsewhere reports a finding in another package than the pass's, of which facts told.
// What comments silence there comes with the facts, see [FileSet.Silenced].
func (r *Reporter) ReportElsewhere(rule *Rule, finding Finding, silenced []string) {
	name := r.pass.Fset.PositionFor(finding.Pos, false).Filename
	if !r.policy.Reports(rule, name) {
		return
	}
	for _, s := range silenced {
		if s == "*" || s == rule.Analyzer || s == rule.ID() {
			return
		}
	}
	finding.Fixes = nil
	r.emit(rule, finding)
}

// movedByLine says whether //line comments, such as those that cgo writes, lead an edit
// to another file: its offsets mean nothing there.
func (r *Reporter) movedByLine(fixes []analysis.SuggestedFix) bool {
	for _, fix := range fixes {
		for _, edit := range fix.TextEdits {
			if r.pass.Fset.Position(edit.Pos).Filename != r.pass.Fset.PositionFor(edit.Pos, false).Filename {
				return true
			}
		}
	}
	return false
}
