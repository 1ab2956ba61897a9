package runtime

import (
	"go/ast"
	"go/token"
	"reflect"
	goruntime "runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/prodcheck/prodcheck/analyzers"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// The analyzer reports the log call of a case if and only if the password is in the output.
func TestAgreement(t *testing.T) {
	all := analyzers.New(&rule.Policy{})
	i := slices.IndexFunc(all, func(a *analysis.Analyzer) bool { return a.Name == "slogsecrets" })
	if i < 0 {
		t.Fatal("analyzers.New has no analyzer slogsecrets yet: nothing to hold against what the loggers write")
	}
	results, err := outcomes()
	if err != nil {
		t.Fatal(err)
	}
	pkg := load(t)
	findings := analyze(t, pkg, all[i])
	calls := logCalls(pkg)
	var wrong, missed int
	for i, c := range Cases {
		call, ok := calls[functionName(c)]
		if !ok {
			t.Fatalf("%s: the function %s is not in the package", c.Name(), functionName(c))
		}
		found := take(findings, call)
		expected := results[i].leaks() && c.Silent == ""
		switch {
		case expected && len(found) == 0:
			missed++
			t.Errorf("%s: %s: no finding, but the password is in the output (%s):\n%s", call.first, c.Name(), results[i].leak, indent(results[i].output))
		case !expected && len(found) > 0 && c.Silent != "":
			wrong++
			t.Errorf("%s: %s: a finding where there is to be none, as %s:\n%s", call.first, c.Name(), c.Silent, indent(strings.Join(found, "\n")))
		case !expected && len(found) > 0:
			wrong++
			t.Errorf("%s: %s: a finding, but the password is not in the output:\n%s\n%s", call.first, c.Name(), indent(strings.Join(found, "\n")), indent(results[i].output))
		}
	}
	for at, messages := range findings {
		t.Errorf("%s:%d: a finding that is at no log call:\n%s", at.file, at.line, indent(strings.Join(messages, "\n")))
	}
	t.Logf("%d cases: %d findings missed, %d wrong", len(Cases), missed, wrong)
}

// load loads this package, without its tests, and all that it imports.
func load(t *testing.T) *packages.Package {
	t.Helper()
	pkgs, err := packages.Load(&packages.Config{Mode: packages.LoadAllSyntax | packages.NeedModule}, ".")
	if err != nil {
		t.Fatal(err)
	}
	if packages.PrintErrors(pkgs) > 0 {
		t.Fatal("the package does not load")
	}
	return pkgs[0]
}

// place is a line of a file.
type place struct {
	file string
	line int
}

// analyze returns the analyzer's messages in the package by where they are.
func analyze(t *testing.T, pkg *packages.Package, analyzer *analysis.Analyzer) map[place][]string {
	t.Helper()
	graph, err := checker.Analyze([]*analysis.Analyzer{analyzer}, []*packages.Package{pkg}, nil)
	if err != nil {
		t.Fatal(err)
	}
	findings := make(map[place][]string)
	for action := range graph.All() {
		if action.Err != nil {
			t.Fatalf("%s: %v", action, action.Err)
		}
		if !action.IsRoot {
			continue
		}
		for _, diagnostic := range action.Diagnostics {
			position := pkg.Fset.Position(diagnostic.Pos)
			at := place{position.Filename, position.Line}
			findings[at] = append(findings[at], diagnostic.Message)
		}
	}
	return findings
}

// logCall is where a case makes its value and logs it: most do in one line.
type logCall struct{ first, last token.Position }

// logCalls returns where the functions of the package log, by the functions' names.
func logCalls(pkg *packages.Package) map[string]logCall {
	calls := make(map[string]logCall)
	for _, file := range pkg.Syntax {
		for _, decl := range file.Decls {
			function, ok := decl.(*ast.FuncDecl)
			if !ok || function.Recv != nil {
				continue
			}
			i := slices.IndexFunc(function.Body.List, usesShapes)
			if i < 0 {
				continue
			}
			calls[function.Name.Name] = logCall{
				first: pkg.Fset.Position(function.Body.List[i].Pos()),
				last:  pkg.Fset.Position(function.Body.List[len(function.Body.List)-1].End()),
			}
		}
	}
	return calls
}

func usesShapes(statement ast.Stmt) bool {
	uses := false
	ast.Inspect(statement, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		uses = uses || ok && id.Name == "shapes"
		return !uses
	})
	return uses
}

// functionName returns the name of the function that runs a case.
func functionName(c Case) string {
	name := goruntime.FuncForPC(reflect.ValueOf(c.Run).Pointer()).Name()
	return name[strings.LastIndexByte(name, '.')+1:]
}

// take removes the findings at a log call and returns their messages.
func take(findings map[place][]string, call logCall) []string {
	var messages []string
	for line := call.first.Line; line <= call.last.Line; line++ {
		at := place{call.first.Filename, line}
		messages = append(messages, findings[at]...)
		delete(findings, at)
	}
	return messages
}

// indent sets a text apart below a message.
func indent(text string) string {
	return "\t" + strings.ReplaceAll(strings.TrimRight(text, "\n"), "\n", "\n\t")
}
