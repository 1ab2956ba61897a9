package shutdown_test

import (
	"bytes"
	"cmp"
	"fmt"
	"go/format"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/prodcheck/prodcheck/analyzers/shutdown"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// offer is the comment, behind the one that expects findings, that expects fixes with these
// messages on its line.
var offer = regexp.MustCompile(`// want .* fix ("[^"]+"(?: "[^"]+")*)$`)

// TestFixes mends the programs in testdata/fix and compares them with their golden files.
// What was mended must not be found again. A program without a golden file has findings
// that no fix is safe for.
func TestFixes(t *testing.T) {
	src, err := filepath.Abs(filepath.Join("testdata", "fix", "src"))
	if err != nil {
		t.Fatal(err)
	}
	names, err := filepath.Glob(filepath.Join(src, "*", "main.go"))
	if err != nil || len(names) == 0 {
		t.Fatal("no programs", err)
	}
	broken := findings(t, src, nil)
	mended := make(map[string][]byte)
	for _, name := range names {
		original, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		compareComments(t, name, string(original), broken[name])
		golden, err := os.ReadFile(name + ".golden")
		if err != nil && !os.IsNotExist(err) {
			t.Fatal(err)
		}
		changes := changesOf(broken[name])
		if len(changes) == 0 && golden == nil {
			continue
		}
		mended[name] = apply(t, name, original, changes)
		if !bytes.Equal(mended[name], golden) {
			t.Errorf("%s: mended, it is not as its golden file says:\n%s", name, mended[name])
		}
		if formatted, err := format.Source(mended[name]); err != nil || !bytes.Equal(formatted, mended[name]) {
			t.Errorf("%s: mended, it is not formatted: %v", name, err)
		}
	}
	again := findings(t, src, mended)
	for name := range mended {
		for _, f := range again[name] {
			if !slices.ContainsFunc(broken[name], func(b found) bool { return b.rule == f.rule && b.changes == nil }) {
				t.Errorf("%s:%d: mended, it has %s again", name, f.line, f.rule)
			}
		}
	}
}

// A found is a finding with its first fix, if there is one.
type found struct {
	rule    string
	line    int
	message string // of the fix
	changes []change
}

// A change is a text edit, with offsets in its file.
type change struct {
	start, end int
	text       string
}

// findings returns what is found in the programs of a directory, by file.
func findings(t *testing.T, src string, overlay map[string][]byte) map[string][]found {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{
		Mode:    packages.LoadAllSyntax,
		Dir:     src,
		Env:     append(os.Environ(), "GO111MODULE=off", "GOPATH="+filepath.Dir(src), "GOPROXY=off", "GOWORK=off", "GOFLAGS="),
		Overlay: overlay,
	}, "./...")
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.Fatal("the programs do not load")
	}
	graph, err := checker.Analyze([]*analysis.Analyzer{shutdown.Set.New(&rule.Policy{})}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	result := make(map[string][]found)
	for _, root := range graph.Roots {
		if root.Err != nil {
			t.Errorf("%s: %v", root, root.Err)
		}
		fset := root.Package.Fset
		for _, d := range root.Diagnostics {
			position := fset.Position(d.Pos)
			id, _, _ := strings.Cut(d.Category, " ")
			f := found{rule: id, line: position.Line}
			if len(d.SuggestedFixes) > 0 {
				f.message = d.SuggestedFixes[0].Message
				for _, e := range d.SuggestedFixes[0].TextEdits {
					if !e.End.IsValid() {
						e.End = e.Pos
					}
					f.changes = append(f.changes, change{fset.Position(e.Pos).Offset, fset.Position(e.End).Offset, string(e.NewText)})
				}
			}
			result[position.Filename] = append(result[position.Filename], f)
		}
	}
	return result
}

// compareComments compares findings and the messages of their fixes with what the comments
// expect.
func compareComments(t *testing.T, name, source string, list []found) {
	t.Helper()
	quoted := regexp.MustCompile(`"[^"]+"`)
	expected := make(map[string]int)
	number := 0
	for line := range strings.Lines(source) {
		number++
		for _, r := range []*regexp.Regexp{want, offer} {
			if match := r.FindStringSubmatch(strings.TrimSpace(line)); match != nil {
				for _, text := range quoted.FindAllString(match[1], -1) {
					expected[fmt.Sprintf("%d: %s", number, strings.Trim(text, `"`))]++
				}
			}
		}
	}
	for _, f := range list {
		expected[fmt.Sprintf("%d: %s", f.line, f.rule)]--
		if f.message != "" {
			expected[fmt.Sprintf("%d: %s", f.line, f.message)]--
		}
	}
	for text, n := range expected {
		switch {
		case n > 0:
			t.Errorf("%s:%s: missing", name, text)
		case n < 0:
			t.Errorf("%s:%s: unexpected", name, text)
		}
	}
}

// changesOf returns the changes of all fixes, in order. What several have to the letter is
// done once.
func changesOf(list []found) []change {
	var changes []change
	for _, f := range list {
		changes = append(changes, f.changes...)
	}
	slices.SortFunc(changes, func(a, b change) int {
		return cmp.Or(a.start-b.start, a.end-b.end, strings.Compare(a.text, b.text))
	})
	return slices.Compact(changes)
}

func apply(t *testing.T, name string, original []byte, changes []change) []byte {
	t.Helper()
	var text []byte
	done := 0
	for _, c := range changes {
		if c.start < done {
			t.Fatalf("%s: changes overlap at %d", name, c.start)
		}
		text = append(append(text, original[done:c.start]...), c.text...)
		done = c.end
	}
	return append(text, original[done:]...)
}
