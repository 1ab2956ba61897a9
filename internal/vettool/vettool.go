// Package vettool is prodcheck's side of the protocol between "go vet" and the tool
// that it runs, and the door to the run in one process.
//
// The protocol (see [golang.org/x/tools/go/analysis/unitchecker]) has three calls:
//
//	prodcheck -V=full         what the go command keys its cache with
//	prodcheck -flags          which flags "go vet" shall accept
//	prodcheck [flags] x.cfg   check one package, the unit, that x.cfg describes
//
// The unitchecker does the work. This package stands before it: it finds the settings,
// puts all that can change a finding into the answer to -V=full, and leaves at once
// where a unit cannot matter.
//
// golang.org/x/tools is pinned at v0.49.0: it is the last release whose unitchecker
// reads types from the compiler's export data. Later ones carry the types in the files
// with facts, so that no unit could be left out: most of prodcheck's speed on a
// first run would be gone.
package vettool

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/multichecker"

	"github.com/prodcheck/prodcheck/internal/rule"
)

// standaloneFlag asks for the run in one process, through go/packages.
const standaloneFlag = "--standalone"

// Called says whether the command line is a call of the vet protocol, or asks for
// the run in one process. Args come without the program's name.
func Called(args []string) bool {
	if len(args) == 0 {
		return false
	}
	return slices.Contains(args, "-V=full") || slices.Contains(args, "-flags") || unitFile(args) != "" ||
		slices.Contains(args, standaloneFlag)
}

// unitFile returns the *.cfg file if that is all that args ask for.
func unitFile(args []string) string {
	last := args[len(args)-1]
	if !strings.HasSuffix(last, ".cfg") {
		return ""
	}
	for _, arg := range args[:len(args)-1] {
		if !strings.HasPrefix(arg, "-") || arg == "--config" { // our own flag, which takes a file
			return ""
		}
	}
	return last
}

// Suite is what the tool runs.
type Suite struct {
	Sets []*rule.Set                             // all rules
	New  func(*rule.Policy) []*analysis.Analyzer // makes the analyzers for a policy
}

// Main answers the call in [os.Args] and ends the process. Call it only where
// [Called] says so.
func (s Suite) Main() {
	collectLess()
	policy, err := s.before(os.Args[1:])
	switch {
	case errors.Is(err, errAnswered):
		os.Exit(0)
	case err != nil:
		fmt.Fprintf(os.Stderr, "%s: %v\n", strings.TrimSuffix(filepath.Base(os.Args[0]), ".exe"), err)
		os.Exit(1)
	}
	os.Args = slices.DeleteFunc(os.Args, func(arg string) bool { return arg == standaloneFlag })
	multichecker.Main(s.New(policy)...)
}

// collectLess trades memory for time: a unit lives for some tenths of a second, and with the
// runtime's default a quarter of its work is to collect garbage. (On a service of 700 packages
// this saved 2.1 of 8.7 seconds of processor time, and the largest process took 100 MiB in place
// of 71.) What the user has set stays.
func collectLess() {
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		debug.SetGCPercent(400)
		debug.SetMemoryLimit(1 << 30)
	}
}

// errAnswered says that the call has been answered, and nothing is left to do.
var errAnswered = errors.New("answered")

// before does what comes before the analyzers, and returns the policy that they
// shall have. It may change the elements of args, which multichecker reads.
func (s Suite) before(args []string) (*rule.Policy, error) {
	switch {
	case slices.Contains(args, "-V=full"):
		if err := s.printVersion(os.Stdout); err != nil {
			return nil, err
		}
		return nil, errAnswered
	case slices.Contains(args, "-flags"):
		return &rule.Policy{}, nil // the flags are the same under each policy
	case unitFile(args) != "":
		return s.prepare(&args[len(args)-1])
	}
	return policyFor(".", s.Sets)
}
