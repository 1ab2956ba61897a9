package config_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/prodcheck/prodcheck/internal/config"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/strict"
)

type alphaSettings struct {
	Streaming []string `json:"streaming,omitempty" jsonschema:"Functions that stream."`
	Depth     int      `json:"depth,omitempty" jsonschema:"How far to look."`
}

// sets are rules of our own: the tests do not depend on what prodcheck checks.
func sets() []*rule.Set {
	alpha := &rule.Set{Name: "alpha", Prose: func() rule.Prose { return rule.Prose{Summary: "report alphas"} }, Settings: alphaSettings{}}
	alpha.Rules = []*rule.Rule{
		{Analyzer: "alpha", Name: "one", Severity: rule.Error, Profile: rule.Default, Prose: func() rule.Doc { return rule.Doc{Summary: "report one"} }},
		{Analyzer: "alpha", Name: "two", Severity: rule.Info, Profile: rule.Strict, Prose: func() rule.Doc { return rule.Doc{Summary: "report two"} }},
	}
	beta := &rule.Set{Name: "beta", Prose: func() rule.Prose { return rule.Prose{Summary: "report betas"} }}
	beta.Rules = []*rule.Rule{
		{Analyzer: "beta", Name: "three", Severity: rule.Warning, Profile: rule.Default, Prose: func() rule.Doc { return rule.Doc{Summary: "report three"} }},
	}
	return []*rule.Set{alpha, beta}
}

const complete = `# a comment
profile: strict
tests: true
fail-on: error
rules:
  alpha: warning
  alpha/two: off
  beta/three: on
exclude:
  - path: internal/legacy/**
    reason: goes away in spring
  - path: ./cmd
    rules: [alpha/one, beta]
    reason: tools
settings:
  alpha:
    streaming: [example.com/a.Tail]
    depth: 3
`

func TestParse(t *testing.T) {
	got, err := config.Parse("/repo/.prodcheck.yaml", []byte(complete), sets())
	if err != nil {
		t.Fatal(err)
	}
	want := &config.Config{
		Profile: rule.Strict,
		Tests:   true,
		FailOn:  rule.Error,
		Rules:   map[string]config.Level{"alpha": "warning", "alpha/two": config.Off, "beta/three": config.On},
		Exclude: []config.Exclude{
			{Path: "internal/legacy/**", Reason: "goes away in spring"},
			{Path: "cmd", Rules: []string{"alpha/one", "beta"}, Reason: "tools"},
		},
		Settings: map[string]any{"alpha": alphaSettings{Streaming: []string{"example.com/a.Tail"}, Depth: 3}},
		Path:     "/repo/.prodcheck.yaml",
		Root:     "/repo",
	}
	if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(config.Config{})); diff != "" {
		t.Error("(-want +got)\n" + diff)
	}
}

// TestParseProblems has one file with a fault per line; all must be found.
func TestParseProblems(t *testing.T) {
	tests := []struct {
		name, text string
		want       string // lines of line:column: message
	}{
		{"unknown key", "profil: strict\n", `1:1: unknown key "profil" (did you mean "profile"?)`},
		{"far from any key", "zzz: 1\n", `1:1: unknown key "zzz": known are profile, tests, fail-on, rules, exclude, settings`},
		{"repeated key", "tests: true\ntests: false\n", `2:1: key "tests" is already given in line 1`},
		{"wrong types", "tests: often\nprofile: [strict]\nrules: off\nexclude: {}\n", `
1:8: tests must be true or false, not a string
2:10: profile must be one of default, strict, not a list
3:8: rules must be a map, not a string
4:10: exclude must be a list, not a map`},
		{"words", "profile: strickt\nfail-on: warn\nrules:\n  alpha/one: of\n", `
1:10: profile must be one of default, strict, not "strickt" (did you mean "strict"?)
2:10: fail-on must be one of info, warning, error, not "warn" (did you mean "warning"?)
4:14: rules.alpha/one must be one of off, on, info, warning, error, not "of" (did you mean "off"?)`},
		{"rules", "rules:\n  alpha/on: off\n  one: off\n  qqqq: off\n", `
2:3: prodcheck has no rule or analyzer "alpha/on" (did you mean "alpha/one"?)
3:3: prodcheck has no rule or analyzer "one" (did you mean "alpha/one"?)
4:3: prodcheck has no rule or analyzer "qqqq": "prodcheck rules" lists them`},
		{"exclude", "exclude:\n  - path: a/**\n  - path: /etc\n    reason: r\n  - path: 'a[/b'\n    reason: ' '\n  - {path: ../up, reason: r, rules: [bta]}\n  - just a string\n  -\n", `
2:5: exclude[0].reason is missing: Why these findings are accepted: for the next reader.
3:5: exclude[1].path must lie below the directory of this file, not at "/etc"
5:5: exclude[2].path is no valid glob: "a[/b"
6:5: exclude[2].reason is empty: say why these findings are accepted
7:6: exclude[3].path must lie below the directory of this file, not at "../up"
7:38: prodcheck has no rule or analyzer "bta" (did you mean "beta"?)
8:5: exclude[4] must be a map, not a string
9:4: exclude[5] must be something, not nothing`},
		{"settings", "settings:\n  alpha:\n    streeming: [a]\n    depth: deep\n  beta: {}\n", `
3:5: unknown key "settings.alpha.streeming" (did you mean "streaming"?)
4:12: settings.alpha.depth must be a whole number, not a string
5:3: unknown key "settings.beta": known are alpha`},
		{"not YAML", "rules:\n\talpha: off\n", `2: not YAML: found character that cannot start any token`},
		{"not a map", "- a\n", `1:1: the document must be a map, not a list`},
		{"two documents", "tests: true\n---\ntests: false\n", `2: not YAML: a second document begins here; only one is read`},
		{"key that is no string", "1: a\n", `1:1: a key must be a string, not a number`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := config.Parse("f", []byte(test.text), sets())
			var problems strict.Problems
			if !errors.As(err, &problems) {
				t.Fatalf("error is %v, want problems", err)
			}
			want := "f:" + strings.ReplaceAll(strings.TrimSpace(test.want), "\n", "\nf:")
			if diff := cmp.Diff(want, err.Error()); diff != "" {
				t.Error("(-want +got)\n" + diff)
			}
		})
	}
}

func TestParseSparse(t *testing.T) {
	for _, text := range []string{"", "# nothing\n", "---\n", "rules:\nexclude:\nsettings:\n", "settings: {alpha: }\n"} {
		if _, err := config.Parse("f", []byte(text), sets()); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestFind(t *testing.T) {
	root := t.TempDir()
	deep := filepath.Join(root, "a", "b")
	if err := os.MkdirAll(deep, 0o755); err != nil {
		t.Fatal(err)
	}
	if path, err := config.Find(deep); err != nil || strings.HasPrefix(path, root) {
		t.Errorf("without a file: %q, %v", path, err)
	}
	want := filepath.Join(root, "a", config.FileName)
	if err := os.WriteFile(want, []byte(complete), 0o644); err != nil {
		t.Fatal(err)
	}
	path, err := config.Find(deep)
	if err != nil || path != want {
		t.Errorf("got %q, %v; want %q", path, err, want)
	}
	c, err := config.Load(path, sets())
	if err != nil {
		t.Fatal(err)
	}
	if c.Root != filepath.Dir(want) {
		t.Errorf("root is %q", c.Root)
	}
}
