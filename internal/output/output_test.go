package output

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/prodcheck/prodcheck/internal/finding"
	"github.com/prodcheck/prodcheck/internal/rule"
)

var update = flag.Bool("update", false, "write the golden files")

// at finds text in the test's source file: positions are never counted by hand.
func at(t *testing.T, text string) finding.Position {
	t.Helper()
	file, err := filepath.Abs("testdata/src/server.go")
	if err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, _, ok := strings.Cut(string(data), text)
	if !ok {
		t.Fatalf("no %q in %s", text, file)
	}
	p := finding.Position{File: file}
	p.Line, p.Column = lineColumn(before)
	p.EndLine, p.EndColumn = lineColumn(before + text)
	return p
}

func lineColumn(before string) (int, int) {
	return strings.Count(before, "\n") + 1, len(before) - strings.LastIndex(before, "\n")
}

func sample(t *testing.T) *finding.Result {
	read := &rule.Rule{Analyzer: "alpha", Name: "server-read", Severity: rule.Error, Fix: true}
	idle := &rule.Rule{Analyzer: "alpha", Name: "server-idle", Severity: rule.Warning, Prose: func() rule.Doc { return rule.Doc{Fix: "set IdleTimeout."} }}
	client := &rule.Rule{Analyzer: "alpha", Name: "client", Severity: rule.Warning, Prose: func() rule.Doc {
		return rule.Doc{Fix: "give the client a Timeout,\nor every request a deadline.\n\nMore."}
	}}
	server := at(t, `http.Server{Addr: ":8080", Handler: mux}`)
	result := &finding.Result{
		Packages: 12,
		Findings: []finding.Finding{
			{
				Rule: read, Severity: rule.Error, Position: server,
				Message: "the server has neither ReadHeaderTimeout nor ReadTimeout: a slow client holds its connection for ever",
				Related: []finding.Related{
					{Position: at(t, "srv.ListenAndServe()"), Message: "it serves here"},
					{Message: "a related remark without a place"},
				},
				Fixes: []finding.Fix{{Message: "Set ReadHeaderTimeout to 5 seconds", Edits: []finding.Edit{
					{File: server.File, Start: 120, End: 120, New: ", ReadHeaderTimeout: 5 * time.Second"},
				}}},
				Fingerprint: "0123456789abcdef",
			},
			{
				Rule: idle, Severity: rule.Warning, Position: server, Message: "the server has no IdleTimeout",
				Related: []finding.Related{{Position: at(t, "srv.ListenAndServe()"), Message: "it serves here"}},
			},
			{Rule: client, Severity: rule.Warning, Position: at(t, `http.Get("https://example.com/名前")`), Message: "http.Get has no timeout"},
			{Rule: client, Severity: rule.Info, Position: at(t, "http.DefaultClient"), Message: "http.DefaultClient has no timeout"},
			{Rule: client, Severity: rule.Warning, Position: at(t, "http.Client{\n\tTransport: nil,\n}"), Message: "the client's Timeout is never set"},
		},
		Failures: []finding.Failure{
			{Position: finding.Position{File: server.File, Line: 14, Column: 4}, Package: "example.com/src", Message: "undefined: use", Hint: "prodcheck needs code that compiles: run go build ./..."},
			{Message: "package example.com/gone is not in std", Hint: "check the pattern"},
		},
	}
	result.Sort()
	return result
}

func TestGolden(t *testing.T) {
	dir, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	base := Options{Dir: dir, Version: "v1.2.3"}
	with := func(change func(*Options)) Options {
		o := base
		change(&o)
		return o
	}
	for _, test := range []struct {
		golden, format string
		options        Options
		result         *finding.Result
	}{
		{"text.golden", "text", base, sample(t)},
		{"text-narrow.golden", "text", with(func(o *Options) { o.Width = 60 }), sample(t)},
		{"text-color.golden", "text", with(func(o *Options) { o.Color = true }), sample(t)},
		{"text-clean.golden", "text", base, &finding.Result{Packages: 1}},
		{"text-failed.golden", "text", base, &finding.Result{Failures: sample(t).Failures[:1]}},
		{"json.golden", "json", base, sample(t)},
		{"json-clean.golden", "json", base, &finding.Result{Packages: 1}},
	} {
		t.Run(test.golden, func(t *testing.T) {
			var got bytes.Buffer
			for _, format := range Formats {
				if format.Name == test.format {
					if err := format.Print(&got, test.result, test.options); err != nil {
						t.Fatal(err)
					}
				}
			}
			golden := filepath.Join("testdata", test.golden)
			if *update {
				if err := os.WriteFile(golden, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("differs from %s; -update writes it (-want +got)\n%s", golden, diff)
			}
		})
	}
}

func TestSnippet(t *testing.T) {
	tests := []struct {
		name, line   string
		column, ends int // from 1, bytes; ends is on the same line
		width        int
		want, marks  string
	}{
		{"plain", "a := b", 6, 7, 80, "a := b", "     ^"},
		{"common indentation goes", "\t\ta := b", 3, 4, 80, "a := b", "^"},
		{"indentation before the mark only", "\tx", 1, 2, 80, "    x", "^^^^"},
		{"tab within", "a\t\tb", 4, 5, 80, "a       b", "        ^"},
		{"wide runes", "名前 := b", 11, 12, 80, "名前 := b", "        ^"},
		{"combining mark", "e\u0301 := b", 8, 9, 80, "e\u0301 := b", "     ^"},
		{"escape sequence", "\x1b[31m b", 7, 8, 80, "·[31m b", "      ^"},
		{"direction mark", "a\u202eb", 5, 6, 80, "a·b", "  ^"},
		{"no end known", "a := bc.d", 6, 6, 80, "a := bc.d", "     ^^"},
		{"no end known, and no word", "a := (bc)", 6, 6, 80, "a := (bc)", "     ^"},
		{"after the line", "abc", 4, 4, 80, "abc", "   ^"},
		{"beyond the line", "abc", 40, 41, 80, "abc", "   ^"},
		{"cut at the right", strings.Repeat("a", 60), 1, 4, 30, strings.Repeat("a", 29) + "…", "^^^"},
		{"cut on both sides", strings.Repeat("a", 60) + "b" + strings.Repeat("c", 60), 61, 62, 30, "…" + strings.Repeat("a", 12) + "b" + strings.Repeat("c", 15) + "…", strings.Repeat(" ", 13) + "^"},
		{"marked beyond the cut", strings.Repeat("a", 60), 1, 61, 30, strings.Repeat("a", 29) + "…", strings.Repeat("^", 30)},
		{"not UTF-8", "\xff\xfe b", 4, 5, 80, "�� b", "   ^"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := snippetOf(test.line, finding.Position{Line: 1, Column: test.column, EndLine: 1, EndColumn: test.ends}, test.width)
			marks := strings.Repeat(" ", s.start) + strings.Repeat("^", s.end-s.start)
			if s.text != test.want || marks != test.marks {
				t.Errorf("got\n%s\n%s\nwant\n%s\n%s", s.text, marks, test.want, test.marks)
			}
		})
	}
}
