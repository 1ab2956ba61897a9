package output

import (
	"encoding/json"
	"io"

	"github.com/prodcheck/prodcheck/internal/finding"
)

// The types below are a contract with the programs that read them: keys are added,
// never renamed, and a list is never null.

type jsonReport struct {
	Version  string        `json:"version"`
	Findings []jsonFinding `json:"findings"`
	Errors   []jsonError   `json:"errors"`
}

type jsonPosition struct {
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
}

type jsonFinding struct {
	Rule     string `json:"rule"`
	Severity string `json:"severity"`
	jsonPosition
	Message     string        `json:"message"`
	Related     []jsonRelated `json:"related"`
	Fixes       []jsonFix     `json:"fixes"`
	Fingerprint string        `json:"fingerprint"`
}

type jsonRelated struct {
	jsonPosition
	Message string `json:"message"`
}

type jsonFix struct {
	Message string     `json:"message"`
	Edits   []jsonEdit `json:"edits"`
}

// jsonEdit replaces the bytes from start up to end.
type jsonEdit struct {
	File  string `json:"file"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	New   string `json:"new"`
}

type jsonError struct {
	File    string `json:"file"` // empty where no file is to blame
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Package string `json:"package"`
	Message string `json:"message"`
	Hint    string `json:"hint"`
}

func printJSON(w io.Writer, result *finding.Result, o Options) error {
	report := jsonReport{
		Version:  o.Version,
		Findings: make([]jsonFinding, 0, len(result.Findings)),
		Errors:   make([]jsonError, 0, len(result.Failures)),
	}
	for _, f := range result.Findings {
		report.Findings = append(report.Findings, toJSON(f, o))
	}
	for _, f := range result.Failures {
		report.Errors = append(report.Errors, jsonError{
			File: o.relative(f.File), Line: f.Line, Column: f.Column,
			Package: f.Package, Message: f.Message, Hint: f.Hint,
		})
	}
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false) // messages hold Go code: & and < stay readable
	return encoder.Encode(report)
}

func toJSON(f finding.Finding, o Options) jsonFinding {
	out := jsonFinding{
		Rule:         f.Rule.ID(),
		Severity:     f.Severity.String(),
		jsonPosition: jsonPositionOf(f.Position, o),
		Message:      f.Message,
		Related:      make([]jsonRelated, 0, len(f.Related)),
		Fixes:        make([]jsonFix, 0, len(f.Fixes)),
		Fingerprint:  f.Fingerprint,
	}
	for _, r := range f.Related {
		out.Related = append(out.Related, jsonRelated{jsonPositionOf(r.Position, o), r.Message})
	}
	for _, fix := range f.Fixes {
		edits := make([]jsonEdit, 0, len(fix.Edits))
		for _, e := range fix.Edits {
			edits = append(edits, jsonEdit{File: o.relative(e.File), Start: e.Start, End: e.End, New: e.New})
		}
		out.Fixes = append(out.Fixes, jsonFix{fix.Message, edits})
	}
	return out
}

func jsonPositionOf(p finding.Position, o Options) jsonPosition {
	return jsonPosition{File: o.relative(p.File), Line: p.Line, Column: p.Column, EndLine: p.EndLine, EndColumn: p.EndColumn}
}
