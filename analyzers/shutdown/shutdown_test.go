package shutdown_test

import (
	"bytes"
	"encoding/gob"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/prodcheck/prodcheck/analyzers/shutdown"
	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/skeleton"
)

// only picks the topics to look at while one works on them.
var only = flag.String("topics", "", "a `pattern` of the topics in testdata to run, all if empty")

// TestPrograms runs over the programs in testdata and compares all findings, in whichever
// package they are, with what the comments expect. (analysistest expects the findings about
// a package in its own files.)
func TestPrograms(t *testing.T) {
	topics, err := os.ReadDir(filepath.Join("testdata", "src"))
	if err != nil {
		t.Fatal(err)
	}
	var patterns, strict []string
	for _, topic := range topics {
		switch {
		case *only != "" && !regexp.MustCompile(*only).MatchString(topic.Name()):
		case strings.Contains(topic.Name(), "."): // what stands for other people's modules
		case topic.Name() == "strict":
			strict = append(strict, "strict/...")
		default:
			patterns = append(patterns, topic.Name()+"/...")
		}
	}
	compare(t, &rule.Policy{}, patterns)
	compare(t, &rule.Policy{Profile: rule.Strict}, strict)
}

// want is the comment that expects findings on its line.
var want = regexp.MustCompile(`// want ("[a-z/-]+"(?: "[a-z/-]+")*)`)

func compare(t *testing.T, policy *rule.Policy, patterns []string) {
	t.Helper()
	if len(patterns) == 0 {
		return
	}
	gopath, pkgs := load(t, patterns)
	graph, err := checker.Analyze([]*analysis.Analyzer{shutdown.Set.New(policy)}, pkgs, nil)
	if err != nil {
		t.Fatal(err)
	}
	judge(t, gopath, pkgs, graph)
}

// load loads programs of the test data.
func load(t *testing.T, patterns []string) (gopath string, pkgs []*packages.Package) {
	t.Helper()
	gopath, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	pkgs, err = packages.Load(&packages.Config{
		Mode: packages.LoadAllSyntax,
		ParseFile: func(fset *token.FileSet, filename string, src []byte) (*ast.File, error) {
			if stub(gopath, filename) {
				filename = filepath.Join(filepath.Dir(filename)+"@v1.0.0", filepath.Base(filename))
			}
			return parser.ParseFile(fset, filename, src, parser.ParseComments|parser.SkipObjectResolution)
		},
		Dir: filepath.Join(gopath, "src"),
		Env: append(os.Environ(), "GO111MODULE=off", "GOPATH="+gopath, "GOPROXY=off", "GOWORK=off", "GOFLAGS="),
	}, patterns...)
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.Fatal("the programs do not load")
	}
	packages.Visit(pkgs, nil, func(pkg *packages.Package) {
		if len(pkg.GoFiles) > 0 && stub(gopath, pkg.GoFiles[0]) {
			pkg.Module = &packages.Module{Path: pkg.PkgPath, Version: "v1.0.0"}
		}
	})
	return gopath, pkgs
}

// stub says whether a file stands for one of other people's modules. It is looked at as if it
// lay where the go command stores those.
func stub(gopath, filename string) bool {
	path, ok := strings.CutPrefix(filename, filepath.Join(gopath, "src")+string(filepath.Separator))
	first, _, _ := strings.Cut(filepath.ToSlash(path), "/")
	return ok && strings.Contains(first, ".")
}

// message is what all messages look like: what was seen, a colon, what follows from it or
// what to do, the rule.
var message = regexp.MustCompile(`^[A-Za-z].*: [^A-Z].*[^:. ] \(shutdown/[a-z-]+\)$`)

// judge compares what was found with what the comments expect.
func judge(t *testing.T, gopath string, pkgs []*packages.Package, graph *checker.Graph) {
	t.Helper()
	expected := make(map[string]int)
	for _, pkg := range pkgs {
		for _, file := range pkg.Syntax {
			expect(pkg, file, expected)
		}
	}
	if len(expected) == 0 {
		t.Error("nothing is expected")
	}
	found := make(map[string]string)
	for _, root := range graph.Roots {
		if root.Err != nil {
			t.Errorf("%s: %v", root, root.Err)
		}
		for _, d := range root.Diagnostics {
			position := root.Package.Fset.Position(d.Pos)
			if !message.MatchString(d.Message) || strings.Contains(d.Message, ". ") {
				t.Errorf("message %q", d.Message)
			}
			r, _, _ := strings.Cut(d.Category, " ")
			name, _ := filepath.Rel(filepath.Join(gopath, "src"), position.Filename)
			found[fmt.Sprintf("%s:%d %s", name, position.Line, r)] = d.Message
		}
	}
	var wrong []string
	for key := range expected {
		name := strings.TrimPrefix(key, filepath.Join(gopath, "src")+"/")
		if _, ok := found[name]; !ok {
			wrong = append(wrong, name+": missing")
		}
		delete(found, name)
	}
	for key, message := range found {
		wrong = append(wrong, key+": unexpected: "+message)
	}
	slices.Sort(wrong)
	for _, text := range wrong {
		t.Error(text)
	}
}

// maxFact bounds the part of a fact that is about one package, in bytes: a fact holds those
// of all packages below its own.
const maxFact = 16 << 10

// TestFacts makes the facts of some programs twice: they are the same, and small.
func TestFacts(t *testing.T) {
	var runs [2]map[string][]byte
	for i := range runs {
		runs[i] = make(map[string][]byte)
		_, pkgs := load(t, []string{"nodrain/...", "frameworks/...", "order/..."})
		graph, err := checker.Analyze([]*analysis.Analyzer{shutdown.Set.New(&rule.Policy{})}, pkgs, nil)
		if err != nil {
			t.Fatal(err)
		}
		for action := range graph.All() {
			fact := new(skeleton.PackageFact)
			if !action.PackageFact(action.Package.Types, fact) {
				continue
			}
			var b bytes.Buffer
			if err := gob.NewEncoder(&b).Encode(fact); err != nil {
				t.Fatal(err)
			}
			runs[i][action.Package.PkgPath] = b.Bytes()
			for _, u := range fact.Units {
				if len(u.Encoded) > maxFact {
					t.Errorf("%s: %d bytes about %s", action.Package.PkgPath, len(u.Encoded), u.Path)
				}
				if _, err := u.Decode(); err != nil {
					t.Error(err)
				}
			}
		}
	}
	if len(runs[0]) == 0 {
		t.Error("no facts")
	}
	for path, fact := range runs[0] {
		if !bytes.Equal(fact, runs[1][path]) {
			t.Errorf("the facts of %s differ from run to run", path)
		}
	}
}

func expect(pkg *packages.Package, file *ast.File, expected map[string]int) {
	for _, group := range file.Comments {
		for _, comment := range group.List {
			match := want.FindStringSubmatch(comment.Text)
			if match == nil {
				continue
			}
			position := pkg.Fset.Position(comment.Pos())
			for name := range strings.FieldsSeq(match[1]) {
				expected[fmt.Sprintf("%s:%d %s", position.Filename, position.Line, strings.Trim(name, `"`))]++
			}
		}
	}
}
