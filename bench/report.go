package main

import (
	"fmt"
	"io"
	"path/filepath"
	"runtime"
	"slices"
	"text/tabwriter"
	"time"
)

// bar is how much longer prodcheck may take than another tool.
type bar struct {
	scenario scenario
	against  string
	ratio    float64
}

var bars = []bar{
	{warm, vetName, 1.3},
	{edited, vetName, 1.5},
	{cold, vetName, 1.25},
	{warm, golangciName, 1},
	{edited, golangciName, 1},
	{cold, golangciName, 1},
}

const memoryBar = 1 << 30 // bytes, of one process

// print writes what was measured and how it stands against the bars, and says
// whether one was missed.
func (b *benchmark) print(w io.Writer) (missed bool) {
	fmt.Fprintf(w, "%s: %d packages, %d with dependencies; %s, %d CPUs\n",
		filepath.Base(b.tree.dir), b.tree.packages, b.tree.dependencies, runtime.Version(), runtime.NumCPU())
	fmt.Fprintf(w, "edited file: %s\n", b.tree.shortFile())
	if vet := b.tool(vetName); vet.exit != 0 {
		fmt.Fprintln(w, "go vet reports findings here: the go command caches no such result, so go vet's times are long and the bars too easy")
	}
	fmt.Fprintln(w)

	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(table, "median (min – max), seconds")
	for _, t := range b.tools {
		fmt.Fprintf(table, "\t%s", t.name)
	}
	fmt.Fprintln(table)
	for _, s := range scenarios {
		fmt.Fprint(table, s)
		for _, t := range b.tools {
			runs := t.runs[s]
			fmt.Fprintf(table, "\t%.2f (%.2f – %.2f, n=%d)", median(runs).Seconds(), slices.Min(runs).Seconds(), slices.Max(runs).Seconds(), len(runs))
		}
		fmt.Fprintln(table)
	}
	fmt.Fprint(table, "peak memory of one process, MiB")
	for _, t := range b.tools {
		fmt.Fprintf(table, "\t%d", t.peak>>20)
	}
	fmt.Fprint(table, "\n\n")

	fmt.Fprintln(table, "prodcheck against\tmeasured\tbar\t")
	own := b.tool(prodcheckName)
	for _, bar := range bars {
		other := b.tool(bar.against)
		if other == nil {
			continue
		}
		ratio := float64(median(own.runs[bar.scenario])) / float64(median(other.runs[bar.scenario]))
		verdict, miss := judge(ratio <= bar.ratio)
		missed = missed || miss
		fmt.Fprintf(table, "%s: %s\t%.2f ×\t≤ %.2f ×\t%s\n", bar.against, bar.scenario, ratio, bar.ratio, verdict)
	}
	if own.peak > 0 {
		verdict, miss := judge(own.peak <= memoryBar)
		missed = missed || miss
		fmt.Fprintf(table, "peak memory of one process\t%d MiB\t≤ %d MiB\t%s\n", own.peak>>20, memoryBar>>20, verdict)
	}
	table.Flush()
	return missed
}

func judge(ok bool) (verdict string, missed bool) {
	if ok {
		return "pass", false
	}
	return "MISS", true
}

func (b *benchmark) tool(name string) *tool {
	i := slices.IndexFunc(b.tools, func(t *tool) bool { return t.name == name })
	if i < 0 {
		return nil
	}
	return b.tools[i]
}

func median(runs []time.Duration) time.Duration {
	sorted := slices.Sorted(slices.Values(runs))
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle]
	}
	return (sorted[middle-1] + sorted[middle]) / 2
}
