package cli

import (
	"encoding/json"
	"fmt"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/prodcheck/prodcheck/internal/rule"
)

func (a *app) rulesCommand() *cobra.Command {
	asJSON := false
	command := &cobra.Command{
		Use:   "rules",
		Short: "list all rules",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			if asJSON {
				return a.rulesJSON()
			}
			return a.rulesTable()
		},
	}
	command.Flags().BoolVar(&asJSON, "json", false, "print them as JSON")
	return command
}

func (a *app) rulesTable() error {
	table := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "RULE\tSEVERITY\tPROFILE\tFIX\tREPORTS")
	for r := range a.allRules() {
		fix := ""
		if r.Fix {
			fix = "yes"
		}
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\n", r.ID(), r.Severity, r.Profile, fix, strings.TrimPrefix(r.Doc().Summary, "report "))
	}
	return table.Flush()
}

// jsonRule is a contract with programs: keys are added, never renamed.
type jsonRule struct {
	Rule     string   `json:"rule"`
	Severity string   `json:"severity"`
	Profile  string   `json:"profile"`
	Fix      bool     `json:"fix"`
	Since    string   `json:"since"`
	Summary  string   `json:"summary"`
	URL      string   `json:"url"`
	Sources  []string `json:"sources"`
}

func (a *app) rulesJSON() error {
	list := []jsonRule{}
	for r := range a.allRules() {
		out := jsonRule{
			Rule: r.ID(), Severity: r.Severity.String(), Profile: string(r.Profile), Fix: r.Fix,
			Since: r.Since, Summary: r.Doc().Summary, URL: r.URL(), Sources: []string{},
		}
		for _, source := range r.Sources {
			out.Sources = append(out.Sources, source.Title())
		}
		list = append(list, out)
	}
	encoder := json.NewEncoder(a.stdout)
	encoder.SetIndent("", "  ")
	encoder.SetEscapeHTML(false)
	return encoder.Encode(list)
}

func (a *app) allRules() func(yield func(*rule.Rule) bool) {
	return func(yield func(*rule.Rule) bool) {
		for _, set := range a.sets {
			for _, r := range set.Rules {
				if !yield(r) {
					return
				}
			}
		}
	}
}
