package cli

import (
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/prodcheck/prodcheck/internal/finding"
	"github.com/prodcheck/prodcheck/internal/fix"
)

// mostRounds bounds --fix: a fix may make room for one that overlapped it, but two
// that undo each other must not go on for ever.
const mostRounds = 10

// fix makes the changes that findings suggest, and checks again, until there is
// nothing left that can be fixed. It returns the last result, so that what is left
// decides the exit code; failed is what went wrong with single files.
func (c *checking) fix(ctx context.Context, result *finding.Result, read time.Time) (last *finding.Result, failed, err error) {
	fixed := 0
	made := make(map[string]bool) // the findings fixed so far, by fingerprint
	for range mostRounds {
		plan := fix.Make(c.fixable(result), read)
		if slices.ContainsFunc(plan.Applied, func(f finding.Finding) bool { return made[f.Fingerprint] }) {
			return result, fmt.Errorf("a fix of %s did not mend its finding: look at the change, and please report it", plan.Applied[0].File), nil
		}
		for _, f := range plan.Applied {
			made[f.Fingerprint] = true
		}
		if len(plan.Applied) == 0 {
			c.sayFixed(fixed, plan.Skipped)
			return result, nil, nil
		}
		if err := plan.Write(); err != nil {
			fmt.Fprintf(c.stderr, "prodcheck: %v\nThe other files, if any, are fixed.\n", err)
			failed = errSaid
		} else {
			fixed += len(plan.Applied)
		}
		read = time.Now()
		if result, err = c.run(ctx); err != nil || failed != nil {
			c.sayFixed(fixed, plan.Skipped)
			return result, failed, err
		}
	}
	c.sayFixed(fixed, nil)
	return result, nil, nil
}

// diff prints the changes that findings suggest. The diff is then all that stdout
// gets, so that it can be piped into "git apply"; reports are written to files only.
func (c *checking) diff(result *finding.Result, read time.Time, targets []*target) (failed, err error) {
	plan := fix.Make(c.fixable(result), read)
	if _, err := fmt.Fprint(c.stdout, plan.Diff(c.dir)); err != nil {
		return nil, fmt.Errorf("printing the diff: %w", err)
	}
	c.saySkipped(plan.Skipped)
	fmt.Fprintf(c.stderr, "%s of %d would be fixed in %s.\n", plural(len(plan.Applied), "finding"), len(result.Findings), plural(plan.Files(), "file"))
	for _, t := range targets {
		t.muted = t.file == ""
	}
	if len(result.Failures) > 0 {
		// They would otherwise be told on stdout.
		return errSaid, c.printFailures(result.Failures)
	}
	return nil, nil
}

// fixable returns the findings without the fixes that would change files outside of the
// modules worked on: the standard library, or a dependency, that the user asked about.
func (c *checking) fixable(result *finding.Result) []finding.Finding {
	if len(result.Modules) == 0 {
		return result.Findings
	}
	findings := slices.Clone(result.Findings)
	for i, f := range findings {
		for _, fix := range f.Fixes {
			if slices.ContainsFunc(fix.Edits, func(e finding.Edit) bool { return !below(result.Modules, e.File) }) {
				findings[i].Fixes = nil
			}
		}
	}
	return findings
}

// below says whether a file lies in one of the directories.
func below(dirs []string, file string) bool {
	return slices.ContainsFunc(dirs, func(dir string) bool {
		return strings.HasPrefix(file, dir+string(filepath.Separator))
	})
}

func (c *checking) sayFixed(fixed int, skipped []fix.Skipped) {
	c.saySkipped(skipped)
	if fixed > 0 {
		fmt.Fprintf(c.stderr, "Fixed %s.\n", plural(fixed, "finding"))
	}
}

func (c *checking) saySkipped(skipped []fix.Skipped) {
	for _, s := range skipped {
		name := s.Finding.File
		if relative, err := filepath.Rel(c.dir, name); err == nil {
			name = relative
		}
		fmt.Fprintf(c.stderr, "%s:%d:%d: not fixed: %s (%s)\n", filepath.ToSlash(name), s.Finding.Line, s.Finding.Column, s.Reason, s.Finding.Rule.ID())
	}
}
