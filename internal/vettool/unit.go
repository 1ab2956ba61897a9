package vettool

import (
	"encoding/json"
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/prodcheck/prodcheck/internal/reach"
)

// unit is the part of the go command's description of a package that prodcheck looks
// at itself; see unitchecker.Config for the whole.
type unit struct {
	ID            string // the import path also where the package is compiled with, or for, tests
	Dir           string
	ImportPath    string
	GoFiles       []string // absolute
	IgnoredFiles  []string // absolute
	ModulePath    string   // empty for the standard library
	ModuleVersion string   // empty for the modules that are worked on
	ImportMap     map[string]string
	PackageFile   map[string]string // import path to export data
	PackageVetx   map[string]string // direct import to its file of facts
	VetxOnly      bool              // facts are wanted, findings are not
	VetxOutput    string
	Stdout        string

	raw map[string]json.RawMessage // all of it
}

func readUnit(filename string) (*unit, error) {
	data, err := os.ReadFile(filename)
	if err != nil {
		return nil, fmt.Errorf("reading what the go command asks for: %w", err)
	}
	u := new(unit)
	if err := errors.Join(json.Unmarshal(data, &u.raw), json.Unmarshal(data, u)); err != nil {
		return nil, fmt.Errorf("%s is no description of a package by the go command: %w", filename, err)
	}
	return u, nil
}

// check refuses what the pinned unitchecker could not work with, in words that
// help more than its own would.
func (u *unit) check(driven bool) error {
	if driven && u.Stdout == "" {
		return errors.New("this go command keeps no findings in its cache: prodcheck needs Go 1.26 or later")
	}
	for _, path := range u.ImportMap {
		if path != "unsafe" && path != "C" && len(u.PackageFile) == 0 {
			return fmt.Errorf("the go command gives no export data for the imports of %s: "+
				"it is newer than this prodcheck can work with; install a later prodcheck", u.ImportPath)
		}
	}
	return nil
}

// standard says whether the package is part of the standard library, whose import
// paths alone have no dot in their first element outside of modules.
func (u *unit) standard() bool {
	first, _, _ := strings.Cut(u.ImportPath, "/")
	return u.ModulePath == "" && !strings.Contains(first, ".") && u.ImportPath != "command-line-arguments"
}

// dependency says whether the package is other people's code: from the standard
// library, the module cache or a vendor directory. Dependencies always get the
// default policy, so that what is known about them does not depend on who asks.
//
// A module that another one replaces by a directory is no dependency, although it
// has a version there: in a repository of several modules each is worked on, and
// the go command keeps one result for all ways that lead to a package.
func (u *unit) dependency() bool {
	if u.standard() {
		return true
	}
	return u.ModuleVersion != "" && reach.Stored(u.Dir)
}

// relevant says whether the package, a dependency, can matter to any rule; see package
// reach.
func (u *unit) relevant() bool {
	if reach.Root(u.ImportPath) {
		return true
	}
	for _, path := range u.ImportMap {
		if reach.Root(path) {
			return true
		}
	}
	return false
}

// testedInPackage says whether the package has tests within it, so that the go
// command, when it is asked about the package, vets it together with them.
func (u *unit) testedInPackage() bool {
	entries, err := os.ReadDir(u.Dir)
	return err == nil && slices.ContainsFunc(entries, func(entry os.DirEntry) bool {
		name := filepath.Join(u.Dir, entry.Name())
		return !slices.Contains(u.IgnoredFiles, name) && testWithin(name)
	})
}

// testWithin says whether the file is a test within the package that it tests.
func testWithin(name string) bool {
	base := filepath.Base(name)
	if !strings.HasSuffix(base, "_test.go") || base[0] == '_' || base[0] == '.' {
		return false
	}
	file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.PackageClauseOnly)
	return err == nil && !strings.HasSuffix(file.Name.Name, "_test")
}

// dropTests takes the tests out of the unit.
func (u *unit) dropTests() {
	u.GoFiles = slices.DeleteFunc(u.GoFiles, func(name string) bool { return strings.HasSuffix(name, "_test.go") })
}

// skip answers the go command without looking at the package: no facts, no findings.
func (u *unit) skip() error {
	if u.VetxOutput != "" {
		if err := os.WriteFile(u.VetxOutput, nil, 0o666); err != nil {
			return fmt.Errorf("writing the facts of %s: %w", u.ImportPath, err)
		}
	}
	return errAnswered
}

// write saves the unit as it is now beside the original and returns the file's name.
func (u *unit) write(original string) (string, error) {
	for key, value := range map[string]any{"GoFiles": u.GoFiles, "VetxOnly": u.VetxOnly, "Stdout": u.Stdout} {
		data, err := json.Marshal(value)
		if err != nil {
			return "", err
		}
		u.raw[key] = data
	}
	data, err := json.Marshal(u.raw)
	if err != nil {
		return "", err
	}
	name := strings.TrimSuffix(original, ".cfg") + ".prodcheck.cfg"
	if err := os.WriteFile(name, data, 0o666); err != nil {
		return "", fmt.Errorf("writing the description of %s: %w", u.ImportPath, err)
	}
	return name, nil
}
