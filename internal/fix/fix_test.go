package fix_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/prodcheck/prodcheck/internal/finding"
	"github.com/prodcheck/prodcheck/internal/fix"
)

const source = `package p

import "net/http"

var a = http.Server{}

var b = http.Client{}
`

// edit is an edit by the text it replaces: "before|replaced|after" around it.
func edit(t *testing.T, file, content, where, text string) finding.Edit {
	t.Helper()
	parts := strings.Split(where, "|")
	i := strings.Index(content, strings.Join(parts, ""))
	if len(parts) != 3 || i < 0 {
		t.Fatalf("no %q in the source", where)
	}
	start := i + len(parts[0])
	return finding.Edit{File: file, Start: start, End: start + len(parts[1]), New: text}
}

func TestMake(t *testing.T) {
	type change struct{ where, text string }
	importTime := change{`import ||"net`, "\"time\"\n\nimport "}
	tests := []struct {
		name    string
		source  string
		fixes   [][]change
		want    string // "" for unchanged
		skipped []string
	}{
		{
			name:   "two fixes add the same import",
			source: source,
			fixes: [][]change{
				{importTime, {"Server{||}", "ReadHeaderTimeout: 5 * time.Second"}},
				{importTime, {"Client{||}", "Timeout: 5*time.Second"}},
			},
			want: `package p

import "time"

import "net/http"

var a = http.Server{ReadHeaderTimeout: 5 * time.Second}

var b = http.Client{Timeout: 5 * time.Second}
`,
		},
		{
			name:   "the same import in two ways",
			source: source,
			fixes: [][]change{
				{importTime},
				{{`"net/http"||`, "\n\nimport \"time\""}},
			},
			want:    strings.Replace(source, "import ", "import \"time\"\n\nimport ", 1),
			skipped: []string{"another fix changes the same lines: run prodcheck --fix again"},
		},
		{
			name:   "insertions at one place keep the order of the findings",
			source: source,
			fixes:  [][]change{{{"Server{||}", "A: 1,"}}, {{"Server{||}", "B: 2"}}},
			want:   strings.Replace(source, "Server{}", "Server{A: 1, B: 2}", 1),
		},
		{
			name:    "overlap",
			source:  source,
			fixes:   [][]change{{{"|var a = http.Server{}|\n", ""}}, {{"Server{||}", "A: 1"}}},
			want:    strings.Replace(source, "var a = http.Server{}\n\n", "", 1),
			skipped: []string{"another fix changes the same lines: run prodcheck --fix again"},
		},
		{
			name:    "all or nothing",
			source:  source,
			fixes:   [][]change{{{"|Server|", "Surfer"}}, {{"|Client|", "Patron"}, {"|Server|", "Waiter"}}},
			want:    strings.Replace(source, "Server", "Surfer", 1),
			skipped: []string{"another fix changes the same lines: run prodcheck --fix again"},
		},
		{
			name:    "would not parse",
			source:  source,
			fixes:   [][]change{{{"Server{||}", "{"}}},
			skipped: []string{"the file would no longer parse: 5:23: missing ',' before newline in composite literal (and 1 more errors)"},
		},
		{
			name:   "a file that gofmt would change is not formatted",
			source: "package p\n\nvar   a = 1\nvar b  = f()\n",
			fixes:  [][]change{{{"f(||)", "1"}}},
			want:   "package p\n\nvar   a = 1\nvar b  = f(1)\n",
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			name := filepath.Join(t.TempDir(), "p.go")
			write(t, name, test.source)
			var findings []finding.Finding
			for _, changes := range test.fixes {
				var edits []finding.Edit
				for _, c := range changes {
					edits = append(edits, edit(t, name, test.source, c.where, c.text))
				}
				findings = append(findings, finding.Finding{Fixes: []finding.Fix{{Edits: edits}}})
			}
			plan := fix.Make(findings, time.Now().Add(time.Minute))
			var skipped []string
			for _, s := range plan.Skipped {
				skipped = append(skipped, s.Reason)
			}
			if diff := cmp.Diff(test.skipped, skipped); diff != "" {
				t.Error("skipped (-want +got)\n" + diff)
			}
			if got := read(t, name); got != test.source {
				t.Error("planning has changed the file")
			}
			if err := plan.Write(); err != nil {
				t.Fatal(err)
			}
			want := test.want
			if want == "" {
				want = test.source
			}
			if diff := cmp.Diff(want, read(t, name)); diff != "" {
				t.Error("(-want +got)\n" + diff)
			}
		})
	}
}

func TestRefusesChangedFiles(t *testing.T) {
	name := filepath.Join(t.TempDir(), "p.go")
	write(t, name, source)
	findings := []finding.Finding{{Fixes: []finding.Fix{{Edits: []finding.Edit{edit(t, name, source, "Server{||}", "A: 1")}}}}}

	if plan := fix.Make(findings, time.Now().Add(-time.Minute)); len(plan.Applied) != 0 || len(plan.Skipped) != 1 {
		t.Errorf("a file changed after the check: %+v", plan)
	}

	plan := fix.Make(findings, time.Now().Add(time.Minute))
	write(t, name, source+"// more\n")
	if err := plan.Write(); err == nil || !strings.Contains(err.Error(), "changed") {
		t.Errorf("a file changed after the plan: error is %v", err)
	}
	if read(t, name) != source+"// more\n" {
		t.Error("the file was written")
	}

	if plan := fix.Make([]finding.Finding{{Fixes: []finding.Fix{{Edits: []finding.Edit{{File: name, Start: 5, End: 5000}}}}}}, time.Now().Add(time.Minute)); len(plan.Skipped) != 1 {
		t.Errorf("an edit beyond the file: %+v", plan)
	}
}

func TestKeepsModeAndLink(t *testing.T) {
	dir := t.TempDir()
	target, link := filepath.Join(dir, "target.go"), filepath.Join(dir, "link.go")
	write(t, target, source)
	if err := os.Chmod(target, 0o640); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("target.go", link); err != nil {
		t.Skip(err)
	}
	plan := fix.Make([]finding.Finding{{Fixes: []finding.Fix{{Edits: []finding.Edit{edit(t, link, source, "Server{||}", "A: 1")}}}}}, time.Now().Add(time.Minute))
	if err := plan.Write(); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is gone: %v", err)
	}
	if info, err := os.Stat(target); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("the mode is %v, %v", info.Mode(), err)
	}
	if !strings.Contains(read(t, target), "A: 1") {
		t.Error("not fixed")
	}
	if entries, _ := os.ReadDir(dir); len(entries) != 2 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestDiff(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "p.go")
	write(t, name, source)
	plan := fix.Make([]finding.Finding{{Fixes: []finding.Fix{{Edits: []finding.Edit{edit(t, name, source, "Server{||}", "A: 1")}}}}}, time.Now().Add(time.Minute))
	want := `--- a/p.go
+++ b/p.go
@@ -2,6 +2,6 @@
 
 import "net/http"
 
-var a = http.Server{}
+var a = http.Server{A: 1}
 
 var b = http.Client{}
`
	if diff := cmp.Diff(want, plan.Diff(dir)); diff != "" {
		t.Error("(-want +got)\n" + diff)
	}
	if read(t, name) != source {
		t.Error("a diff has changed the file")
	}
}

func write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}
