package endtoend

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/aymanbagabas/go-udiff"

	// What the binary is made of: a change there makes the go command run these tests
	// again and not take their result from its cache.
	_ "github.com/prodcheck/prodcheck/analyzers"
	_ "github.com/prodcheck/prodcheck/internal/cli"
	_ "github.com/prodcheck/prodcheck/internal/vettool"
)

var (
	update = flag.Bool("update", false, "write the expected reports anew")
	others = flag.String("services", "", "`directories` of further services, with commas between, on which all ways in are compared")
)

// prodcheck is the program under test.
var prodcheck string

func TestMain(m *testing.M) {
	flag.Parse()
	os.Exit(buildAndRun(m))
}

func buildAndRun(m *testing.M) int {
	dir, err := os.MkdirTemp("", "prodcheck-endtoend-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	prodcheck = filepath.Join(dir, "prodcheck")
	if runtime.GOOS == "windows" {
		prodcheck += ".exe"
	}
	if out, err := exec.Command("go", "build", "-buildvcs=false", "-o", prodcheck, "../../cmd/prodcheck").CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "build prodcheck: %v\n%s", err, out)
		return 1
	}
	return m.Run()
}

// report is a service with what prodcheck shall report on it.
type report struct {
	service  string // directory in testdata
	profile  string
	expected string // name of the expected report in the service's directory, without extension
	exit     int
}

var reports = []report{
	{service: "orders", profile: "default", expected: "expected", exit: 1},
	{service: "orders", profile: "strict", expected: "expected-strict", exit: 1},
	{service: "orders-ready", profile: "default", expected: "", exit: 0},
	{service: "orders-ready", profile: "strict", expected: "", exit: 0},
}

// finding is what every way in says about a fault.
type finding struct {
	Rule    string `json:"rule"`
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

func (f finding) String() string {
	return fmt.Sprintf("%s:%d:%d: %s (%s)", f.File, f.Line, f.Column, f.Message, f.Rule)
}

// jsonReport is the part of the JSON contract that the test holds on to.
type jsonReport struct {
	Findings []finding `json:"findings"`
	Errors   []any     `json:"errors"`
}

func TestServices(t *testing.T) {
	for _, r := range reports {
		t.Run(r.service+"/"+r.profile, func(t *testing.T) {
			dir := r.prepare(t)
			text := run(t, dir, prodcheck, "--color=never", "./...")
			structured := run(t, dir, prodcheck, "--format=json", "./...")
			if text.exit != r.exit || structured.exit != r.exit {
				t.Errorf("exit codes %d and %d, want %d", text.exit, structured.exit, r.exit)
			}
			r.compare(t, text.stdout, ".txt")
			r.compare(t, withoutVersion(structured.stdout), ".json")
			findings := allWays(t, dir, structured.stdout)
			if r.expected == "" && len(findings) > 0 {
				t.Errorf("findings in a service that is ready:\n%s", text.stdout)
			}
		})
	}
}

func TestOtherServices(t *testing.T) {
	if *others == "" {
		t.Skip("no -services given")
	}
	for dir := range strings.SplitSeq(*others, ",") {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			structured := run(t, dir, prodcheck, "--format=json", "./...")
			t.Logf("%d findings", len(allWays(t, dir, structured.stdout)))
		})
	}
}

// allWays compares the JSON report of the command with the other ways in, and returns
// its findings.
func allWays(t *testing.T, dir string, structured []byte) []finding {
	t.Helper()
	var own jsonReport
	if err := json.Unmarshal(structured, &own); err != nil {
		t.Fatalf("the JSON report does not parse: %v\n%s", err, structured)
	}
	if len(own.Errors) > 0 {
		t.Errorf("not everything was checked: %v", own.Errors)
	}
	// Both of these have an exit code of their own for findings of any severity.
	for _, way := range []struct {
		command []string
		exit    int
	}{
		{[]string{"go", "vet", "-vettool=" + prodcheck, "./..."}, 1},
		{[]string{prodcheck, "--standalone", "./..."}, 3},
	} {
		name := filepath.Base(way.command[0]) + " " + way.command[1]
		out := run(t, dir, way.command...)
		sameFindings(t, name, own.Findings, parse(t, dir, out.stderr))
		if len(own.Findings) == 0 {
			way.exit = 0
		}
		if out.exit != way.exit {
			t.Errorf("%s: exit code %d, want %d\n%s", name, out.exit, way.exit, out.stderr)
		}
	}
	return own.Findings
}

// prepare returns the directory to check. All ways in read the profile from a
// configuration file, so that a service gets one in a copy of its own.
func (r report) prepare(t *testing.T) string {
	dir, err := filepath.Abs(filepath.Join("..", "..", "testdata", r.service))
	if err != nil {
		t.Fatal(err)
	}
	if r.profile == "default" {
		return dir
	}
	// Not in the system's directory for temporary files, which may be reached
	// through a symbolic link: go vet and prodcheck could name files differently.
	copied, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(copied, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	settings := fmt.Sprintf("profile: %s\n", r.profile)
	if err := os.WriteFile(filepath.Join(copied, ".prodcheck.yaml"), []byte(settings), 0o644); err != nil {
		t.Fatal(err)
	}
	return copied
}

// compare holds a report against the expected one.
func (r report) compare(t *testing.T, got []byte, extension string) {
	t.Helper()
	if r.expected == "" {
		return
	}
	name := filepath.Join("..", "..", "testdata", r.service, r.expected+extension)
	if *update {
		if err := os.WriteFile(name, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	want = bytes.ReplaceAll(want, []byte("\r\n"), []byte("\n"))
	if !bytes.Equal(got, want) {
		t.Errorf("the report is not the expected one; if the change is wanted, use -update:\n%s",
			udiff.Unified(name, "report", string(want), string(got)))
	}
}

var versionLine = regexp.MustCompile(`(?m)^  "version": ".*"`)

func withoutVersion(report []byte) []byte {
	return versionLine.ReplaceAll(report, []byte(`  "version": ""`))
}

// TestREADME holds the output that README.md shows against the expected report: it may
// leave findings out, and change nothing.
func TestREADME(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, found := strings.Cut(strings.ReplaceAll(string(readme), "\r\n", "\n"), "<!-- output: report -->\n```\n")
	shown, _, closed := strings.Cut(rest, "```")
	if !found || !closed || shown == "" {
		t.Fatal("README.md shows no output")
	}
	report, err := os.ReadFile("../../testdata/orders/expected.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(shown) {
		if strings.TrimSpace(line) == "…" {
			continue
		}
		_, after, found := strings.Cut(string(report), line)
		if !found {
			t.Errorf("README.md shows a line that is not in the report, or not in this order:\n%s", line)
			continue
		}
		report = []byte(after)
	}
}

type output struct {
	stdout, stderr []byte
	exit           int
}

func run(t *testing.T, dir string, command ...string) output {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), command[0], command[1:]...)
	cmd.Dir = dir
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if failure := (*exec.ExitError)(nil); err != nil && !errors.As(err, &failure) {
		t.Fatal(err)
	}
	return output{stdout.Bytes(), stderr.Bytes(), cmd.ProcessState.ExitCode()}
}

var findingLine = regexp.MustCompile(`^(.+\.go):(\d+):(\d+): (.*) \(([a-z]+/[a-z-]+)\)$`)

// parse reads the text that the vet tool's own reporting makes. Other lines, such as
// the names of packages, are passed over.
func parse(t *testing.T, dir string, text []byte) []finding {
	t.Helper()
	var findings []finding
	for line := range strings.Lines(string(text)) {
		m := findingLine.FindStringSubmatch(strings.TrimSpace(line))
		if m == nil {
			continue
		}
		file := m[1]
		if filepath.IsAbs(file) {
			relative, err := filepath.Rel(dir, file)
			if err != nil {
				t.Fatal(err)
			}
			file = relative
		}
		f := finding{Rule: m[5], File: filepath.ToSlash(filepath.Clean(file)), Message: m[4]}
		if _, err := fmt.Sscan(m[2]+" "+m[3], &f.Line, &f.Column); err != nil {
			t.Fatal(err)
		}
		findings = append(findings, f)
	}
	return findings
}

// sameFindings compares as sets: a package and its test variant are two units for go
// vet, which may name a finding twice.
func sameFindings(t *testing.T, way string, own, other []finding) {
	t.Helper()
	for _, f := range own {
		if !slices.Contains(other, f) {
			t.Errorf("%s misses %s", way, f)
		}
	}
	for _, f := range other {
		if !slices.Contains(own, f) {
			t.Errorf("%s alone reports %s", way, f)
		}
	}
}
