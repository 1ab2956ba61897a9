// Package driver checks Go packages by letting the go command do the work: it runs
// "go vet" with prodcheck itself as the vet tool, so that results are kept in the
// build cache, and reads back what was found.
//
// A run never stops at the first thing that is wrong. What could not be checked is
// part of the result, as failures, beside the findings in all the rest.
package driver

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"sync"

	"github.com/prodcheck/prodcheck/internal/finding"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// Options says what to check, and how.
type Options struct {
	// Dir is the directory that Patterns are relative to; empty means the working
	// directory.
	Dir string

	// Patterns are packages in the go command's notation; none means "./...". A
	// directory pattern with "..." also covers the modules below the directory.
	Patterns []string

	BuildTags string   // as for the go command's -tags, or ""
	GoFlags   []string // further build flags for the go command

	// Tests says whether test files are checked. The settings must say the same.
	Tests bool

	// Settings is the settings' form for the environment, see config.Config.Environment.
	// Where it is empty, each module is judged by the configuration file found upwards
	// from its root.
	Settings string

	// Sets holds the rules by which findings are recognised.
	Sets []*rule.Set

	// Severity returns the severity that the settings give to a rule. Nil leaves
	// the rules their own.
	Severity func(*rule.Rule) rule.Severity

	// Executable is the vet tool; empty means the running program.
	Executable string

	// Progress, if not nil, is called with the number of packages checked so far.
	// It may be called from several goroutines, but not at once.
	Progress func(checked int)
}

// Run checks packages. The result is sorted, and has each finding once. The error is
// not nil only if ctx ended or the run could not be set up; all that is wrong with
// the code or the Go installation is told by the result's failures.
func Run(ctx context.Context, options Options) (*finding.Result, error) {
	d, err := newDriver(options)
	if err != nil {
		return nil, err
	}
	result := new(finding.Result)
	if _, err := exec.LookPath("go"); err != nil {
		result.Failures = append(result.Failures, finding.Failure{
			Message: "the go command was not found: " + err.Error(),
			Hint:    "install Go from https://go.dev/dl/, or add its bin directory to PATH",
		})
		return result, nil
	}
	plan := d.plan()
	outcomes, err := d.runAll(ctx, plan.runs)
	if err != nil {
		return nil, err
	}
	result.Modules = plan.modules()
	result.Failures = append(plan.failures, unmatched(plan.runs, outcomes)...)
	var found []located
	for _, o := range outcomes {
		result.Packages += len(o.checked)
		result.Failures = append(result.Failures, o.failures...)
		found = append(found, o.found...)
	}
	if result.Packages == 0 && len(result.Failures) == 0 && !plan.hidesTests() {
		result.Failures = append(result.Failures, finding.Failure{
			Message: "no package was checked",
			Hint:    "name packages of the modules that you work on, not of their dependencies",
		})
	}
	result.Findings = fingerprint(unique(found))
	result.Failures = uniqueFailures(result.Failures)
	result.Sort()
	return result, nil
}

// driver is a run of prodcheck.
type driver struct {
	Options
	rules map[string]*rule.Rule // by ID

	mu      sync.Mutex // guards checked and calls of Progress
	checked int
}

func newDriver(options Options) (*driver, error) {
	dir, err := filepath.Abs(options.Dir)
	if err != nil {
		return nil, fmt.Errorf("finding the directory to check: %w", err)
	}
	options.Dir = dir
	if options.Executable == "" {
		if options.Executable, err = os.Executable(); err != nil {
			return nil, fmt.Errorf("finding the program to give to go vet: %w", err)
		}
	}
	if len(options.Patterns) == 0 {
		options.Patterns = []string{"./..."}
	}
	return &driver{Options: options, rules: rulesByID(options.Sets)}, nil
}

func rulesByID(sets []*rule.Set) map[string]*rule.Rule {
	rules := make(map[string]*rule.Rule)
	for _, set := range sets {
		for _, r := range set.Rules {
			rules[r.ID()] = r
		}
	}
	return rules
}

// runAll makes the runs. The first goes alone: it leaves in the cache what the
// others, mostly modules of the same repository, need as well.
func (d *driver) runAll(ctx context.Context, runs []*run) ([]*outcome, error) {
	outcomes := make([]*outcome, len(runs))
	errs := make([]error, len(runs))
	var group sync.WaitGroup
	slots := make(chan struct{}, runtime.GOMAXPROCS(0))
	for i, r := range runs {
		group.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			outcomes[i], errs[i] = d.check(ctx, r)
		})
		if i == 0 {
			group.Wait()
		}
	}
	group.Wait()
	return outcomes, errors.Join(append(errs, ctx.Err())...)
}

func (d *driver) progress() {
	if d.Progress == nil {
		return
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.checked++
	d.Progress(d.checked)
}

// unmatched reports the patterns that matched no package in any of the runs that
// they led to.
func unmatched(runs []*run, outcomes []*outcome) []finding.Failure {
	matched := make(map[string]bool) // by the pattern as it was given
	var order []string
	for i, r := range runs {
		for _, p := range r.patterns {
			if _, ok := matched[p.given]; !ok {
				order = append(order, p.given)
			}
			matched[p.given] = matched[p.given] || !slices.Contains(outcomes[i].unmatched, p.text)
		}
	}
	var failures []finding.Failure
	for _, given := range order {
		if !matched[given] {
			failures = append(failures, finding.Failure{
				Message: fmt.Sprintf("no packages match %s", given),
				Hint:    "check the spelling; files may also be left out by build constraints (see --tags), and test files are checked only with --tests",
			})
		}
	}
	return failures
}
