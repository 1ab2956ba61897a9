package rule

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strings"
	"testing"
)

func TestParseDirective(t *testing.T) {
	tests := []struct {
		comment string
		none    bool
		nolint  bool
		names   []string
		reason  string
	}{
		{comment: "// plain", none: true},
		{comment: "//prodcheck:ignored a/b c", none: true},
		{comment: "// prodcheck:ignore a/b c", none: true}, // directives have no space, https://go.dev/doc/comment#syntax
		{comment: "//prodcheck:ignore"},
		{comment: "//prodcheck:ignore a/b", names: []string{"a/b"}},
		{comment: "//prodcheck:ignore a/b a reason", names: []string{"a/b"}, reason: "a reason"},
		{comment: "//prodcheck:ignore\ta/b\ta reason", names: []string{"a/b"}, reason: "a reason"},
		{comment: "//prodcheck:ignore a/b,c two rules", names: []string{"a/b", "c"}, reason: "two rules"},
		{comment: "//prodcheck:ignore a/b, c two rules", names: []string{"a/b", "c"}, reason: "two rules"},
		{comment: "//prodcheck:ignore a/b ,c two rules", names: []string{"a/b", "c"}, reason: "two rules"},
		{comment: "//prodcheck:ignore a/b reason // want `x`", names: []string{"a/b"}, reason: "reason"},
		{comment: "//prodcheck:ignore a/b see https://example.com/x", names: []string{"a/b"}, reason: "see https://example.com/x"},
		{comment: "//nolint", nolint: true},
		{comment: "// nolint", nolint: true},
		{comment: "//nolint // because", nolint: true},
		{comment: "//nolint:prodcheck", nolint: true, names: []string{"prodcheck"}},
		{comment: "//nolint:a,b // because", nolint: true, names: []string{"a", "b"}},
		{comment: "//nolint: a, b // because", nolint: true, names: []string{"a", "b"}},
		{comment: "//nolint:a because", nolint: true, names: []string{"a"}},
		{comment: "//nolint:httptimeout/client", nolint: true, names: []string{"httptimeout/client"}},
		{comment: "//nolintlint is a linter", none: true},
		{comment: "// nolinters here", none: true},
		{comment: "/* nolint */", none: true},
	}
	for _, test := range tests {
		t.Run(test.comment, func(t *testing.T) {
			d := parseDirective(&ast.Comment{Slash: 1, Text: test.comment})
			if test.none {
				if d != nil {
					t.Errorf("got %+v", d)
				}
				return
			}
			if d == nil {
				t.Fatal("not recognised")
			}
			if d.nolint != test.nolint || !slices.Equal(d.Names, test.names) || d.Reason != test.reason {
				t.Errorf("got nolint %v, names %q, reason %q", d.nolint, d.Names, d.Reason)
			}
		})
	}
}

// TestCover marks, in each source, the lines that the one directive covers: they
// hold the word "yes", and no other code does.
func TestCover(t *testing.T) {
	const head = "package p\n\n"
	tests := []struct{ name, source string }{
		{"on the line", head + "var a = 1\nvar yes = 1 //prodcheck:ignore a r\nvar b = 1\n"},
		{"before a line", head + "//prodcheck:ignore a r\nvar yes = 1\nvar b = 1\n"},
		{"before a line, with more comments and blank lines", head + "//prodcheck:ignore a r\n\n// more\n\nvar yes = 1\nvar b = 1\n"},
		{"before a function", head + "//prodcheck:ignore a r\nfunc yes() {\n\tyes1()\n\tyes2()\n}\n\nfunc b() {}\n"},
		{"in the comment of a function", head + "// Yes does.\n//\n//prodcheck:ignore a r\nfunc yes() {\n\tyes()\n}\n\nvar b = 1\n"},
		{"before a statement of several lines", head + "func f() {\n\t//prodcheck:ignore a r\n\tyes := yesT{\n\t\tyesA: yes,\n\t}\n\tb()\n}\n"},
		{"on the first line of a statement", head + "func f() {\n\tyes := yesT{ //prodcheck:ignore a r\n\t\tyesA: yes,\n\t}\n\tb()\n}\n"},
		{"on a later line of a statement", head + "func f() {\n\tx := T{\n\t\tyesA: yes, //prodcheck:ignore a r\n\t\tB: 1,\n\t}\n}\n"},
		{"before a key", head + "var x = T{\n\t//prodcheck:ignore a r\n\tyesA: yes(\n\t\tyes,\n\t),\n\tB: 1,\n}\n"},
		{"before a field", head + "type T struct {\n\t//prodcheck:ignore a r\n\tyes yesInt\n\tb int\n}\n"},
		{"before one of a group", head + "var (\n\t//prodcheck:ignore a r\n\tyes = 1\n\tb = 1\n)\n"},
		{"before a case", head + "func f() {\n\tswitch {\n\t//prodcheck:ignore a r\n\tcase yes:\n\t\tyes()\n\tcase b:\n\t}\n}\n"},
		{"before an if", head + "func f() {\n\t//prodcheck:ignore a r\n\tif yes {\n\t\tyes()\n\t} else {\n\t\tyes()\n\t}\n\tb()\n}\n"},
		{"at the end of a block", head + "func f() {\n\tb()\n\t//prodcheck:ignore a r\n}\n\nfunc c() {}\n"},
		{"with line comments of generated code", head + "//line /elsewhere.y:900\nvar b = 1\n\n//prodcheck:ignore a r\nfunc yes() {\n\tyes()\n}\n\nvar c = 1\n"},
		{"at the end of the file", head + "var b = 1\n\n//prodcheck:ignore a r\n"},
		{"for the file", "//prodcheck:ignore a r\n\npackage yes\n\nvar yes = 1\n"},
		{"in the package's comment", "// Package yes is.\n//\n//prodcheck:ignore a r\npackage yes\n\nvar yes = 1\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			fset := token.NewFileSet()
			syntax, err := parser.ParseFile(fset, "p.go", test.source, parser.ParseComments|parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			directives := readDirectives(fset, syntax)
			if len(directives) != 1 {
				t.Fatalf("%d directives", len(directives))
			}
			r := &Rule{Analyzer: "a", Name: "b"}
			ast.Inspect(syntax, func(n ast.Node) bool {
				if ident, ok := n.(*ast.Ident); ok {
					want := strings.HasPrefix(ident.Name, "yes")
					if got := directives[0].silences(r, ident.Pos(), false); got != want {
						t.Errorf("%s: %s: silenced is %v", fset.Position(ident.Pos()), ident.Name, got)
					}
				}
				return true
			})
		})
	}
}

func TestSilences(t *testing.T) {
	r := &Rule{Analyzer: "alpha", Name: "one"}
	tests := []struct {
		comment    string
		alone      bool // without a host that reads nolint
		underAHost bool
	}{
		{comment: "//prodcheck:ignore alpha/one r", alone: true, underAHost: true},
		{comment: "//prodcheck:ignore alpha r", alone: true, underAHost: true},
		{comment: "//prodcheck:ignore alpha/two,alpha/one r", alone: true, underAHost: true},
		{comment: "//prodcheck:ignore alpha/two r"},
		{comment: "//prodcheck:ignore one r"},
		{comment: "//prodcheck:ignore alpha/one"}, // no reason
		{comment: "//nolint:alpha", alone: true, underAHost: true},
		{comment: "//nolint:alpha/one", alone: true, underAHost: true},
		{comment: "//nolint:prodcheck", alone: true},
		{comment: "//nolint:all", alone: true},
		{comment: "//nolint", alone: true},
		{comment: "//nolint:beta"},
	}
	for _, test := range tests {
		t.Run(test.comment, func(t *testing.T) {
			d := parseDirective(&ast.Comment{Slash: 1, Text: test.comment})
			d.start, d.end = 1, 100
			if got := d.silences(r, 50, false); got != test.alone {
				t.Errorf("alone: %v", got)
			}
			if got := d.silences(r, 50, true); got != test.underAHost {
				t.Errorf("under a host that reads nolint: %v", got)
			}
			if d.silences(r, 101, false) {
				t.Error("beyond what it covers")
			}
		})
	}
}

func FuzzParseDirective(f *testing.F) {
	for _, seed := range []string{"//prodcheck:ignore a/b c", "//nolint:a, b // c", "//nolint", "//prodcheck:ignore ,, x"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, comment string) {
		d := parseDirective(&ast.Comment{Slash: 1, Text: comment})
		if d == nil {
			return
		}
		for _, name := range d.Names {
			if name == "" || strings.ContainsAny(name, ", \t") {
				t.Errorf("%q gives the name %q", comment, name)
			}
		}
	})
}
