package driver_test

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/prodcheck/prodcheck/analyzers"
	"github.com/prodcheck/prodcheck/internal/driver"
)

// command runs a program in dir and returns what it prints.
func command(t *testing.T, dir string, env []string, name string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	cmd := exec.CommandContext(context.Background(), name, args...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err = cmd.Run()
	return out.String(), errs.String(), err
}

// vet runs a plain "go vet" with prodcheck as its tool and returns its report, sorted.
func vet(t *testing.T, dir string, patterns ...string) []string {
	t.Helper()
	_, stderr, _ := command(t, dir, nil, "go", append([]string{"vet", "-vettool=" + tool}, patterns...)...)
	var lines []string
	for line := range strings.Lines(stderr) {
		if line = strings.TrimSpace(line); !strings.HasPrefix(line, "#") {
			lines = append(lines, line)
		}
	}
	slices.Sort(lines)
	return lines
}

const variants = `
-- go.mod --
module example.com/m
go 1.26
-- a/a.go --
package a

FAULT
-- a/a_test.go --
package a

FAULT
-- a/x_test.go --
package a_test

import _ "example.com/m/b"

FAULT
-- b/b.go --
package b

import _ "example.com/m/a"
-- c/c.go --
package c

FAULT
-- cmd/main.go --
package main

import (
	_ "example.com/m/b"
	_ "example.com/m/c"
)

FAULT
func main() {}
`

// Each finding comes once, whichever way prodcheck is run, although the go command
// shows it most packages several times.
func TestWaysIn(t *testing.T) {
	for _, test := range []struct {
		name, config string
		want         []string
	}{
		{"without tests", "", []string{"a/a.go:3", "c/c.go:3", "cmd/main.go:8"}},
		{"with tests", "tests: true\n", []string{"a/a.go:3", "a/a_test.go:3", "a/x_test.go:5", "c/c.go:3", "cmd/main.go:8"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			dir := extract(t, strings.Replace(variants, "-- go.mod --", "-- .prodcheck.yaml --\n"+test.config+"-- go.mod --", 1))
			var want []string
			for _, place := range test.want {
				want = append(want, place+" ignore/reason")
			}
			own := check(t, dir, driver.Options{Tests: test.config != ""}, want...)
			if own.Packages != 4 {
				t.Errorf("prodcheck checked %d packages, want 4", own.Packages)
			}

			var lines []string
			for _, line := range vet(t, dir, "./...") {
				file, rest, _ := strings.Cut(line, ":")
				number, _, _ := strings.Cut(rest, ":")
				lines = append(lines, file+":"+number)
			}
			if !slices.Equal(lines, test.want) {
				t.Errorf("go vet reports %q, want %q", lines, test.want)
			}

			stdout, stderr, err := command(t, dir, nil, tool, "--standalone", "-json", "./...")
			if err != nil {
				t.Fatalf("%v\n%s", err, stderr)
			}
			alone, err := driver.Decode(strings.NewReader(stdout), analyzers.Sets(), nil)
			if err != nil {
				t.Fatal(err)
			}
			if got := summary(dir, alone); !slices.Equal(got, want) {
				t.Errorf("prodcheck --standalone: got %q, want %q", got, want)
			}
			for i := range alone.Findings {
				if alone.Findings[i].Fingerprint != own.Findings[i].Fingerprint {
					t.Errorf("the fingerprints of finding %d differ", i)
				}
			}
		})
	}
}

// The go command (1.26) gives the result of a package that it vetted as a
// dependency also to a later run that asks about the package itself.
func TestFirstSeenAsDependency(t *testing.T) {
	dir := extract(t, variants)
	check(t, dir, driver.Options{Patterns: []string{"./cmd"}}, "cmd/main.go:8 ignore/reason")
	check(t, dir, driver.Options{Patterns: []string{"./c"}}, "c/c.go:3 ignore/reason")
	check(t, dir, driver.Options{Patterns: []string{"example.com/m/a"}}, "a/a.go:3 ignore/reason")

	dir = extract(t, variants)
	vet(t, dir, "./cmd")
	for _, name := range []string{"a", "c"} {
		if got := vet(t, dir, "./"+name); len(got) != 1 {
			t.Errorf("go vet ./%s after go vet ./cmd reports %q, want one finding", name, got)
		}
	}
}

// A change of the configuration changes the findings, without -a.
func TestConfigChange(t *testing.T) {
	dir := extract(t, variants)
	config := filepath.Join(dir, ".prodcheck.yaml")
	for _, step := range []struct {
		config string
		want   int
	}{
		{"profile: default\n", 3},
		{"rules:\n  ignore: off\n", 0},
		{"exclude:\n- path: c/**\n  reason: for a test\n", 2},
		{"profile: default\n", 3},
	} {
		write(t, config, step.config)
		if got := run(t, driver.Options{Dir: dir}); len(got.Findings) != step.want || len(got.Failures) > 0 {
			t.Errorf("with %q prodcheck finds %q, want %d", step.config, summary(dir, got), step.want)
		}
		if got := vet(t, dir, "./..."); len(got) != step.want {
			t.Errorf("with %q go vet reports %q, want %d", step.config, got, step.want)
		}
	}
	// A file below the root of the module is not read, in no way in.
	write(t, filepath.Join(dir, "c", ".prodcheck.yaml"), "rules:\n  ignore: off\n")
	if got := vet(t, dir, "./..."); len(got) != 3 {
		t.Errorf("with a second file go vet reports %q, want 3", got)
	}
	write(t, config, "rules:\n  ingore: off\n")
	got := strings.Join(vet(t, dir, "./..."), "\n")
	if !strings.Contains(got, "ingore") {
		t.Errorf("with a bad file go vet reports %q, want what is wrong with it", got)
	}
}

// The go command has one result for a package whichever module leads to it, and
// whether or not it has tests.
func TestOneResult(t *testing.T) {
	dir := extract(t, `
-- app/go.mod --
module example.com/app
go 1.26
require example.com/lib v0.0.0
replace example.com/lib => ../lib
-- app/app.go --
package app

import _ "example.com/lib"
-- lib/go.mod --
module example.com/lib
go 1.26
-- lib/lib.go --
package lib

FAULT
-- lib/lib_test.go --
package lib
`)
	app, lib := filepath.Join(dir, "app"), filepath.Join(dir, "lib")
	const found = "lib/lib.go:3 ignore/reason"
	check(t, dir, driver.Options{Dir: app})
	check(t, dir, driver.Options{}, found)
	check(t, dir, driver.Options{Dir: lib}, found)
	check(t, dir, driver.Options{Dir: lib, Tests: true}, found)

	vet(t, app, "./...")
	for range 2 {
		if got := vet(t, lib, "./..."); len(got) != 1 {
			t.Errorf("go vet reports %q, want one finding", got)
		}
		if err := os.Remove(filepath.Join(lib, "lib_test.go")); err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
	}
	check(t, dir, driver.Options{Dir: lib, Tests: true}, found)
}
