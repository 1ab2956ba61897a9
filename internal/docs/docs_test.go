package docs_test

import (
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/prodcheck/prodcheck/analyzers"
	"github.com/prodcheck/prodcheck/internal/docs"
	"github.com/prodcheck/prodcheck/internal/rule"
)

var update = flag.Bool("update", false, "write the files under docs/")

const dir = "../../docs"

func TestUpToDate(t *testing.T) {
	files, err := docs.Files(analyzers.Sets())
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.RemoveAll(filepath.Join(dir, "rules")); err != nil { // pages of rules that are gone
			t.Fatal(err)
		}
	}
	for name, want := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if *update {
			if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, want, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		got, err := os.ReadFile(path)
		if err != nil {
			t.Errorf("%v: run go generate ./internal/docs", err)
			continue
		}
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("docs/%s is out of date: run go generate ./internal/docs (-want +got)\n%s", name, diff)
		}
	}
	err = filepath.WalkDir(filepath.Join(dir, "rules"), func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if _, ok := files[filepath.ToSlash(name)]; !ok && err == nil {
			t.Errorf("docs/%s documents no rule: run go generate ./internal/docs", filepath.ToSlash(name))
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

// TestRules holds all rules to the same form: their pages stand side by side.
func TestRules(t *testing.T) {
	kebab := regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	for _, set := range analyzers.Sets() {
		checkSummary(t, set.Name, set.Summary())
		for _, r := range set.Rules {
			if !kebab.MatchString(r.Name) {
				t.Errorf("%s: a rule's name is words in lower case with hyphens", r.ID())
			}
			checkSummary(t, r.ID(), r.Doc().Summary)
			for part, text := range map[string]string{"What": r.Doc().What, "Why": r.Doc().Why, "Bad": r.Doc().Bad, "Good": r.Doc().Good, "Fix": r.Doc().Fix} {
				if strings.TrimSpace(text) == "" {
					t.Errorf("%s: its documentation has no part %q", r.ID(), part)
				}
			}
			if r.Doc().Bad == r.Doc().Good {
				t.Errorf("%s: the bad and the good example are the same", r.ID())
			}
			if r.Severity == 0 || r.Since == "" || r.Profile != rule.Default && r.Profile != rule.Strict {
				t.Errorf("%s: severity, profile or since is missing", r.ID())
			}
			if len(r.Sources) == 0 {
				t.Errorf("%s: it comes from no source", r.ID())
			}
			for _, source := range r.Sources {
				if source.Title() == "" {
					t.Errorf("%s: unknown source %q", r.ID(), source)
				}
			}
		}
	}
}

func checkSummary(t *testing.T, name, summary string) {
	t.Helper()
	if !strings.HasPrefix(summary, "report ") {
		t.Errorf("%s: the summary does not begin with \"report\": %q", name, summary)
	}
	if strings.HasSuffix(summary, ".") {
		t.Errorf("%s: the summary ends with a full stop: %q", name, summary)
	}
	if strings.Contains(summary, "|") || len(summary) > 120 {
		t.Errorf("%s: the summary does not fit a table: %q", name, summary)
	}
}
