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
	if !u.dependency() || mode.Dependencies {
		if policy, err = policyFor(u.Dir, s.Sets); err != nil {
			return nil, err
		}
	}
	if !u.plan(policy.Tests, driven, !u.dependency() || mode.Dependencies) {
		return nil, u.skip()
	}
	policy.FactsOnly = u.VetxOnly
	if driven && !u.VetxOnly {
		if err := u.openStdout(); err != nil {
			return nil, err
		}
	}
	*name, err = u.write(*name)
	return policy, err
}

// plan changes the unit to what shall be done about it, and says whether there is
// anything to do at all. Own says whether findings in the package are wanted if it
// is asked about.
func (u *unit) plan(tests, driven, own bool) bool {
	if !tests {
		u.dropTests()
		if len(u.GoFiles) == 0 {
			return false // a package of tests, whose facts nobody asks for
		}
	}
	if u.VetxOnly && own && (driven || !u.testedInPackage()) {
		// This package is looked at because another imports it; asked about it, the
		// go command would make just the same unit. And it keeps the result under
		// the same key (in Go 1.26), whether findings are wanted or only facts:
		// were the findings left out now, a later run that wants them would be told
		// from the cache that there are none. So they are always made.
		//
		// A plain "go vet ./a" therefore also shows what is wrong in the packages
		// of the module that a imports, and shows it twice for those which the go
		// command compiles again for the tests of a. Where a package has tests
		// within, it is asked about under the key that they have, and left out here.
		// Our driver needs no such care: it shows what was asked for, once.
		u.VetxOnly = false
	}
	return !u.VetxOnly || own || u.relevant()
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
		file.Close()
		return fmt.Errorf("writing the output for %s: %w", u.ID, err)
	}
	os.Stdout, u.Stdout = file, ""
	return nil
}
