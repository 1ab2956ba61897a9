package strict_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/strict"
)

type sample struct {
	Word     string            `json:"word,omitempty" enum:"one,two"`
	Words    []string          `json:"words,omitempty" enum:"one,two"`
	Severity rule.Severity     `json:"severity,omitempty"`
	Number   int               `json:"number,omitempty"`
	Flag     bool              `json:"flag,omitempty"`
	Nested   *nested           `json:"nested,omitempty"`
	Names    map[string]string `json:"names,omitempty"`
	Hidden   string            `json:"-"`
	private  string
}

type nested struct {
	Needed string `json:"needed" jsonschema:"It is needed."`
}

func TestParse(t *testing.T) {
	var got sample
	d := strict.Parse("f", []byte(`
word: &word one
words: [*word, two]
severity: info
number: -16
flag: true
nested: {needed: "yes"}
names: {a: b}
`), &got)
	if err := d.Err(); err != nil {
		t.Fatal(err)
	}
	want := sample{
		Word: "one", Words: []string{"one", "two"}, Severity: rule.Info, Number: -16, Flag: true,
		Nested: &nested{"yes"}, Names: map[string]string{"a": "b"},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(sample{})); diff != "" {
		t.Error("(-want +got)\n" + diff)
	}
	if !d.Has("nested.needed") || !d.Has("words[1]") || d.Has("words[2]") {
		t.Error("wrong about what is there")
	}
}

func TestProblems(t *testing.T) {
	tests := []struct{ text, want string }{
		{"words: [one, three]", `f:1:14: words[1] must be one of one, two, not "three"`},
		{"severity: fatal", `f:1:11: unknown severity "fatal": use info, warning or error`},
		{"number: 1.5", "f:1:9: number must be a whole number, not a number"},
		{"number: 99999999999999999999", "f:1:9: number must be a whole number, not a number"},
		{"flag: 'true'", "f:1:7: flag must be true or false, not a string"},
		{"nested: {}", "f:1:9: nested.needed is missing: It is needed."},
		{"nested: {needed: }", "f:1:9: nested.needed is missing: It is needed."},
		{"names: {a: 1}", "f:1:12: names.a must be a string, not a number"},
		{"names: {a: }", "f:1:12: names.a must be something, not nothing"},
		{"hidden: x", `f:1:1: unknown key "hidden": known are word, words, severity, number, flag, nested, names`},
		{"private: x", `f:1:1: unknown key "private": known are word, words, severity, number, flag, nested, names`},
		{"word: 2020-01-01", "f:1:7: word must be one of one, two, not a date"},
		{"a: [", "f:1: not YAML: did not find expected node content"},
		{"a: *b", "f: not YAML: unknown anchor 'b' referenced"},
		{"words: &w [*w]", `f:1:8: words[0] must be one of one, two, not a list`},
		{"<<: {word: one}", `f:1:1: a key must be a string, not !!merge`},
		{"word: three\nflag: maybe", "f:1:7: word must be one of one, two, not \"three\"\nf:2:7: flag must be true or false, not a string"},
	}
	for _, test := range tests {
		t.Run(test.text, func(t *testing.T) {
			err := strict.Parse("f", []byte(test.text), new(sample)).Err()
			if err == nil {
				t.Fatal("no error")
			}
			if diff := cmp.Diff(test.want, err.Error()); diff != "" {
				t.Error("(-want +got)\n" + diff)
			}
		})
	}
}
