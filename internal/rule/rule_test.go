package rule

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEnabled(t *testing.T) {
	ordinary := &Rule{Analyzer: "a", Name: "ordinary", Profile: Default}
	strict := &Rule{Analyzer: "a", Name: "strict", Profile: Strict}
	tests := []struct {
		name             string
		policy           Policy
		ordinary, strict bool
	}{
		{"zero", Policy{}, true, false},
		{"default", Policy{Profile: Default}, true, false},
		{"strict", Policy{Profile: Strict}, true, true},
		{"analyzer off", Policy{Profile: Strict, Switches: map[string]bool{"a": false}}, false, false},
		{"analyzer on", Policy{Switches: map[string]bool{"a": true}}, true, true},
		{"rule off", Policy{Profile: Strict, Switches: map[string]bool{"a/ordinary": false}}, false, true},
		{"rule on", Policy{Switches: map[string]bool{"a/strict": true}}, true, true},
		{"rule wins over analyzer", Policy{Switches: map[string]bool{"a": false, "a/strict": true}}, false, true},
		{"rule wins over analyzer, the other way", Policy{Switches: map[string]bool{"a": true, "a/strict": false}}, true, false},
		{"another analyzer", Policy{Switches: map[string]bool{"b": false}}, true, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := test.policy.Enabled(ordinary); got != test.ordinary {
				t.Errorf("the rule of the default profile: %v", got)
			}
			if got := test.policy.Enabled(strict); got != test.strict {
				t.Errorf("the rule of the strict profile: %v", got)
			}
		})
	}
}

func TestReports(t *testing.T) {
	r := &Rule{Analyzer: "a", Name: "b", Profile: Default}
	policy := Policy{Excluded: func(filename, ruleID string) bool { return filename == "/x.go" && ruleID == "a/b" }}
	if policy.Reports(r, "/x.go") || !policy.Reports(r, "/y.go") {
		t.Error("excludes are not heeded")
	}
	policy.Switches = map[string]bool{"a": false}
	if policy.Reports(r, "/y.go") {
		t.Error("switches are not heeded")
	}
}

func TestSettingsOf(t *testing.T) {
	type settings struct{ N int }
	policy := &Policy{Settings: map[string]any{"a": settings{3}}}
	if got := SettingsOf[settings](policy, "a"); got.N != 3 {
		t.Errorf("got %+v", got)
	}
	if got := SettingsOf[settings](policy, "b"); got.N != 0 {
		t.Errorf("got %+v", got)
	}
}

func TestSeverity(t *testing.T) {
	for _, s := range []Severity{Info, Warning, Error} {
		parsed, err := ParseSeverity(s.String())
		if err != nil || parsed != s {
			t.Errorf("%v became %v, %v", s, parsed, err)
		}
	}
	if _, err := ParseSeverity("fatal"); err == nil {
		t.Error("fatal is no severity")
	}
	var s Severity
	if err := s.UnmarshalText(nil); err != nil || s != 0 {
		t.Errorf("the zero severity became %v, %v", s, err)
	}
}

func TestCategory(t *testing.T) {
	for text, want := range map[string]Category{
		"a/b":      {Rule: "a/b"},
		"a/b:info": {Rule: "a/b", Severity: Info},
	} {
		got, err := ParseCategory(text)
		if err != nil || got != want || got.String() != text {
			t.Errorf("%q: got %+v, %v", text, got, err)
		}
	}
	if _, err := ParseCategory("a/b:fatal"); err == nil {
		t.Error("fatal is no severity")
	}
}

const document = `// Package alpha finds alphas.
//
// # Analyzer alpha
//
// alpha: report alphas
//
// Prose about
// alphas.
//
// # Rule one
//
// one: report an alpha that is
// broken into lines
//
// Reports one.
//
// More of it.
//
// Why: alphas
// break.
//
// They do.
//
// Bad:
//
//	if x {
//		alpha()
//	}
//
// Good:
//
//	beta()
//
// Fix: say beta.
package alpha
`

func TestParseDoc(t *testing.T) {
	got, err := parseDoc("alpha", document)
	if err != nil {
		t.Fatal(err)
	}
	want := Prose{
		Summary: "report alphas",
		Text:    "alpha: report alphas\n\nProse about\nalphas.",
		Rules: map[string]Doc{"one": {
			Summary: "report an alpha that is broken into lines",
			What:    "Reports one.\n\nMore of it.",
			Why:     "alphas\nbreak.\n\nThey do.",
			Bad:     "if x {\n\talpha()\n}",
			Good:    "beta()",
			Fix:     "say beta.",
		}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error("(-want +got)\n" + diff)
	}
}

func TestParseDocProblems(t *testing.T) {
	tests := []struct{ name, source, want string }{
		{"no comment", "package alpha\n", "no package comment"},
		{"not Go", "alpha", "expected 'package'"},
		{"no section", "// Package alpha is.\npackage alpha\n", `no section "Analyzer alpha"`},
		{"another analyzer", strings.Replace(document, "# Analyzer alpha\n//\n// alpha:", "# Analyzer beta\n//\n// beta:", 1), `unknown section "Analyzer beta"`},
		{"unknown section", strings.Replace(document, "# Rule one", "# Role one", 1), `unknown section "Role one"`},
		{"another name", strings.Replace(document, "// one: report", "// two: report", 1), `section "Rule one" does not begin with "one: "`},
		{"no part", strings.Replace(document, "Fix: say", "Say", 1), `rule one: no part "Fix:"`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := parseDoc("alpha", test.source)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error is %v, want %q", err, test.want)
			}
		})
	}
}

func TestNewSet(t *testing.T) {
	set := NewSet(Set{Name: "alpha", Rules: []*Rule{{Name: "one"}}}, document)
	r := set.Rule("one")
	if r == nil || r.ID() != "alpha/one" || r.Doc().Good != "beta()" || set.Summary() != "report alphas" {
		t.Errorf("got %+v", set)
	}
	if set.Rule("two") != nil {
		t.Error("there is no rule two")
	}
	for name, rules := range map[string][]*Rule{
		"a rule without documentation": {{Name: "one"}, {Name: "two"}},
		"documentation without a rule": {},
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: no panic", name)
				}
			}()
			NewSet(Set{Name: "alpha", Rules: rules}, document).Doc()
		}()
	}
}

func TestSections(t *testing.T) {
	r := &Rule{Prose: func() Doc {
		return Doc{What: "Reports x.", Why: "the peer waits", Bad: "a", Good: "b", Fix: "http.Get has none: use a client"}
	}}
	var got []string
	for _, s := range r.Sections() {
		got = append(got, s.Title+": "+s.Prose+s.Code)
	}
	want := []string{"What it does: Reports x.", "Why is this bad?: The peer waits", "Example: a", "Use instead: b", "How to fix: http.Get has none: use a client"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error("(-want +got)\n" + diff)
	}
}
