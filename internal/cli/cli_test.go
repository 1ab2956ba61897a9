package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/prodcheck/prodcheck/internal/driver"
	"github.com/prodcheck/prodcheck/internal/finding"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// alpha is a set of rules of our own: the tests do not depend on what prodcheck checks.
func alpha() []*rule.Set {
	set := rule.Prose{Summary: "report alphas", Text: "alpha: report alphas\n\nProse about alphas."}
	doc := rule.Doc{Summary: "report one", What: "Reports one.", Why: "it breaks.", Bad: "bad()", Good: "good()", Fix: "call good."}
	return []*rule.Set{{
		Name: "alpha", Prose: func() rule.Prose { return set },
		Rules: []*rule.Rule{
			{Analyzer: "alpha", Name: "one", Severity: rule.Error, Profile: rule.Default, Since: "0.1", Fix: true, Prose: func() rule.Doc { return doc }, Sources: []rule.Source{rule.Experience}},
			{Analyzer: "alpha", Name: "two", Severity: rule.Info, Profile: rule.Strict, Since: "0.1", Prose: func() rule.Doc { return doc }},
		},
	}}
}

// run is one run of the command line in a directory, with a check that is not one.
type run struct {
	dir    string
	check  func(driver.Options) (*finding.Result, error)
	seen   []driver.Options // the checks made
	stdout string
	stderr string
}

func (r *run) do(args ...string) int {
	var stdout, stderr bytes.Buffer
	a := &app{stdin: strings.NewReader(""), stdout: &stdout, stderr: &stderr, sets: alpha()}
	a.check = func(_ context.Context, options driver.Options) (*finding.Result, error) {
		r.seen = append(r.seen, options)
		if r.check == nil {
			return &finding.Result{Packages: 3}, nil
		}
		return r.check(options)
	}
	code := a.main(append([]string{"-C", r.dir}, args...))
	r.stdout, r.stderr = stdout.String(), stderr.String()
	return code
}

func newRun(t *testing.T, configuration string) *run {
	t.Helper()
	r := &run{dir: t.TempDir()}
	if configuration != "" {
		write(t, filepath.Join(r.dir, ".prodcheck.yaml"), configuration)
	}
	return r
}

func write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func found(severity rule.Severity) func(driver.Options) (*finding.Result, error) {
	return func(o driver.Options) (*finding.Result, error) {
		return &finding.Result{Packages: 3, Findings: []finding.Finding{{
			Rule: o.Sets[0].Rules[0], Severity: severity, Message: "one is here",
			Position: finding.Position{File: filepath.Join(o.Dir, "a.go"), Line: 1, Column: 1},
		}}}, nil
	}
}

func failing(o driver.Options) (*finding.Result, error) {
	result, err := found(rule.Error)(o)
	result.Failures = []finding.Failure{{Message: "it does not compile", Hint: "make it compile"}}
	return result, err
}

func TestExitCodes(t *testing.T) {
	tests := []struct {
		name   string
		config string
		check  func(driver.Options) (*finding.Result, error)
		args   []string
		code   int
		stderr string // a part of it
	}{
		{name: "clean", code: 0},
		{name: "error", check: found(rule.Error), code: 1},
		{name: "warning", check: found(rule.Warning), code: 1},
		{name: "info", check: found(rule.Info), code: 0},
		{name: "info fails", check: found(rule.Info), args: []string{"--fail-on", "info"}, code: 1},
		{name: "warning does not fail", check: found(rule.Warning), args: []string{"--fail-on=error"}, code: 0},
		{name: "fail-on of the file", config: "fail-on: error", check: found(rule.Warning), code: 0},
		{name: "flag over file", config: "fail-on: error", check: found(rule.Warning), args: []string{"--fail-on", "warning"}, code: 1},
		{name: "failure", check: failing, code: 2},
		{name: "failure and diff", check: failing, args: []string{"--diff"}, code: 2, stderr: "it does not compile"},
		{name: "failure and fix", check: failing, args: []string{"--fix"}, code: 2},
		{name: "failure with another format", check: failing, args: []string{"--format", "json"}, code: 2},
		{name: "the check cannot run", check: func(driver.Options) (*finding.Result, error) { return nil, errors.New("no fork") }, code: 2, stderr: "prodcheck: no fork"},
		{name: "unknown flag", args: []string{"--formt", "x"}, code: 2, stderr: "did you mean --format?"},
		{name: "flag without a value", args: []string{"--format"}, code: 2, stderr: "see prodcheck --help"},
		{name: "unknown format", args: []string{"--format", "jsonn"}, code: 2, stderr: `did you mean "json"?`},
		{name: "no file", args: []string{"--format", "json="}, code: 2, stderr: "the name of the file is missing"},
		{name: "one stdout, two formats", args: []string{"--format", "json", "--format", "text"}, code: 2, stderr: "json is written there already"},
		{name: "unknown profile", args: []string{"--profile", "strickt"}, code: 2, stderr: `did you mean "strict"?`},
		{name: "unknown severity", args: []string{"--fail-on", "warn"}, code: 2, stderr: `did you mean "warning"?`},
		{name: "unknown colour mode", args: []string{"--color", "alway"}, code: 2, stderr: `did you mean "always"?`},
		{name: "unknown rule", args: []string{"--enable", "alpha/on"}, code: 2, stderr: `did you mean "alpha/one"?`},
		{name: "another unknown rule", args: []string{"--disable", "zzzz"}, code: 2, stderr: `"prodcheck rules" lists them`},
		{name: "fix and diff", args: []string{"--fix", "--diff"}, code: 2, stderr: "give one of them"},
		{name: "misspelt command", args: []string{"expalin", "alpha/one"}, code: 2, stderr: `did you mean "prodcheck explain"?`},
		{name: "no such directory", args: []string{"-C", "/does/not/exist"}, code: 2, stderr: "-C: "},
		{name: "no such file", args: []string{"--config", "none.yaml"}, code: 2, stderr: "none.yaml"},
		{name: "bad file", config: "rules:\n  alpha/won: off\nprofil: x\n", code: 2, stderr: `did you mean "alpha/one"?`},
		{name: "report that cannot be written", args: []string{"--format", "json=none/out.json"}, code: 2, stderr: "writing the json report"},
		{name: "explain nothing", args: []string{"explain"}, code: 2, stderr: "explain takes one rule"},
		{name: "explain the unknown", args: []string{"explain", "alpha/on"}, code: 2, stderr: `did you mean "alpha/one"?`},
		{name: "verify nothing", args: []string{"config", "verify"}, code: 2, stderr: "prodcheck init"},
		{name: "verify a bad file", config: "x: 1", args: []string{"config", "verify"}, code: 2, stderr: `unknown key "x"`},
		{name: "config alone", args: []string{"config"}, code: 2, stderr: "prodcheck config verify"},
		{name: "argument to version", args: []string{"version", "x"}, code: 2},
		{name: "version", args: []string{"version"}},
		{name: "help", args: []string{"help"}},
		{name: "help flag", args: []string{"--help"}},
		{name: "completion", args: []string{"completion", "bash"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := newRun(t, test.config)
			r.check = test.check
			if code := r.do(test.args...); code != test.code {
				t.Errorf("exit code %d, want %d\nstdout: %s\nstderr: %s", code, test.code, r.stdout, r.stderr)
			}
			if !strings.Contains(r.stderr, test.stderr) {
				t.Errorf("stderr lacks %q: %s", test.stderr, r.stderr)
			}
			if test.code == 2 && test.check == nil && r.stdout != "" {
				t.Errorf("stdout is not empty: %s", r.stdout)
			}
		})
	}
}

func TestVersion(t *testing.T) {
	for _, arg := range []string{"version", "--version"} {
		r := newRun(t, "")
		if code := r.do(arg); code != 0 || !strings.HasPrefix(r.stdout, "prodcheck ") || strings.Count(r.stdout, "\n") != 1 {
			t.Errorf("%s: exit code %d, printed %q %s", arg, code, r.stdout, r.stderr)
		}
	}
}

func TestPackages(t *testing.T) {
	for _, args := range [][]string{{"./..."}, {"./explainer"}, {"./explain"}, {"std"}, {"a.example/x", "../b"}, {"--", "./..."}, {}} {
		r := newRun(t, "")
		if code := r.do(args...); code != 0 || len(r.seen) != 1 {
			t.Errorf("%q: exit code %d, %s", args, code, r.stderr)
			continue
		}
		want := strings.TrimPrefix(strings.Join(args, " "), "-- ")
		if got := strings.Join(r.seen[0].Patterns, " "); got != want {
			t.Errorf("%q: checked %q", args, got)
		}
	}
}

func TestSettings(t *testing.T) {
	r := newRun(t, "tests: true\nrules: {alpha/one: warning}\n")
	if code := r.do("--profile", "strict", "--tags", "a,b", "--disable", "alpha/two"); code != 0 {
		t.Fatal(r.stderr)
	}
	o := r.seen[0]
	if !o.Tests || o.BuildTags != "a,b" || o.Dir != r.dir || o.Severity(o.Sets[0].Rules[0]) != rule.Warning {
		t.Errorf("options are %+v", o)
	}
	for _, part := range []string{`"profile":"strict"`, `"alpha/two":"off"`, `"tests":true`, `"root":"` + r.dir} {
		if !strings.Contains(o.Settings, part) {
			t.Errorf("settings lack %s: %s", part, o.Settings)
		}
	}
	if r.do("--tests=false"); r.seen[1].Tests {
		t.Error("--tests=false does not win over the file")
	}

	other := filepath.Join(t.TempDir(), "other.yaml")
	write(t, other, "tests: false")
	if r.do("--config", other); r.seen[2].Tests {
		t.Error("--config is not read")
	}
}

func TestFormats(t *testing.T) {
	r := newRun(t, "")
	r.check = found(rule.Error)
	r.do()
	if !strings.Contains(r.stdout, "a.go:1:1: error: one is here (alpha/one)") {
		t.Errorf("text is\n%s", r.stdout)
	}
	r.do("--format", "text", "--format", "json=out.json")
	if !strings.Contains(r.stdout, "1 error") {
		t.Errorf("text is\n%s", r.stdout)
	}
	data, err := os.ReadFile(filepath.Join(r.dir, "out.json"))
	if err != nil {
		t.Fatal(err)
	}
	r.do("--format", "json")
	if string(data) != r.stdout {
		t.Errorf("the file and stdout differ:\n%s\n%s", data, r.stdout)
	}
	var report struct {
		Findings []struct{ Rule, File string }
	}
	if err := json.Unmarshal(data, &report); err != nil || len(report.Findings) != 1 || report.Findings[0].Rule != "alpha/one" || report.Findings[0].File != "a.go" {
		t.Errorf("JSON is %s, %v", data, err)
	}
	r.do("--color", "always")
	if !strings.Contains(r.stdout, "\x1b[") {
		t.Error("no colours")
	}
	r.do("--stats", "--format", "json")
	if !strings.Contains(r.stderr, "alpha/one") || !strings.Contains(r.stderr, "1 finding, 0 failures, 3 packages in") {
		t.Errorf("statistics are %s", r.stderr)
	}
}

func TestConfigProblemsAreShown(t *testing.T) {
	r := newRun(t, "tests: true\nrules:\n  alpha/won: off\n")
	r.do()
	for _, part := range []string{".prodcheck.yaml:3:3: failure: ", "alpha/won: off\n", "^"} {
		if !strings.Contains(r.stderr, part) {
			t.Errorf("stderr lacks %q:\n%s", part, r.stderr)
		}
	}
	if len(r.seen) != 0 {
		t.Error("checked nevertheless")
	}
}

func TestInit(t *testing.T) {
	r := newRun(t, "")
	if code := r.do("init"); code != 0 {
		t.Fatal(r.stderr)
	}
	name := filepath.Join(r.dir, ".prodcheck.yaml")
	before, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if code := r.do("config", "verify"); code != 0 || !strings.Contains(r.stdout, "is valid") {
		t.Errorf("what init writes is not valid: %s", r.stderr)
	}
	write(t, name, "tests: true\n")
	if code := r.do("init"); code != 2 || !strings.Contains(r.stderr, "exists already") {
		t.Errorf("exit code %d, %s", code, r.stderr)
	}
	if after, _ := os.ReadFile(name); string(after) != "tests: true\n" || string(before) == string(after) {
		t.Error("the file was overwritten")
	}
	if entries, _ := os.ReadDir(r.dir); len(entries) != 1 {
		t.Errorf("left behind: %v", entries)
	}
}

func TestExplain(t *testing.T) {
	r := newRun(t, "")
	for _, name := range []string{"alpha/one", "one"} {
		if code := r.do("explain", name); code != 0 {
			t.Fatal(r.stderr)
		}
		for _, part := range []string{"alpha/one: report one", "What it does\n  Reports one.", "It breaks.", "    bad()", "    good()", "docs/rules/alpha/one.md"} {
			if !strings.Contains(r.stdout, part) {
				t.Errorf("lacks %q:\n%s", part, r.stdout)
			}
		}
	}
	r.do("explain", "alpha")
	for _, part := range []string{"alpha: report alphas", "Prose about alphas.", "alpha/two: report one"} {
		if !strings.Contains(r.stdout, part) {
			t.Errorf("lacks %q:\n%s", part, r.stdout)
		}
	}
}

func TestRules(t *testing.T) {
	r := newRun(t, "")
	r.do("rules")
	if lines := strings.Split(strings.TrimSpace(r.stdout), "\n"); len(lines) != 3 || !strings.HasPrefix(lines[1], "alpha/one  error") {
		t.Errorf("got\n%s", r.stdout)
	}
	r.do("rules", "--json")
	var list []struct{ Rule, Severity, Profile string }
	if err := json.Unmarshal([]byte(r.stdout), &list); err != nil || len(list) != 2 || list[1].Rule != "alpha/two" || list[1].Profile != "strict" {
		t.Errorf("got %v, %v", list, err)
	}
}

// A module's own configuration is not passed over without a word.
func TestUnreadConfiguration(t *testing.T) {
	r := newRun(t, "tests: true\n")
	module := filepath.Join(r.dir, "svc")
	if err := os.Mkdir(module, 0o700); err != nil {
		t.Fatal(err)
	}
	r.check = func(driver.Options) (*finding.Result, error) {
		return &finding.Result{Modules: []string{r.dir, module}}, nil
	}
	if r.do(); strings.Contains(r.stderr, "not read") {
		t.Errorf("said %s", r.stderr)
	}
	write(t, filepath.Join(module, ".prodcheck.yaml"), "tests: false\n")
	if r.do(); !strings.Contains(r.stderr, "svc/.prodcheck.yaml is not read") {
		t.Errorf("said %q", r.stderr)
	}
}
