package rule

import (
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"strings"
)

// Doc is what a rule's page, "prodcheck explain" and SARIF say about it.
type Doc struct {
	Summary string // one line: what is reported
	What    string // prose: what is reported, and what stays silent
	Why     string // prose: what happens in production
	Bad     string // Go code that is reported
	Good    string // the same code, repaired
	Fix     string // prose: what to do
}

// Prose is what the documentation of an analyzer says.
type Prose struct {
	Summary string // one line, without the analyzer's name
	Text    string // for "help": a title line, then prose
	Rules   map[string]Doc
}

// parseDoc reads the package comment of an analyzer's doc.go, which serves
// pkg.go.dev, help and the documentation alike:
//
//	# Analyzer NAME
//
//	NAME: summary
//
//	prose
//
//	# Rule RULE
//
//	RULE: summary
//
//	prose
//
//	Why: prose
//
//	Bad:
//
//		code
//
//	Good:
//
//		code
//
//	Fix: prose
func parseDoc(analyzer, source string) (Prose, error) {
	file, err := parser.ParseFile(token.NewFileSet(), "doc.go", source, parser.PackageClauseOnly|parser.ParseComments)
	if err != nil {
		return Prose{}, err
	}
	if file.Doc == nil {
		return Prose{}, errors.New("no package comment")
	}
	doc := Prose{Rules: make(map[string]Doc)}
	for _, section := range strings.Split("\n"+file.Doc.Text(), "\n# ")[1:] {
		heading, body, _ := strings.Cut(section, "\n")
		kind, name, _ := strings.Cut(heading, " ")
		summary, rest, _ := strings.Cut(strings.TrimSpace(body), "\n\n")
		summary = strings.Join(strings.Fields(summary), " ") // it may be broken into lines
		summary, ok := strings.CutPrefix(summary, name+": ")
		if !ok {
			return Prose{}, fmt.Errorf("section %q does not begin with %q", heading, name+": ")
		}
		switch {
		case kind == "Analyzer" && name == analyzer:
			doc.Summary = summary
			doc.Text = name + ": " + summary + "\n\n" + strings.TrimSpace(rest)
		case kind == "Rule":
			text, err := parseRule(summary, rest)
			if err != nil {
				return Prose{}, fmt.Errorf("rule %s: %w", name, err)
			}
			doc.Rules[name] = text
		default:
			return Prose{}, fmt.Errorf("unknown section %q", heading)
		}
	}
	if doc.Summary == "" {
		return Prose{}, fmt.Errorf("no section %q", "Analyzer "+analyzer)
	}
	return doc, nil
}

func parseRule(summary, body string) (Doc, error) {
	doc := Doc{Summary: summary}
	parts := []struct {
		label string
		into  *string
	}{{"Why:", &doc.Why}, {"Bad:", &doc.Bad}, {"Good:", &doc.Good}, {"Fix:", &doc.Fix}}
	current := &doc.What
	for line := range strings.Lines(body) {
		for _, part := range parts {
			if rest, ok := strings.CutPrefix(line, part.label); ok {
				current, line = part.into, strings.TrimPrefix(rest, " ")
				break
			}
		}
		*current += line
	}
	doc.What = strings.TrimSpace(doc.What)
	for _, part := range parts {
		text := strings.Trim(*part.into, "\n")
		if text == "" {
			return Doc{}, fmt.Errorf("no part %q", part.label)
		}
		*part.into = strings.TrimSpace(text)
	}
	doc.Bad, doc.Good = unindent(doc.Bad), unindent(doc.Good)
	return doc, nil
}

// unindent takes the tab off that marks a code block in a doc comment.
func unindent(code string) string {
	return strings.TrimPrefix(strings.ReplaceAll("\n"+code, "\n\t", "\n"), "\n")
}
