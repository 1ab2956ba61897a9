// Package finding holds what a run of prodcheck results in: findings, and what
// could not be checked. The driver makes them, outputs print them.
package finding

import (
	"cmp"
	"slices"

	"github.com/prodcheck/prodcheck/internal/rule"
)

// Position is a stretch of source. Lines and columns count from 1, columns in
// bytes, as go/token counts. End equals the start where nothing longer is known.
type Position struct {
	File      string // absolute path
	Line      int
	Column    int
	EndLine   int
	EndColumn int
}

// Finding is one thing that a rule reports.
type Finding struct {
	Rule     *rule.Rule
	Severity rule.Severity // the rule's, or what the finding or the configuration says
	Position
	Message string // without the rule's name
	Related []Related
	Fixes   []Fix

	// Fingerprint names the finding from one commit to the next: it is made of the
	// rule, the enclosing symbol and the source line without white space, and of a
	// count among equals, and so survives moved code.
	Fingerprint string
}

// Related is another place that explains a finding.
type Related struct {
	Position
	Message string
}

// Fix is a change that repairs a finding; all of its edits are made or none.
type Fix struct {
	Message string
	Edits   []Edit
}

// Edit replaces the bytes [Start, End) of a file.
type Edit struct {
	File       string // absolute path
	Start, End int    // byte offsets
	New        string
}

// Failure is something that could not be checked. A run with failures ends with
// exit code 2, whatever else it found.
type Failure struct {
	Position        // where, as far as it is known
	Package  string // import path, or ""
	Message  string // what went wrong
	Hint     string // what to do about it, or ""
}

// Result is the outcome of a run.
type Result struct {
	Findings []Finding
	Failures []Failure
	Packages int      // how many packages were asked about and checked
	Modules  []string // the directories of the modules that were worked on, sorted
}

// Sort puts findings and failures in the order in which they are shown: by file and
// position, and in one place the gravest first.
func (r *Result) Sort() {
	slices.SortStableFunc(r.Findings, func(a, b Finding) int {
		return cmp.Or(a.Position.compare(b.Position), cmp.Compare(b.Severity, a.Severity), cmp.Compare(a.Rule.ID(), b.Rule.ID()), cmp.Compare(a.Message, b.Message))
	})
	slices.SortStableFunc(r.Failures, func(a, b Failure) int {
		return cmp.Or(a.Position.compare(b.Position), cmp.Compare(a.Package, b.Package), cmp.Compare(a.Message, b.Message))
	})
}

func (p Position) compare(q Position) int {
	return cmp.Or(cmp.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Column, q.Column))
}
