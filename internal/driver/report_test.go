package driver

import (
	"strings"
	"testing"
)

func TestMatcher(t *testing.T) {
	for _, test := range []struct {
		pattern, path string
		want          bool
	}{
		{"/m/...", "/m", true},
		{"/m/...", "/m/a/b", true},
		{"/m/...", "/mm", false},
		{"/m/a", "/m/a", true},
		{"/m/a", "/m/a/b", false},
		{"/m/.../b", "/m/a/b", true},
		{"/m/.../b", "/m/a/c", false},
		{"example.com/m/a...", "example.com/m/abc", true},
		{"example.com/m", "exampleXcom/m", false},
	} {
		if got := matcher(test.pattern)(test.path); got != test.want {
			t.Errorf("matcher(%q)(%q) = %v", test.pattern, test.path, got)
		}
	}
}

func TestPackagePath(t *testing.T) {
	for id, want := range map[string]string{
		"p":                        "p",
		"p [p.test]":               "p",
		"p [q.test]":               "p",
		"p_test":                   "p",
		"p_test [p.test]":          "p",
		"example.com/m/x [a.test]": "example.com/m/x",
	} {
		if got := packagePath(id); got != want {
			t.Errorf("packagePath(%q) = %q, want %q", id, got, want)
		}
	}
}

func TestReadReport(t *testing.T) {
	r := readReport(strings.Join([]string{
		"go: downloading example.com/x v1.0.0",
		"# example.com/m/a",
		"a/a.go:3:5: undefined: x",
		"a/a.go:4: too old: a message",
		"\twith a second line",
		"a/a.go:5:1: too many errors",
		"# example.com/m/b [example.com/m/b.test]",
		"prodcheck: /src/b/b.go:1:2: cannot use x",
		"# example.com/m/c",
		"panic: oops",
		"",
		"goroutine 1 [running]:",
		"main.main()",
		"# example.com/m/d",
		"nobody has ever seen this",
		`go: warning: "./none/..." matched no packages`,
		"exit status 1",
	}, "\n"), "/src", "/bin/prodcheck")
	type failure struct {
		pkg, file    string
		line, column int
		message      string
	}
	want := []failure{
		{"example.com/m/a", "/src/a/a.go", 3, 5, "undefined: x"},
		{"example.com/m/a", "/src/a/a.go", 4, 0, "too old: a message\n\twith a second line"},
		{"example.com/m/a", "/src/a/a.go", 5, 1, "too many errors"},
		{"example.com/m/b", "/src/b/b.go", 1, 2, "cannot use x"},
		{"example.com/m/c", "", 0, 0, "panic: oops\ngoroutine 1 [running]:\nmain.main()"},
		{"example.com/m/d", "", 0, 0, "nobody has ever seen this"},
	}
	if len(r.failures) != len(want) {
		t.Fatalf("got %d failures, want %d: %+v", len(r.failures), len(want), r.failures)
	}
	for i, f := range r.failures {
		if got := (failure{f.Package, f.File, f.Line, f.Column, f.Message}); got != want[i] {
			t.Errorf("failure %d: got %+v, want %+v", i, got, want[i])
		}
	}
	if !r.building || len(r.unmatched) != 1 || r.unmatched[0] != "./none/..." {
		t.Errorf("building %v, unmatched %q", r.building, r.unmatched)
	}
}
