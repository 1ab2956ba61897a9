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
// driver hands down, else the configuration file found upwards from there.
func policyFor(dir string, sets []*rule.Set) (*rule.Policy, error) {
	settings, ok, err := config.FromEnvironment(sets)
	if err != nil {
		return nil, err
	}
	if ok {
		return settings.Policy()
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

// digestSettings writes all that [policyFor] can depend on for any package that the
// go command may vet when it is run in dir.
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
	for _, name := range configsAround(dir) {
		data, err := os.ReadFile(name)
		if err != nil {
			return fmt.Errorf("reading the configuration: %w", err)
		}
		relative, err := filepath.Rel(dir, name)
		if err != nil {
			relative = name
		}
		fmt.Fprintf(w, "config %q %d\n%s\n", relative, len(data), data)
	}
	return nil
}

// configsAround lists the configuration files upwards from dir, and all those in the
// modules that the go command works on there. The text of all of them goes into
// the digest: each package is judged by the one nearest to it.
func configsAround(dir string) []string {
	var roots []string
	if work := modules.WorkspaceFor(dir); work != nil {
		roots = append(work.Modules[:len(work.Modules):len(work.Modules)], work.Dir())
	} else if root := modules.Root(dir); root != "" {
		roots = []string{root}
	}
	var names []string
	for _, start := range append(roots, dir) {
		for file := modules.Upwards(start, config.FileName); file != ""; {
			names = append(names, file)
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
			switch {
			case err != nil:
				return nil
			case entry.IsDir() && path != root && modules.Ignored(entry.Name()):
				return filepath.SkipDir
			case entry.Name() == config.FileName && !entry.IsDir():
				names = append(names, path)
			}
			return nil
		})
	}
	slices.Sort(names)
	return slices.Compact(names)
}
