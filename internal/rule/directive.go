package rule

import (
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
)

// Directive is a comment that silences findings: //prodcheck:ignore RULE reason,
// or //nolint:NAME as golangci-lint reads it. It holds for the line it stands on,
// or, alone on its line, for the next line of code, and there for the whole
// statement or declaration that begins on that line. Before the package clause it
// holds for the file.
type Directive struct {
	Pos, End token.Pos // the comment
	Names    []string  // rule IDs or analyzer names; for nolint linter names, none meaning all
	Reason   string    // empty for nolint

	nolint     bool
	alone      bool      // whether it has its line for itself
	start, end token.Pos // what it covers
	used       atomic.Bool
}

// Used says whether the directive silenced a finding.
func (d *Directive) Used() bool { return d.used.Load() }

const ignorePrefix = "//prodcheck:ignore"

// ignoreText is what follows the prefix: names with commas between, then the reason.
// The names are not checked here, so that a misspelt one can be reported.
var ignoreText = regexp.MustCompile(`^\s*([^\s,]+(?:\s*,\s*[^\s,]+)*)(?:\s+(.*))?$`)

// nolintComment follows golangci-lint: "//nolint", "// nolint:a,b", then anything.
var nolintComment = regexp.MustCompile(`^//\s*nolint(?::\s*([\w/-]+(?:\s*,\s*[\w/-]+)*))?(?:\s|$|//)`)

// parseDirective reads one comment; nil if it is no directive.
func parseDirective(comment *ast.Comment) *Directive {
	d := &Directive{Pos: comment.Pos(), End: comment.End()}
	if rest, ok := strings.CutPrefix(comment.Text, ignorePrefix); ok && (rest == "" || rest[0] == ' ' || rest[0] == '\t') {
		// A second comment on the line is not part of the reason; test data puts
		// its expectations there.
		rest, _, _ = strings.Cut(rest, "// want")
		if m := ignoreText.FindStringSubmatch(strings.TrimSpace(rest)); m != nil {
			d.Names, d.Reason = splitNames(m[1]), m[2]
		}
		return d
	}
	if m := nolintComment.FindStringSubmatch(comment.Text); m != nil {
		d.nolint = true
		d.Names = splitNames(strings.ToLower(m[1])) // as golangci-lint reads them
		return d
	}
	return nil
}

func splitNames(list string) []string {
	return strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' || r == '\t' })
}

func readDirectives(fset *token.FileSet, syntax *ast.File) []*Directive {
	var directives []*Directive
	for _, group := range syntax.Comments {
		for _, comment := range group.List {
			if d := parseDirective(comment); d != nil {
				directives = append(directives, d)
			}
		}
	}
	if len(directives) == 0 {
		return nil // the ordinary case: no walk over the syntax
	}
	cover(fset.File(syntax.FileStart), syntax, directives)
	return directives
}

// cover finds the stretch of source that each directive holds for.
func cover(tokens *token.File, syntax *ast.File, directives []*Directive) {
	// ends holds, per line on which code begins, the end of the largest statement,
	// declaration or field that begins there.
	ends := make(map[int]token.Pos)
	code := make(map[int]token.Pos) // per line with code, the first place known
	mark := func(pos token.Pos) int {
		line := lineOf(tokens, pos)
		if first, ok := code[line]; !ok || pos < first {
			code[line] = pos
		}
		return line
	}
	ast.Inspect(syntax, func(n ast.Node) bool {
		switch n.(type) {
		case nil, *ast.Comment, *ast.CommentGroup:
			return false
		case *ast.File:
			return true
		}
		if n.End() <= n.Pos() {
			return true // absent: an implicit statement, a list of no fields
		}
		line := mark(n.Pos())
		// A closing brace is code, too: a comment before it does not reach beyond.
		mark(n.End() - 1)
		switch n.(type) {
		case ast.Stmt, ast.Decl, ast.Spec, *ast.Field, *ast.KeyValueExpr:
			ends[line] = max(ends[line], n.End())
		}
		return true
	})
	lines := make([]int, 0, len(code))
	for line := range code {
		lines = append(lines, line)
	}
	slices.Sort(lines)

	for _, d := range directives {
		if d.End < syntax.Package {
			d.start, d.end = syntax.FileStart, syntax.FileEnd
			continue
		}
		line := lineOf(tokens, d.Pos)
		if first, ok := code[line]; !ok || first > d.Pos {
			d.alone = true // the next line of code is meant
			if i, _ := slices.BinarySearch(lines, line+1); i < len(lines) {
				line = lines[i]
			}
		}
		d.start = tokens.LineStart(line)
		d.end = max(ends[line], endOfLine(tokens, line))
	}
}

// lineOf is the line of the file itself. [token.File.Line] follows //line comments, and
// so leads out of the file.
func lineOf(tokens *token.File, pos token.Pos) int { return tokens.PositionFor(pos, false).Line }

func endOfLine(tokens *token.File, line int) token.Pos {
	if line < tokens.LineCount() {
		return tokens.LineStart(line+1) - 1
	}
	return token.Pos(tokens.Base() + tokens.Size())
}

// silences says whether the directive covers pos and names the rule.
func (d *Directive) silences(r *Rule, pos token.Pos, hostReadsNolint bool) bool {
	if pos < d.start || pos > d.end {
		return false
	}
	if !d.nolint {
		// Without a reason a directive silences nothing: rule ignore/reason says so.
		return d.Reason != "" && (slices.Contains(d.Names, r.ID()) || slices.Contains(d.Names, r.Analyzer))
	}
	if slices.Contains(d.Names, r.Analyzer) || slices.Contains(d.Names, r.ID()) {
		return true
	}
	all := len(d.Names) == 0 || slices.Contains(d.Names, "all")
	return !hostReadsNolint && (all || slices.Contains(d.Names, "prodcheck"))
}

// silenced returns the names of the analyzer and its rules that the directive silences at
// pos, and marks it as used where there are any.
func (d *Directive) silenced(pos token.Pos, analyzer string) []string {
	if pos < d.start || pos > d.end || !d.nolint && d.Reason == "" {
		return nil
	}
	var names []string
	if d.nolint && (len(d.Names) == 0 || slices.Contains(d.Names, "all") || slices.Contains(d.Names, "prodcheck")) {
		names = append(names, analyzer)
	}
	for _, name := range d.Names {
		if owner, _ := Split(name); owner == analyzer {
			names = append(names, name)
		}
	}
	if len(names) > 0 {
		d.used.Store(true)
	}
	return names
}

// Removal returns what to delete so that the comment leaves no trace: its whole line if
// it is alone there. Fset is the file set of the directive's package.
func (d *Directive) Removal(fset *token.FileSet) (start, end token.Pos) {
	if !d.alone {
		return d.Pos, d.End
	}
	tokens := fset.File(d.Pos)
	line := lineOf(tokens, d.Pos)
	if line == tokens.LineCount() {
		return d.Pos, d.End
	}
	return tokens.LineStart(line), tokens.LineStart(line + 1)
}
