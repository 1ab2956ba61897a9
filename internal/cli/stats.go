package cli

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/prodcheck/prodcheck/internal/finding"
)

// printStats prints how often each rule was reported, the most frequent first.
func printStats(w io.Writer, result *finding.Result, took time.Duration) error {
	counts := make(map[string]int)
	for _, f := range result.Findings {
		counts[f.Rule.ID()]++
	}
	rules := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	for _, id := range rules {
		fmt.Fprintf(table, "%d\t  %s\n", counts[id], id)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "%s, %s, %s in %s\n", plural(len(result.Findings), "finding"), plural(len(result.Failures), "failure"),
		plural(result.Packages, "package"), took.Round(10*time.Millisecond))
	return err
}
