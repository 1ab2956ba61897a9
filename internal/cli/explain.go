package cli

import (
	"bytes"
	"errors"
	"fmt"
	"go/doc/comment"
	"slices"
	"strings"

	"github.com/fatih/color"
	"github.com/spf13/cobra"

	"github.com/prodcheck/prodcheck/internal/config"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/suggest"
)

// proseWidth is how wide explanations are set, on terminals that are wider.
const proseWidth = 80

func (a *app) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "explain RULE",
		Short: "say what a rule or an analyzer is about",
		Long:  "Says what a rule reports, why that matters in production, and what to do about it.\nRULE is a rule (ignore/unused), the name of one where only one analyzer has it (unused), or an analyzer (ignore).",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 1 {
				return nil
			}
			return errors.New("explain takes one rule or analyzer: \"prodcheck rules\" lists them")
		},
		ValidArgsFunction: func(_ *cobra.Command, args []string, prefix string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return a.completeRules(prefix), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error { return a.explain(args[0]) },
	}
}

func (a *app) explain(name string) error {
	for _, set := range a.sets {
		if set.Name == name {
			return a.explainSet(set)
		}
	}
	var found []*rule.Rule
	for r := range a.allRules() {
		if r.ID() == name || r.Name == name {
			found = append(found, r)
		}
	}
	switch len(found) {
	case 1:
		return a.explainRule(found[0])
	case 0:
		names := config.Names(a.sets)
		hint := suggest.Hint(name, names)
		if hint == "" {
			hint = ": \"prodcheck rules\" lists them"
		}
		return fmt.Errorf("there is no rule or analyzer %q%s", name, hint)
	}
	ids := make([]string, len(found))
	for i, r := range found {
		ids[i] = r.ID()
	}
	slices.Sort(ids)
	return fmt.Errorf("several analyzers have a rule %q: say which of %s", name, strings.Join(ids, ", "))
}

func (a *app) explainRule(r *rule.Rule) error {
	p := a.explanation()
	fmt.Fprintf(p, "%s: %s\n", p.bold.Sprint(r.ID()), r.Doc().Summary)
	fix := "none that --fix makes"
	if r.Fix {
		fix = "prodcheck --fix"
	}
	fmt.Fprintf(p, "%s, profile %s, since %s; fix: %s\n", r.Severity, r.Profile, r.Since, fix)
	for _, section := range r.Sections() {
		p.section(section)
	}
	fmt.Fprintf(p, "\n%s\n", p.bold.Sprint("From"))
	for _, source := range r.Sources {
		fmt.Fprintf(p, "  %s\n", source.Title())
	}
	fmt.Fprintf(p, "\n%s\n", r.URL())
	_, err := p.WriteTo(a.stdout)
	return err
}

func (a *app) explainSet(set *rule.Set) error {
	p := a.explanation()
	fmt.Fprintf(p, "%s: %s\n\n", p.bold.Sprint(set.Name), set.Summary())
	_, prose, _ := strings.Cut(set.Doc(), "\n\n")
	if prose != "" {
		fmt.Fprintf(p, "%s\n", p.prose(prose, ""))
	}
	fmt.Fprintln(p, p.bold.Sprint("Rules"))
	for _, r := range set.Rules {
		fmt.Fprintf(p, "  %s: %s\n", r.ID(), r.Doc().Summary)
	}
	_, err := p.WriteTo(a.stdout)
	return err
}

// explanation is a page under way.
type explanation struct {
	bytes.Buffer
	bold  *color.Color
	width int
}

func (a *app) explanation() *explanation {
	o := a.outputOptions(a.stdout)
	p := &explanation{bold: color.New(color.Bold), width: proseWidth}
	if o.Width > 0 {
		p.width = min(p.width, o.Width)
	}
	if o.Color {
		p.bold.EnableColor()
	} else {
		p.bold.DisableColor()
	}
	return p
}

func (p *explanation) section(s rule.Section) {
	fmt.Fprintf(p, "\n%s\n", p.bold.Sprint(s.Title))
	if s.Code == "" {
		fmt.Fprint(p, p.prose(s.Prose, "  "))
		return
	}
	for line := range strings.Lines(s.Code) {
		fmt.Fprint(p, "    ", line)
	}
	fmt.Fprintln(p)
}

// prose sets the text of a Go doc comment for the terminal.
func (p *explanation) prose(text, indent string) string {
	var parser comment.Parser
	printer := comment.Printer{TextPrefix: indent, TextWidth: p.width - len(indent)}
	return string(printer.Text(parser.Parse(text)))
}
