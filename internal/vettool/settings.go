package vettool

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/prodcheck/prodcheck/internal/config"
	"github.com/prodcheck/prodcheck/internal/modules"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// policyFor finds the policy for the packages of a directory: what prodcheck's own
// driver hands down, else the configuration file found upwards from the root of the
// module. That is the one that prodcheck itself takes when it is run there; the go
// command does not tell a unit in which directory it was called.
func policyFor(dir string, sets []*rule.Set) (*rule.Policy, error) {
	settings, ok, err := config.FromEnvironment(sets)
	if err != nil {
		return nil, err
	}
	if ok {
		return settings.Policy()
	}
	if root := modules.Root(dir); root != "" {
		dir = root
	}
	file, err := config.Find(dir)
	if err != nil {
		return nil, err
	}
	if file == "" {
		return &rule.Policy{}, nil
	}
	if settings, err = config.Load(file, sets); err != nil {
		return nil, err
	}
	return settings.Policy()
}

// digestSettings writes all that a unit can depend on, beside its package and its
// facts, for any package that the go command may vet when it is run in dir.
func digestSettings(w io.Writer, dir string, sets []*rule.Set) error {
	settings, ok, err := config.FromEnvironment(sets)
	if err != nil {
		return err
	}
	if ok {
		fmt.Fprintf(w, "settings %s\n", settings.Digest())
		return nil
	}
	if dir, err = filepath.Abs(dir); err != nil {
		return err
	}
	around := lookAround(dir)
	for _, name := range around.configs {
		data, err := os.ReadFile(name)
		if err != nil {
			return fmt.Errorf("reading the configuration: %w", err)
		}
		fmt.Fprintf(w, "config %q %d\n%s\n", relativeTo(dir, name), len(data), data)
	}
	for _, name := range around.tested {
		fmt.Fprintf(w, "tested %q\n", relativeTo(dir, name))
	}
	return nil
}

// relativeTo leaves out what differs from one machine to the next.
func relativeTo(dir, name string) string {
	relative, err := filepath.Rel(dir, name)
	if err != nil {
		return name
	}
	return filepath.ToSlash(relative)
}

// surroundings are the files that a plain "go vet" is governed by.
type surroundings struct {
	configs []string // configuration files: each module obeys the nearest upwards
	tested  []string // directories of packages with tests within, see unit.plan
}

// lookAround looks upwards from dir, and through the modules that the go command
// works on there.
func lookAround(dir string) *surroundings {
	s := new(surroundings)
	roots := modules.Local(dir)
	for _, start := range append(roots, dir) {
		for file := modules.Upwards(start, config.FileName); file != ""; {
			s.configs = append(s.configs, file)
			above := filepath.Dir(filepath.Dir(file))
			if above == filepath.Dir(file) {
				break
			}
			file = modules.Upwards(above, config.FileName)
		}
	}
	for _, root := range roots {
		// A directory that cannot be read holds no package that could be vetted.
		_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			parent := filepath.Dir(path)
			switch {
			case err != nil:
			case entry.IsDir():
				if path != root && modules.Ignored(entry.Name()) {
					return filepath.SkipDir
				}
			case entry.Name() == config.FileName:
				s.configs = append(s.configs, path)
			case !slices.Contains(s.tested[max(0, len(s.tested)-1):], parent) && testWithin(path):
				s.tested = append(s.tested, parent)
			}
			return nil
		})
	}
	for _, names := range []*[]string{&s.configs, &s.tested} {
		slices.Sort(*names)
		*names = slices.Compact(*names)
	}
	return s
}
