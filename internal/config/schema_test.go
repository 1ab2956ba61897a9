package config_test

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/google/jsonschema-go/jsonschema"
	"gopkg.in/yaml.v3"

	"github.com/prodcheck/prodcheck/internal/config"
)

// uncommented is the example with all of its settings in force.
func uncommented() string {
	return regexp.MustCompile(`(?m)^#(\S| +[\w"-]|  +- )`).ReplaceAllStringFunc(string(config.Example(sets())), func(match string) string {
		if strings.HasPrefix(match, "# ") && !strings.HasPrefix(match, "#  ") {
			return match // prose
		}
		return match[1:]
	})
}

func TestExample(t *testing.T) {
	example := config.Example(sets())
	c, err := config.Parse("example", example, sets())
	if err != nil {
		t.Fatal(err)
	}
	if c.Digest() != config.Default(sets()).Digest() {
		t.Error("the example changes something")
	}
	c, err = config.Parse("uncommented", []byte(uncommented()), sets())
	if err != nil {
		t.Fatalf("%v in\n%s", err, uncommented())
	}
	if len(c.Rules) == 0 || len(c.Exclude) == 0 || len(c.Settings) == 0 {
		t.Errorf("the example leaves something out:\n%s", uncommented())
	}
	for _, key := range config.Keys(sets()) {
		last := key.Name[strings.LastIndex(key.Name, ".")+1:]
		if !strings.Contains(uncommented(), last+":") {
			t.Errorf("the example does not mention %s", key.Name)
		}
	}
}

func TestSchema(t *testing.T) {
	text, err := config.Schema(sets())
	if err != nil {
		t.Fatal(err)
	}
	var schema jsonschema.Schema
	if err := json.Unmarshal(text, &schema); err != nil {
		t.Fatal(err)
	}
	resolved, err := schema.Resolve(nil)
	if err != nil {
		t.Fatal(err)
	}
	validate := func(text string) error {
		var value any
		if err := yaml.Unmarshal([]byte(text), &value); err != nil {
			t.Fatal(err)
		}
		if value == nil {
			value = map[string]any{} // an empty file
		}
		return resolved.Validate(value)
	}
	for name, good := range map[string]string{"example": string(config.Example(sets())), "uncommented": uncommented(), "complete": complete} {
		if err := validate(good); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	// What the schema refuses the decoder must refuse, and the other way round.
	for _, bad := range []string{
		"profil: strict", "profile: strickt", "tests: often", "fail-on: warn",
		"rules: {alpha/won: off}", "rules: {alpha: maybe}", "rules: [alpha]",
		"exclude: [{path: a}]", "exclude: [{reason: a}]", "exclude: [{path: a, reason: b, rule: c}]", "exclude: [{path: a, reason: b, rules: [c]}]",
		"settings: {gamma: {}}", "settings: {beta: {}}", "settings: {alpha: {depth: deep}}", "settings: {alpha: {streaming: x}}",
	} {
		if validate(bad) == nil {
			t.Errorf("the schema takes %q", bad)
		}
		if _, err := config.Parse("f", []byte(bad), sets()); err == nil {
			t.Errorf("the decoder takes %q", bad)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{complete, uncommented(), "a: &a [*a]", "rules: {<<: *x}", "? [a]\n: b", "exclude: [{path: '[', reason: !!binary x}]", "rules:\n  alpha: &l off\n  beta: *l\n"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := config.Parse("f", data, sets())
		if err != nil {
			if err.Error() == "" {
				t.Error("an error without text")
			}
			return
		}
		policy, err := c.Policy()
		if err != nil {
			t.Fatalf("a valid file gives no policy: %v", err)
		}
		if policy.Excluded != nil {
			policy.Excluded("/repo/a.go", "alpha/one")
		}
		t.Setenv("PRODCHECK_SETTINGS", strings.TrimPrefix(c.Environment(), "PRODCHECK_SETTINGS="))
		again, ok, err := config.FromEnvironment(sets())
		if err != nil || !ok || again.Digest() != c.Digest() {
			t.Fatalf("the settings have not come through the environment: %v", err)
		}
	})
}
