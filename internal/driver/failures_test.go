package driver_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/prodcheck/prodcheck/internal/driver"
)

// What is wrong somewhere is told, with its place and what to do, and all the rest
// is checked.
func TestFailures(t *testing.T) {
	const found = "ok/ok.go:3 ignore/reason"
	const ok = "-- go.mod --\nmodule example.com/m\ngo 1.26\n-- ok/ok.go --\npackage ok\n\nFAULT\n"
	for _, test := range []struct {
		name    string
		archive string
		want    []string
		hint    string // part of the hint of the first failure
	}{
		{"type error", ok + "-- bad/bad.go --\npackage bad\n\nvar x int = \"\"\n",
			[]string{found, `! bad/bad.go:3 cannot use "" (untyped string constant) as int value in variable declaration`}, "compile"},
		{"type error below another package", ok + "-- bad/bad.go --\npackage bad\n\nvar x = y\n-- user/user.go --\npackage user\n\nimport _ \"example.com/m/bad\"\n",
			[]string{found, "! bad/bad.go:3 undefined: y"}, "packages that import it"},
		{"syntax error", ok + "-- bad/bad.go --\npackage bad\n\nfunc f( {}\n",
			[]string{found, "! bad/bad.go:3 expected ')', found '{'"}, "compile"},
		{"missing module", ok + "-- bad/bad.go --\npackage bad\n\nimport _ \"example.org/none\"\n",
			[]string{found, "! bad/bad.go:3 no required module provides package example.org/none; to add it:\n\tgo get example.org/none"}, "go mod tidy"},
		{"import cycle", ok + "-- a/a.go --\npackage a\n\nimport _ \"example.com/m/b\"\n-- b/b.go --\npackage b\n\nimport _ \"example.com/m/a\"\n",
			[]string{found, "! import cycle not allowed: example.com/m/a imports example.com/m/b imports example.com/m/a"}, "package of its own"},
		{"forbidden import", ok + "-- bad/bad.go --\npackage bad\n\nimport _ \"internal/abi\"\n",
			[]string{found, "! bad/bad.go:3 use of internal package internal/abi not allowed"}, "internal directory"},
		{"two packages", ok + "-- bad/a.go --\npackage a\n-- bad/b.go --\npackage b\n",
			[]string{found, "! found packages a (a.go) and b (b.go) in DIR/bad"}, "one package per directory"},
		{"no files for this system", ok + "-- other/other.go --\n//go:build never\n\npackage other\n",
			[]string{found}, ""},
		{"newer Go", "-- go.mod --\nmodule example.com/m\ngo 1.99\n-- ok.go --\npackage ok\n",
			[]string{"! go: go.mod requires go >= 1.99 (running"}, "GOTOOLCHAIN"},
		{"bad go.mod", "-- go.mod --\nmodul example.com/m\n-- ok.go --\npackage ok\n",
			[]string{"! go.mod:1 unknown directive: modul"}, ""},
		{"bad go.work", "-- go.work --\nnonsense\n-- m/go.mod --\nmodule example.com/m\ngo 1.26\n-- m/ok.go --\npackage ok\n",
			[]string{"! go.work:1 unknown directive: nonsense"}, ""},
		{"no module", "-- ok.go --\npackage ok\n",
			[]string{"! DIR is in no Go module, and has none below it"}, "go mod init"},
		{"no package", "-- go.mod --\nmodule example.com/m\ngo 1.26\n",
			[]string{"! no packages match ./..."}, "spelling"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			dir := extract(t, test.archive)
			result := run(t, driver.Options{Dir: dir})
			got := summary(dir, result)
			if len(got) != len(test.want) {
				t.Fatalf("got %q, want %q", got, test.want)
			}
			for i := range got {
				if !strings.HasPrefix(got[i], test.want[i]) {
					t.Errorf("got %q, want %q", got[i], test.want[i])
				}
			}
			if len(result.Failures) > 0 && !strings.Contains(result.Failures[0].Hint, test.hint) {
				t.Errorf("hint %q, want one with %q", result.Failures[0].Hint, test.hint)
			}
		})
	}
}

func TestPatterns(t *testing.T) {
	dir := extract(t, `
-- go.mod --
module example.com/m
go 1.26
-- a/a.go --
package a

FAULT
-- a/sub/sub.go --
package sub

FAULT
-- tests/only_test.go --
package tests

FAULT
`)
	const a, sub = "a/a.go:3 ignore/reason", "a/sub/sub.go:3 ignore/reason"
	check(t, dir, driver.Options{}, a, sub)
	check(t, dir, driver.Options{Patterns: []string{"./a"}}, a)
	check(t, dir, driver.Options{Patterns: []string{"./a/..."}}, a, sub)
	check(t, dir, driver.Options{Patterns: []string{"./.../sub", "./a/sub"}}, sub)
	check(t, dir, driver.Options{Patterns: []string{filepath.Join(dir, "a", "sub")}}, sub)
	check(t, dir, driver.Options{Patterns: []string{"../sub", "."}, Dir: filepath.Join(dir, "a", "sub")}, sub)
	check(t, dir, driver.Options{Patterns: []string{"example.com/m/a"}}, a)
	check(t, dir, driver.Options{Patterns: []string{"a/a.go"}}, a)
	check(t, dir, driver.Options{Patterns: []string{"./a", "./none"}}, a, "! ./none: there is no directory DIR/none")
	check(t, dir, driver.Options{Patterns: []string{"./a", "example.com/m/none/..."}}, a, "! no packages match example.com/m/none/...")
	check(t, dir, driver.Options{Patterns: []string{"./a", "./tests/..."}}, a, "! no packages match ./tests/...")
}

func TestModules(t *testing.T) {
	archive := `
-- one/go.mod --
module example.com/one
go 1.26
-- one/one.go --
package one

FAULT
-- one/nested/go.mod --
module example.com/one/nested
go 1.26
-- one/nested/nested.go --
package nested

FAULT
-- one/testdata/x/go.mod --
module example.com/x
go 1.26
-- one/testdata/x/x.go --
package x

FAULT
-- two/go.mod --
module example.com/two
go 1.26
require example.com/one v0.0.0
-- two/two.go --
package two

import _ "example.com/one"

FAULT
`
	const one, nested, two = "one/one.go:3 ignore/reason", "one/nested/nested.go:3 ignore/reason", "two/two.go:5 ignore/reason"

	dir := extract(t, archive+"-- go.work --\ngo 1.26\nuse (\n\t./one\n\t./two\n)\n")
	check(t, dir, driver.Options{}, nested, one, two)
	check(t, dir, driver.Options{Patterns: []string{"./two/..."}}, two)
	check(t, dir, driver.Options{Dir: filepath.Join(dir, "one", "nested"), Patterns: []string{"."}}, "one/nested/nested.go:3 ignore/reason")

	// Without the workspace, module two has nowhere to get module one from.
	dir = extract(t, archive)
	check(t, dir, driver.Options{}, nested, one,
		"! two/two.go:3 missing go.sum entry for module providing package example.com/one (imported by example.com/two); to add:\n\tgo get example.com/two")
}

func TestMissingGo(t *testing.T) {
	dir := extract(t, variants)
	t.Setenv("PATH", dir)
	result := run(t, driver.Options{Dir: dir})
	if len(result.Failures) != 1 || !strings.Contains(result.Failures[0].Message, "the go command was not found") {
		t.Errorf("got %q", summary(dir, result))
	}
}

// Checking leaves nothing for a build to do that was done before, and a second check
// runs no unit.
func TestCache(t *testing.T) {
	dir := extract(t, variants)
	if out, err := exec.Command("go", "build", "-C", dir, "./...").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	run(t, driver.Options{Dir: dir})
	_, stderr, err := command(t, dir, nil, "go", "build", "-x", "-o", os.DevNull, "./...")
	if err != nil || strings.Contains(stderr, "compile -") {
		t.Errorf("a build after the check compiles:\n%s", stderr)
	}
}
