package plugin

import (
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/analyzers"
	"github.com/prodcheck/prodcheck/internal/rule"
)

func TestRegistered(t *testing.T) {
	newPlugin, err := register.GetPlugin("prodcheck")
	if err != nil {
		t.Fatal(err)
	}
	made, err := newPlugin(nil)
	if err != nil {
		t.Fatal(err)
	}
	if mode := made.GetLoadMode(); mode != register.LoadModeTypesInfo {
		t.Errorf("load mode is %q", mode)
	}
	list, err := made.BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	if len(list) != len(analyzers.Sets()) {
		t.Errorf("%d analyzers for %d sets of rules", len(list), len(analyzers.Sets()))
	}
	if err := analysis.Validate(list); err != nil {
		t.Error(err)
	}
}

func TestSettings(t *testing.T) {
	made, err := New(map[string]any{
		"profile": "strict",
		"tests":   true,
		"rules":   map[string]any{"ignore/unused": "off"},
		"exclude": []any{map[string]any{"path": "legacy/**", "reason": "old"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	policy := made.(linter).policy
	if policy.Profile != rule.Strict || !policy.Tests || !policy.HostReadsNolint || policy.Excluded == nil ||
		policy.Enabled(analyzers.Find("ignore/unused")) || !policy.Enabled(analyzers.Find("ignore/reason")) {
		t.Errorf("the policy is %+v", policy)
	}
}

func TestSettingsProblems(t *testing.T) {
	_, err := New(map[string]any{
		"profil": "strict",
		"rules":  map[string]any{"ignore/unusd": "off", "ignore": "maybe"},
	})
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{"settings of linter prodcheck: ", `unknown key "profil" (did you mean "profile"?)`, `did you mean "ignore/unused"?`, "rules.ignore must be one of"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error lacks %q: %v", want, err)
		}
	}
	if strings.Contains(err.Error(), ".golangci.yml:") {
		t.Errorf("error has a position in a text that the user has not written: %v", err)
	}
}
