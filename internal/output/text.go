package output

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/fatih/color"

	"github.com/prodcheck/prodcheck/internal/finding"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// textPrinter prints one result for people.
type textPrinter struct {
	*bufio.Writer
	Options
	palette
	sources sources
	helped  map[*rule.Rule]bool // rules whose general advice was given: once is enough
}

// printText prints, for each finding, a line that a person, an editor and grep can
// read ("file:line:column: severity: message (rule)"), below it the source line with
// what is meant underlined, related places, and what to do; failures after all
// findings, and a summary.
func printText(w io.Writer, result *finding.Result, o Options) error {
	p := newTextPrinter(w, o)
	for rest := result.Findings; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].Position == rest[0].Position {
			n++
		}
		p.findings(rest[:n])
		rest = rest[n:]
	}
	for _, f := range result.Failures {
		p.failure(f)
	}
	p.summary(result)
	return p.Flush()
}

// Failures prints failures alone, as the text format does.
func Failures(w io.Writer, failures []finding.Failure, o Options) error {
	p := newTextPrinter(w, o)
	for _, f := range failures {
		p.failure(f)
	}
	return p.Flush()
}

func newTextPrinter(w io.Writer, o Options) textPrinter {
	return textPrinter{
		Writer:  bufio.NewWriter(w),
		Options: o,
		palette: newPalette(o.Color),
		sources: make(sources),
		helped:  make(map[*rule.Rule]bool),
	}
}

// findings prints what was found at one place: the source line, and what is the same in
// all of the findings, once.
func (p textPrinter) findings(group []finding.Finding) {
	gutter := 0
	for _, f := range group {
		p.heading(f.Position, p.severity[f.Severity].Sprint(f.Severity.String()+":")+" "+clean(f.Message)+" "+p.rule.Sprint("("+f.Rule.ID()+")"))
		gutter = max(gutter, gutterOf(f.Position))
		for _, r := range f.Related {
			gutter = max(gutter, gutterOf(r.Position))
		}
	}
	p.snippet(gutter, group[0].Position, p.severity[gravest(group).Severity], "^")
	said := make(map[finding.Related]bool)
	for _, f := range group {
		for _, r := range f.Related {
			if !said[r] {
				said[r] = true
				p.related(gutter, r)
			}
		}
	}
	for _, f := range group {
		p.advice(gutter, f)
	}
	p.newline()
}

func (p textPrinter) related(gutter int, r finding.Related) {
	label := p.help.Sprint("note:")
	if r.File == "" {
		p.note(gutter, label+" "+clean(r.Message))
		return
	}
	p.note(gutter, label+" "+p.place(r.Position)+": "+clean(r.Message))
	p.snippet(gutter, r.Position, p.help, "-")
}

// advice prints what can be done about a finding.
func (p textPrinter) advice(gutter int, f finding.Finding) {
	switch {
	case len(f.Fixes) > 0:
		p.note(gutter, p.fix.Sprint("fix:")+" "+clean(f.Fixes[0].Message)+p.rule.Sprint(" (prodcheck --fix)"))
	case f.Rule.Doc().Fix != "" && !p.helped[f.Rule]:
		p.helped[f.Rule] = true
		p.note(gutter, p.help.Sprint("help:")+" "+oneLine(f.Rule.Doc().Fix))
	}
}

func (p textPrinter) failure(f finding.Failure) {
	text := p.bad.Sprint("failure:") + " " + clean(f.Message)
	gutter := gutterOf(f.Position)
	if f.File != "" {
		p.heading(f.Position, text)
		p.snippet(gutter, f.Position, p.bad, "^")
	} else {
		fmt.Fprintln(p, text)
	}
	if f.Package != "" {
		p.note(gutter, p.help.Sprint("package:")+" "+f.Package)
	}
	if f.Hint != "" {
		p.note(gutter, p.help.Sprint("help:")+" "+clean(f.Hint))
	}
	p.newline()
}

func (p textPrinter) heading(at finding.Position, text string) {
	fmt.Fprintf(p, "%s: %s\n", p.path.Sprint(p.place(at)), text)
}

// place is a position as editors and terminals recognise it.
func (p textPrinter) place(at finding.Position) string {
	place := p.relative(at.File)
	if at.Line > 0 {
		place += fmt.Sprintf(":%d", at.Line)
		if at.Column > 0 {
			place += fmt.Sprintf(":%d", at.Column)
		}
	}
	return place
}

// snippet prints a source line with the position underlined.
func (p textPrinter) snippet(gutter int, at finding.Position, hue *color.Color, mark string) {
	line, ok := p.sources.line(at.File, at.Line)
	if !ok || at.Column < 1 {
		return
	}
	s := snippetOf(line, at, cmp.Or(p.Width, widthOfLog)-gutter-len(" | "))
	bar := p.gutter.Sprint("|")
	fmt.Fprintf(p, "%s %s %s\n", p.gutter.Sprintf("%*d", gutter, at.Line), bar, s.text)
	fmt.Fprintf(p, "%*s %s %s%s\n", gutter, "", bar, strings.Repeat(" ", s.start), hue.Sprint(strings.Repeat(mark, s.end-s.start)))
}

// note prints a line that belongs to the finding above.
func (p textPrinter) note(gutter int, text string) {
	fmt.Fprintf(p, "%*s %s %s\n", gutter, "", p.gutter.Sprint("="), text)
}

func (p textPrinter) newline() { fmt.Fprintln(p) }

// gutterOf is the width that line numbers take.
func gutterOf(at finding.Position) int {
	const least = 4 // so that the snippets of most findings stand below each other
	return max(least, len(fmt.Sprint(at.Line))+1)
}

// clean keeps what a source file or the go command says from moving the cursor.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7f {
			return -1
		}
		return r
	}, text)
}

// oneLine joins the lines of a paragraph.
func oneLine(text string) string {
	paragraph, _, _ := strings.Cut(text, "\n\n")
	return strings.Join(strings.Fields(paragraph), " ")
}
