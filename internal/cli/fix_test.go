package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/prodcheck/prodcheck/internal/driver"
	"github.com/prodcheck/prodcheck/internal/finding"
)

// fixable is a check that finds each "bad" in a.go, and knows how to make it good.
func fixable(o driver.Options) (*finding.Result, error) {
	name := filepath.Join(o.Dir, "a.go")
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	result := &finding.Result{Packages: 1}
	for i := 0; ; {
		at := strings.Index(string(data[i:]), "bad()")
		if at < 0 {
			return result, nil
		}
		start := i + at
		i = start + 1
		result.Findings = append(result.Findings, finding.Finding{
			Rule: o.Sets[0].Rules[0], Severity: o.Sets[0].Rules[0].Severity, Message: "bad is called",
			Position: finding.Position{File: name, Line: strings.Count(string(data[:start]), "\n") + 1, Column: 2},
			Fixes:    []finding.Fix{{Message: "Call good", Edits: []finding.Edit{{File: name, Start: start, End: start + 3, New: "good"}}}},
		})
	}
}

const badSource = "package a\n\nfunc f() {\n\tbad()\n\tbad()\n}\n"

func fixing(t *testing.T) (*run, string) {
	t.Helper()
	r := newRun(t, "")
	r.check = fixable
	name := filepath.Join(r.dir, "a.go")
	write(t, name, badSource)
	old := time.Now().Add(-time.Hour)
	if err := os.Chtimes(name, old, old); err != nil {
		t.Fatal(err)
	}
	return r, name
}

func TestFix(t *testing.T) {
	r, name := fixing(t)
	if code := r.do("--fix"); code != 0 {
		t.Errorf("exit code %d: what is left decides\n%s%s", code, r.stdout, r.stderr)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if want := strings.ReplaceAll(badSource, "bad", "good"); string(data) != want {
		t.Errorf("got\n%s", data)
	}
	if !strings.Contains(r.stderr, "Fixed 2 findings.") || !strings.Contains(r.stdout, "No findings") {
		t.Errorf("said\n%s%s", r.stdout, r.stderr)
	}
}

// TestFixEnds: a fix that brings back what it repairs is made once, and then told of.
func TestFixEnds(t *testing.T) {
	r, name := fixing(t)
	r.check = func(o driver.Options) (*finding.Result, error) {
		result, err := fixable(o)
		for i := range result.Findings {
			result.Findings[i].Fixes[0].Edits[0].New = "alsobad"
		}
		return result, err
	}
	if code := r.do("--fix"); code != 2 || !strings.Contains(r.stderr, "did not mend") {
		t.Errorf("exit code %d\n%s", code, r.stderr)
	}
	if len(r.seen) != 2 {
		t.Errorf("%d checks", len(r.seen))
	}
	if data, _ := os.ReadFile(name); !strings.Contains(string(data), "alsobad") || strings.Contains(string(data), "alsoalso") {
		t.Errorf("got\n%s", data)
	}
}

func TestFixUnwritable(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everywhere")
	}
	r, _ := fixing(t)
	if err := os.Chmod(r.dir, 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(r.dir, 0o700) }) // for the removal of the directory
	if code := r.do("--fix"); code != 2 {
		t.Errorf("exit code %d\n%s", code, r.stderr)
	}
}

func TestDiff(t *testing.T) {
	r, name := fixing(t)
	if code := r.do("--diff", "--format", "text", "--format", "json=out.json"); code != 1 {
		t.Errorf("exit code %d\n%s", code, r.stderr)
	}
	if !strings.HasPrefix(r.stdout, "--- a/a.go\n+++ b/a.go\n") || strings.Contains(r.stdout, "alpha/one") {
		t.Errorf("stdout is not the diff alone:\n%s", r.stdout)
	}
	if !strings.Contains(r.stderr, "2 findings of 2 would be fixed in 1 file.") {
		t.Errorf("said %s", r.stderr)
	}
	if data, _ := os.ReadFile(name); string(data) != badSource {
		t.Error("the file was changed")
	}
	if _, err := os.Stat(filepath.Join(r.dir, "out.json")); err != nil {
		t.Error(err)
	}
}

// TestFixOutside: files outside of the modules that are worked on are left alone.
func TestFixOutside(t *testing.T) {
	r, name := fixing(t)
	before, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	r.check = func(o driver.Options) (*finding.Result, error) {
		result, err := fixable(o)
		result.Modules = []string{t.TempDir()}
		return result, err
	}
	r.do("--fix")
	if after, _ := os.ReadFile(name); string(after) != string(before) {
		t.Errorf("got\n%s", after)
	}
}
