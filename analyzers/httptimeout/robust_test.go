package httptimeout_test

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/analysistest"

	"github.com/prodcheck/prodcheck/analyzers/httptimeout"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// ignoreExpectations is for runs whose findings the test looks at itself.
type ignoreExpectations struct{}

func (ignoreExpectations) Errorf(string, ...any) {}

func findings(t *testing.T, policy *rule.Policy, packages ...string) []analysis.Diagnostic {
	t.Helper()
	var all []analysis.Diagnostic
	for _, result := range analysistest.Run(ignoreExpectations{}, analysistest.TestData(), httptimeout.Set.New(policy), packages...) {
		if result.Err != nil {
			t.Errorf("%s: %v", result.Action.Package.PkgPath, result.Err)
		}
		all = append(all, result.Diagnostics...)
	}
	return all
}

// checkMessages holds the style of messages: lower case at the start unless they begin
// with a name of the program's, no full stop, the rule at the end.
func checkMessages(t *testing.T, results []*analysistest.Result) {
	t.Helper()
	for _, result := range results {
		for _, d := range result.Diagnostics {
			category, err := rule.ParseCategory(d.Category)
			if err != nil {
				t.Errorf("category %q: %v", d.Category, err)
			}
			text, ok := strings.CutSuffix(d.Message, " ("+category.Rule+")")
			if !ok {
				t.Errorf("%q does not end with its rule %s", d.Message, category.Rule)
			}
			if strings.HasSuffix(text, ".") {
				t.Errorf("%q ends with a full stop", text)
			}
			if strings.Contains(text, "  ") || strings.TrimSpace(text) != text || strings.Contains(text, "%!") {
				t.Errorf("%q is badly formed", text)
			}
			first, _, _ := strings.Cut(text, " ")
			if r, _ := utf8.DecodeRuneInString(first); unicode.IsUpper(r) && !isName(first) {
				t.Errorf("%q begins with a capital that is no identifier's", text)
			}
			if !d.Pos.IsValid() || d.End < d.Pos {
				t.Errorf("%q has no range", text)
			}
			for _, related := range d.Related {
				if !related.Pos.IsValid() || related.Message == "" {
					t.Errorf("%q: a related place without position or message", text)
				}
			}
		}
	}
}

// isName says whether a word is an identifier rather than a word of English: all names
// that messages begin with have two words or a package, or are a method's.
var methodName = regexp.MustCompile(`^(Query|QueryRow|Exec|Prepare|Ping|Begin|Get|Select|Call|Beginx|Queryx|MustExec|NewTicker|NewTimer|Sleep|After|Tick|Reset|Timeout)$`)

func isName(word string) bool {
	return strings.Contains(word, ".") || methodName.MatchString(word) || strings.IndexFunc(word[1:], unicode.IsUpper) >= 0
}

// checkSeverities holds which findings are lowered: those of servers that only this
// machine reaches.
func checkSeverities(t *testing.T, results []*analysistest.Result) {
	t.Helper()
	lowered := 0
	for _, result := range results {
		for _, d := range result.Diagnostics {
			category, _ := rule.ParseCategory(d.Category)
			filename := filepath.Base(result.Pass.Fset.Position(d.Pos).Filename)
			want := rule.Severity(0)
			if filename == "loopback.go" {
				want = rule.Info
				lowered++
			}
			if category.Severity != want && filename != "fiber.go" {
				t.Errorf("%s: category %q", result.Pass.Fset.Position(d.Pos), d.Category)
			}
		}
	}
	if lowered == 0 {
		t.Error("no finding on a loopback address")
	}
}

// TestStrictRulesAreOff runs the default profile over the data of the strict one.
func TestStrictRulesAreOff(t *testing.T) {
	for _, d := range findings(t, &rule.Policy{}, strictProfile...) {
		if d.Category == "httptimeout/transport" || d.Category == "httptimeout/query" {
			t.Errorf("reported by default: %s", d.Message)
		}
	}
}

// TestSwitches turns one rule on alone.
func TestSwitches(t *testing.T) {
	policy := &rule.Policy{Switches: map[string]bool{"httptimeout": false, "httptimeout/server-idle": true}}
	found := findings(t, policy, "serveridle", "serverread", "client")
	if len(found) == 0 {
		t.Error("nothing reported")
	}
	for _, d := range found {
		if d.Category != "httptimeout/server-idle" {
			t.Errorf("reported though off: %s", d.Message)
		}
	}
}

// TestHostile runs over correct Go that no program has.
func TestHostile(t *testing.T) {
	findings(t, &rule.Policy{Profile: rule.Strict, Tests: true}, "hostile")
}

// TestFactsRoundTrip encodes the facts of two runs: they must be the same bytes, and
// decode to what they were.
func TestFactsRoundTrip(t *testing.T) {
	packages := []string{"clientcross/lib", "clientcross/lib2", "serverwritecross/...", "serverwritedefault/...", "hostile", "anonymous"}
	first := encodedFacts(t, packages)
	if len(first) == 0 {
		t.Fatal("no facts")
	}
	for range 4 { // the order of a map may be the same twice by chance
		if !slices.Equal(first, encodedFacts(t, packages)) {
			t.Fatal("two runs export different facts")
		}
	}
}

func encodedFacts(t *testing.T, packages []string) []string {
	t.Helper()
	var all []string
	encode := func(where string, fact analysis.Fact) {
		var encoded bytes.Buffer
		if err := gob.NewEncoder(&encoded).Encode(fact); err != nil {
			t.Fatalf("%s: %v", where, err)
		}
		all = append(all, fmt.Sprintf("%s %T %x", where, fact, encoded.Bytes()))
		decoded := reflect.New(reflect.TypeOf(fact).Elem())
		if err := gob.NewDecoder(&encoded).Decode(decoded.Interface()); err != nil {
			t.Fatalf("%s: %v", where, err)
		}
		if got, want := fmt.Sprintf("%v", decoded.Interface()), fmt.Sprintf("%v", fact); got != want {
			t.Errorf("%s: %s became %s", where, want, got)
		}
	}
	for _, result := range analysistest.Run(ignoreExpectations{}, analysistest.TestData(), httptimeout.Set.New(&rule.Policy{}), packages...) {
		path := result.Pass.Pkg.Path()
		for _, f := range result.Action.AllObjectFacts() {
			if f.Object.Pkg() == result.Pass.Pkg {
				encode(path+"."+f.Object.String(), f.Fact)
			}
		}
		for _, f := range result.Action.AllPackageFacts() {
			if f.Package == result.Pass.Pkg {
				encode(path, f.Fact)
			}
		}
	}
	slices.Sort(all) // the checker hands them out from a map
	return all
}

// TestDocumentation holds that every rule has its documentation, and that the fix
// that it says it has is one.
func TestDocumentation(t *testing.T) {
	for _, r := range httptimeout.Set.Rules {
		for part, text := range map[string]string{
			"summary": r.Doc().Summary, "what": r.Doc().What, "why": r.Doc().Why, "bad": r.Doc().Bad, "good": r.Doc().Good, "fix": r.Doc().Fix,
		} {
			if text == "" {
				t.Errorf("%s has no %s", r.ID(), part)
			}
		}
		if strings.HasSuffix(r.Doc().Summary, ".") {
			t.Errorf("%s: the summary ends with a full stop", r.ID())
		}
	}
}

// TestEveryRuleHasData holds that the data have, for every rule, functions in which it
// reports and functions in the same package in which nothing is reported.
func TestEveryRuleHasData(t *testing.T) {
	positive, negative := make(map[string]int), make(map[string]int)
	root := filepath.Join(analysistest.TestData(), "src")
	rules := make(map[string]map[string]bool) // directory → rules expected there
	silent := make(map[string]int)            // directory → functions without expectation
	expected := regexp.MustCompile(`httptimeout/([a-z-]+)`)
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && entry.Name() == "pending" {
			return filepath.SkipDir
		}
		if filepath.Ext(path) != ".go" {
			return nil
		}
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, path, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		directory := filepath.Dir(path)
		for _, decl := range file.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			if !ok {
				continue
			}
			reported := false
			for _, group := range file.Comments {
				for _, comment := range group.List {
					line := fset.Position(comment.Pos()).Line
					if !strings.HasPrefix(comment.Text, "// want") || line < fset.Position(fn.Pos()).Line || line > fset.Position(fn.End()).Line {
						continue
					}
					for _, m := range expected.FindAllStringSubmatch(comment.Text, -1) {
						reported = true
						positive[m[1]]++
						if rules[directory] == nil {
							rules[directory] = make(map[string]bool)
						}
						rules[directory][m[1]] = true
					}
				}
			}
			if !reported {
				silent[directory]++
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for directory, names := range rules {
		for name := range names {
			negative[name] += silent[directory]
		}
	}
	for _, r := range httptimeout.Set.Rules {
		t.Logf("%s: %d expected, beside %d functions without", r.ID(), positive[r.Name], negative[r.Name])
		if positive[r.Name] < 3 || negative[r.Name] < 3 {
			t.Errorf("%s: %d expected findings, %d functions without", r.ID(), positive[r.Name], negative[r.Name])
		}
		delete(positive, r.Name)
	}
	if len(positive) > 0 {
		t.Errorf("data for rules that do not exist: %v", positive)
	}
}
