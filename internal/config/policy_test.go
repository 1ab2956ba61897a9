package config_test

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/prodcheck/prodcheck/internal/config"
	"github.com/prodcheck/prodcheck/internal/rule"
)

func parse(t *testing.T, path, text string) *config.Config {
	t.Helper()
	c, err := config.Parse(path, []byte(text), sets())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// enabled lists the rules that a configuration turns on.
func enabled(t *testing.T, c *config.Config) string {
	t.Helper()
	policy, err := c.Policy()
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, set := range sets() {
		for _, r := range set.Rules {
			if policy.Enabled(r) {
				ids = append(ids, r.ID())
			}
		}
	}
	return strings.Join(ids, " ")
}

func TestSwitch(t *testing.T) {
	tests := []struct {
		name, text      string
		enable, disable []string
		want            string
	}{
		{"nothing said", "", nil, nil, "alpha/one beta/three"},
		{"profile", "profile: strict", nil, nil, "alpha/one alpha/two beta/three"},
		{"a severity turns a rule on", "rules: {alpha/two: info}", nil, nil, "alpha/one alpha/two beta/three"},
		{"a severity turns no analyzer on", "rules: {alpha: info}", nil, nil, "alpha/one beta/three"},
		{"analyzer on", "rules: {alpha: on}", nil, nil, "alpha/one alpha/two beta/three"},
		{"analyzer off, one of its rules on", "rules: {alpha: off, alpha/two: on}", nil, nil, "alpha/two beta/three"},
		{"flag over the file", "rules: {alpha/one: off}", []string{"alpha/one"}, nil, "alpha/one beta/three"},
		{"flag for an analyzer over the file's rule", "rules: {alpha/one: off}", []string{"alpha"}, nil, "alpha/one alpha/two beta/three"},
		{"disabled analyzer over the file's rule", "rules: {alpha/two: error}", nil, []string{"alpha"}, "beta/three"},
		{"rule over analyzer", "", []string{"alpha"}, []string{"alpha/one"}, "alpha/two beta/three"},
		{"rule over analyzer, the other way", "", []string{"alpha/one"}, []string{"alpha"}, "alpha/one beta/three"},
		{"disable wins", "", []string{"alpha/one"}, []string{"alpha/one"}, "beta/three"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c := parse(t, "/r/f", test.text)
			before := maps.Clone(c.Rules)
			old := c.Rules
			c.Switch(test.enable, test.disable)
			if got := enabled(t, c); got != test.want {
				t.Errorf("on are %s, want %s", got, test.want)
			}
			if !maps.Equal(before, old) {
				t.Error("the map of the file was changed")
			}
		})
	}
}

func TestSeverityOf(t *testing.T) {
	r := sets()[0].Rules[0] // an error
	for text, want := range map[string]rule.Severity{
		"":                         rule.Error,
		"rules: {alpha/one: on}":   rule.Error,
		"rules: {alpha/one: info}": rule.Info,
		"rules: {alpha: warning}":  rule.Warning,
		"rules: {alpha: warning, alpha/one: info}": rule.Info,
		"rules: {alpha: info, alpha/one: on}":      rule.Info,
	} {
		if got := parse(t, "/r/f", text).SeverityOf(r); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	c := parse(t, "/r/f", "rules: {alpha/one: info}")
	c.Switch([]string{"alpha"}, nil)
	if got := c.SeverityOf(r); got != rule.Info {
		t.Errorf("turned on again, it is %v", got)
	}
}

func TestFails(t *testing.T) {
	for text, want := range map[string][]bool{
		"":                 {false, true, true},
		"fail-on: info":    {true, true, true},
		"fail-on: warning": {false, true, true},
		"fail-on: error":   {false, false, true},
	} {
		c := parse(t, "/r/f", text)
		got := []bool{c.Fails(rule.Info), c.Fails(rule.Warning), c.Fails(rule.Error)}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestExcluded(t *testing.T) {
	c := parse(t, "/repo/.prodcheck.yaml", `
exclude:
  - {path: internal/legacy, reason: r}
  - {path: "**/*_mock.go", rules: [alpha], reason: r}
  - {path: "cmd/{a,b}/*.go", rules: [beta/three], reason: r}
  - {path: ./single.go, reason: r}
`)
	policy, err := c.Policy()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		file, rule string
		want       bool
	}{
		{"/repo/internal/legacy/a.go", "alpha/one", true},
		{"/repo/internal/legacy/deep/a.go", "beta/three", true},
		{"/repo/internal/legacy2/a.go", "alpha/one", false},
		{"/repo/a_mock.go", "alpha/one", true},
		{"/repo/x/y/a_mock.go", "alpha/one", true},
		{"/repo/x/y/a_mock.go", "beta/three", false},
		{"/repo/cmd/a/main.go", "beta/three", true},
		{"/repo/cmd/a/deep/main.go", "beta/three", false},
		{"/repo/cmd/c/main.go", "beta/three", false},
		{"/repo/single.go", "alpha/one", true},
		{"/elsewhere/internal/legacy/a.go", "alpha/one", false},
		{"/repository/single.go", "alpha/one", false},
	} {
		if got := policy.Excluded(test.file, test.rule); got != test.want {
			t.Errorf("%s in %s: %v", test.rule, test.file, got)
		}
	}
}

func TestExcludedThroughLink(t *testing.T) {
	dir := t.TempDir()
	real, link := filepath.Join(dir, "real"), filepath.Join(dir, "link")
	if err := os.Mkdir(real, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(real, link); err != nil {
		t.Skip(err)
	}
	policy, err := parse(t, filepath.Join(link, config.FileName), "exclude: [{path: a.go, reason: r}]").Policy()
	if err != nil {
		t.Fatal(err)
	}
	for _, root := range []string{real, link} {
		if !policy.Excluded(filepath.Join(root, "a.go"), "alpha/one") {
			t.Errorf("not in %s", root)
		}
	}
}

func TestEnvironment(t *testing.T) {
	c := parse(t, "/repo/.prodcheck.yaml", complete)
	entry := c.Environment()
	if entry != c.Environment() {
		t.Error("two texts for the same settings")
	}
	name, value, ok := strings.Cut(entry, "=")
	if !ok || name != "PRODCHECK_SETTINGS" {
		t.Fatalf("entry is %q", entry)
	}
	t.Setenv(name, value)
	got, ok, err := config.FromEnvironment(sets())
	if err != nil || !ok {
		t.Fatal(ok, err)
	}
	if diff := cmp.Diff(c, got, cmpopts.IgnoreUnexported(config.Config{})); diff != "" {
		t.Error("(-want +got)\n" + diff)
	}
	if c.Digest() != got.Digest() {
		t.Error("the digest has changed on the way")
	}

	for _, bad := range []string{"", "{}x", `{"config":{"rulez":{}}}`, `{"config":{"settings":{"alpha":{"x":1}}}}`} {
		t.Setenv(name, bad)
		if _, _, err := config.FromEnvironment(sets()); err == nil || !strings.Contains(err.Error(), "unset it") {
			t.Errorf("%q: error is %v", bad, err)
		}
	}
	if err := os.Unsetenv(name); err != nil {
		t.Fatal(err)
	}
	if _, ok, err := config.FromEnvironment(sets()); ok || err != nil {
		t.Error("settings out of nothing", ok, err)
	}
}

func TestDigest(t *testing.T) {
	base := parse(t, "/repo/.prodcheck.yaml", complete).Digest()
	for name, same := range map[string]*config.Config{
		"another place on disk": parse(t, "/elsewhere/.prodcheck.yaml", complete),
		"comments and order":    parse(t, "/repo/.prodcheck.yaml", "tests: true\n"+strings.Replace(complete, "tests: true\n", "# x\n", 1)),
		"fail-on":               parse(t, "/repo/.prodcheck.yaml", strings.Replace(complete, "fail-on: error", "fail-on: info", 1)),
		"a severity":            parse(t, "/repo/.prodcheck.yaml", strings.Replace(complete, "beta/three: on", "beta/three: info", 1)),
		"a reason":              parse(t, "/repo/.prodcheck.yaml", strings.Replace(complete, "goes away in spring", "stays", 1)),
	} {
		if same.Digest() != base {
			t.Errorf("%s changes the digest", name)
		}
	}
	for name, change := range map[string][2]string{
		"profile":       {"alpha/two: off", "alpha/two: on"},
		"tests":         {"tests: true", "tests: false"},
		"exclude":       {"internal/legacy/**", "internal/old/**"},
		"exclude rules": {"[alpha/one, beta]", "[alpha/one]"},
		"settings":      {"depth: 3", "depth: 4"},
	} {
		if parse(t, "/repo/.prodcheck.yaml", strings.Replace(complete, change[0], change[1], 1)).Digest() == base {
			t.Errorf("%s does not change the digest", name)
		}
	}
	if config.Default(sets()).Digest() != parse(t, "/r/f", "profile: default").Digest() {
		t.Error("an empty file changes the digest")
	}
}

// TestDigestPlace: the same file one directory deeper excludes other files.
func TestDigestPlace(t *testing.T) {
	repository := func() string {
		dir := t.TempDir()
		for _, d := range []string{".git", "sub"} {
			if err := os.Mkdir(filepath.Join(dir, d), 0o755); err != nil {
				t.Fatal(err)
			}
		}
		return dir
	}
	one, two := repository(), repository()
	digest := func(elements ...string) string {
		return parse(t, filepath.Join(append(elements, config.FileName)...), "exclude: [{path: x, reason: r}]").Digest()
	}
	if digest(one) == digest(one, "sub") {
		t.Error("the place in the repository does not count")
	}
	if digest(one, "sub") != digest(two, "sub") {
		t.Error("the repository's place on disk counts")
	}
}
