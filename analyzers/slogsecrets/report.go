package slogsecrets

import (
	"fmt"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/taint"
)

// A check is one pass over one package.
type check struct {
	*analysis.Pass
	reporter *rule.Reporter
	strict   bool
	findings []taint.Finding
	told     map[told]bool
}

// told is what has been reported: a call once by each rule.
type told struct {
	rule *rule.Rule
	pos  token.Pos
}

func run(pass *analysis.Pass, policy *rule.Policy, found *found) error {
	if found.err != nil {
		return found.err
	}
	c := &check{
		Pass: pass, findings: found.findings, reporter: policy.NewReporter(pass), strict: policy.Profile == rule.Strict, told: make(map[told]bool),
	}
	for _, f := range found.findings {
		c.report(f)
	}
	return nil
}

// ruleOf returns the rule that a finding is about, nil if none is.
func (c *check) ruleOf(f taint.Finding) *rule.Rule {
	class := f.Origin.Class
	if f.Prints {
		// Personal data is what such programs are often about.
		if c.commandLine() || class == taint.Personal || class == taint.None {
			return nil
		}
		return stdoutRule
	}
	switch {
	case class == taint.Header:
		return headerRule
	case class == taint.Personal && f.Origin.Field != nil && f.Origin.Whole:
		if !c.strict {
			return nil
		}
		return piiRule
	case class == taint.Whole:
		return structRule
	case f.Span && (f.Keyed == taint.Secret || class == taint.Secret):
		return valueRule
	}
	if rule, ok := keyedRules[f.Keyed]; ok {
		return rule
	}
	return map[taint.Class]*rule.Rule{taint.Secret: valueRule, taint.Address: urlRule, taint.Personal: piiRule}[class]
}

var keyedRules = map[taint.Class]*rule.Rule{
	taint.Secret: attrRule, taint.Address: urlRule, taint.Personal: piiRule, taint.Header: headerRule,
}

// commandLine says whether the package is a program that serves nobody, or holds commands, so that
// what it prints is what it was asked for.
func (c *check) commandLine() bool {
	if slices.ContainsFunc(c.Pkg.Imports(), func(p *types.Package) bool { return known.CommandLibraries[p.Path()] }) {
		return true
	}
	return c.Pkg.Name() == "main" && !slices.ContainsFunc(c.Pkg.Imports(), func(p *types.Package) bool {
		return p.Path() == "net/http" || p.Path() == "google.golang.org/grpc"
	})
}

func (c *check) report(f taint.Finding) {
	r := c.ruleOf(f)
	if r == nil || c.told[told{r, f.Pos}] {
		return
	}
	c.told[told{r, f.Pos}] = true
	finding := rule.Finding{Pos: f.Pos, End: f.End, Message: message(r, f), Fixes: c.fixes(r, f)}
	if f.Made.IsValid() && f.Made != f.Pos {
		finding.Related = append(finding.Related, analysis.RelatedInformation{Pos: f.Made, Message: "the attribute is made here"})
	}
	if f.Origin.Pos.IsValid() && c.Fset.Position(f.Origin.Pos).Line != c.Fset.Position(f.Pos).Line {
		finding.Related = append(finding.Related, analysis.RelatedInformation{Pos: f.Origin.Pos, Message: fmt.Sprintf("%s is declared or read here", f.Origin.Name)})
	}
	c.reporter.Report(r, finding)
}
