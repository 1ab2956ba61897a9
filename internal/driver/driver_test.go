package driver_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/prodcheck/prodcheck/analyzers"
	"github.com/prodcheck/prodcheck/internal/driver"
	"github.com/prodcheck/prodcheck/internal/finding"
)

// tool is the built prodcheck.
var tool string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "prodcheck-driver-*")
		if err != nil {
			panic(err)
		}
		defer os.RemoveAll(dir)
		tool = filepath.Join(dir, "prodcheck")
		build := exec.Command("go", "build", "-o", tool, "github.com/prodcheck/prodcheck/cmd/prodcheck")
		if out, err := build.CombinedOutput(); err != nil {
			panic(fmt.Sprintf("%v\n%s", err, out))
		}
		return m.Run()
	}())
}

// extract writes the files of a txtar archive into a new directory.
func extract(t *testing.T, archive string) string {
	t.Helper()
	dir := t.TempDir()
	for _, file := range txtar.Parse([]byte(archive)).Files {
		write(t, filepath.Join(dir, file.Name), string(file.Data))
	}
	return dir
}

// write writes a file. A line FAULT in it becomes one with a finding: a suppression
// without a reason needs no import, and so the tests no facts of other packages.
func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(strings.ReplaceAll(text, "FAULT\n", "//prodcheck:ignore httptimeout\n")), 0o666); err != nil {
		t.Fatal(err)
	}
}

func run(t *testing.T, options driver.Options) *finding.Result {
	t.Helper()
	options.Executable, options.Sets = tool, analyzers.Sets()
	result, err := driver.Run(context.Background(), options)
	if err != nil {
		t.Fatal(err)
	}
	return result
}

// summary lists findings as "file:line rule" and failures as "! file:line message",
// with file names relative to dir.
func summary(dir string, result *finding.Result) []string {
	place := func(p finding.Position) string {
		if p.File == "" {
			return ""
		}
		name, err := filepath.Rel(dir, p.File)
		if err != nil {
			name = p.File
		}
		return fmt.Sprintf("%s:%d ", filepath.ToSlash(name), p.Line)
	}
	var lines []string
	for _, f := range result.Findings {
		lines = append(lines, place(f.Position)+f.Rule.ID())
	}
	for _, f := range result.Failures {
		lines = append(lines, "! "+place(f.Position)+strings.ReplaceAll(f.Message, dir, "DIR"))
	}
	return lines
}

// check runs prodcheck in dir and compares the summary.
func check(t *testing.T, dir string, options driver.Options, want ...string) *finding.Result {
	t.Helper()
	if options.Dir == "" {
		options.Dir = dir
	}
	result := run(t, options)
	if got := summary(dir, result); !slices.Equal(got, want) {
		t.Errorf("prodcheck %s: got\n\t%s\nwant\n\t%s", strings.Join(options.Patterns, " "), strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
	return result
}
