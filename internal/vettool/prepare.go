package vettool

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/prodcheck/prodcheck/internal/rule"
)

// prepare reads the unit in the named file, finds the policy for it, and changes
// name to the file that the unitchecker is to read. It returns errAnswered where
// the unitchecker need not run.
func (s Suite) prepare(name *string) (*rule.Policy, error) {
	u, err := readUnit(*name)
	if err != nil {
		return nil, err
	}
	mode, driven := currentMode()
	if err := u.check(driven); err != nil {
		return nil, err
	}
	policy := &rule.Policy{}
	if !u.dependency() || u.variant() || mode.Dependencies {
		if policy, err = policyFor(u.Dir, s.Sets); err != nil {
			return nil, err
		}
	}
	if !u.plan(policy.Tests, mode) {
		return nil, u.skip()
	}
	if driven && !u.VetxOnly {
		if err := u.openStdout(); err != nil {
			return nil, err
		}
	}
	*name, err = u.write(*name)
	return policy, err
}

// plan changes the unit to what shall be done about it, and says whether there is
// anything to do at all.
func (u *unit) plan(tests bool, mode Mode) bool {
	if !tests {
		u.dropTests()
		if len(u.GoFiles) == 0 || u.variant() {
			// A package of tests only, or one compiled for the tests of another:
			// nobody but tests will ask for the facts.
			return false
		}
	}
	if u.VetxOnly && (!u.dependency() || mode.Dependencies) && u.reportsItself(mode) {
		// The go command (1.26) keeps the result of a package under the same key
		// whether it was asked for its findings or only for its facts: were the
		// findings left out now, a later run that asks for them would be told from
		// the cache that there are none. So they are always made.
		u.VetxOnly = false
	}
	return !u.VetxOnly || u.relevant()
}

// reportsItself says whether this unit is the one under which the go command would
// report the package: the package alone if it has no tests within, else the
// package with its tests.
func (u *unit) reportsItself(mode Mode) bool {
	return !u.variant() && (mode.TestsHidden || !u.testedInPackage())
}

// openStdout begins the unit's output with its ID, so that the driver learns of each
// package that was checked, also if there is nothing to say about it.
// The unitchecker then goes on writing to [os.Stdout].
func (u *unit) openStdout() error {
	file, err := os.Create(u.Stdout)
	if err != nil {
		return fmt.Errorf("opening the output for %s: %w", u.ID, err)
	}
	if err := json.NewEncoder(file).Encode(map[string]struct{}{u.ID: {}}); err != nil {
		return fmt.Errorf("writing the output for %s: %w", u.ID, err)
	}
	os.Stdout, u.Stdout = file, ""
	return nil
}
