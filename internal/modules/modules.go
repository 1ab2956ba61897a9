// Package modules finds Go modules and workspaces in directories, as the go command
// would, without starting it.
package modules

import (
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/mod/modfile"
)

// Upwards returns the file of that name in dir or the nearest directory above it, or
// "" where there is none. Dir must be absolute.
func Upwards(dir, name string) string {
	for {
		path := filepath.Join(dir, name)
		if info, err := os.Stat(path); err == nil && !info.IsDir() {
			return path
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return ""
		}
		dir = parent
	}
}

// Root returns the root of the module around dir, or "" where there is none.
func Root(dir string) string {
	if file := Upwards(dir, "go.mod"); file != "" {
		return filepath.Dir(file)
	}
	return ""
}

// Ignored says whether the go command passes over directories of that name when it
// looks for the packages of "./...", or whether they hold other people's code.
func Ignored(name string) bool {
	return name == "vendor" || name == "testdata" || name == "node_modules" || name[0] == '.' || name[0] == '_'
}

// Workspace is a go.work file.
type Workspace struct {
	File    string   // absolute
	Modules []string // the absolute directories of its modules
	Broken  bool     // it cannot be read: the go command will say what is wrong
}

// Dir is the directory of the go.work file.
func (w *Workspace) Dir() string { return filepath.Dir(w.File) }

// Uses says whether the workspace has the module in that directory.
func (w *Workspace) Uses(dir string) bool { return slices.Contains(w.Modules, dir) }

// WorkspaceFor returns the workspace in force for dir: the one that GOWORK names,
// or the next go.work upwards; nil where there is none.
func WorkspaceFor(dir string) *Workspace {
	file := os.Getenv("GOWORK")
	switch file {
	case "off":
		return nil
	case "":
		if file = Upwards(dir, "go.work"); file == "" {
			return nil
		}
	}
	return readWorkspace(file)
}

func readWorkspace(file string) *Workspace {
	work := &Workspace{File: file}
	data, err := os.ReadFile(file)
	if err != nil {
		work.Broken = true
		return work
	}
	parsed, err := modfile.ParseWork(file, data, nil)
	if err != nil {
		work.Broken = true
		return work
	}
	for _, use := range parsed.Use {
		work.Modules = append(work.Modules, absolute(work.Dir(), use.Path))
	}
	return work
}

// Local lists the directories of the modules that the go command takes from their
// source when it is run in dir: those of the workspace in force, or the one around
// dir, and those that they replace by a directory.
func Local(dir string) []string {
	var roots []string
	if work := WorkspaceFor(dir); work != nil {
		roots = slices.Clone(work.Modules)
	} else if root := Root(dir); root != "" {
		roots = []string{root}
	}
	for _, root := range slices.Clone(roots) {
		data, err := os.ReadFile(filepath.Join(root, "go.mod"))
		if err != nil {
			continue // the go command will complain itself
		}
		file, err := modfile.Parse("go.mod", data, nil)
		if err != nil {
			continue
		}
		for _, replace := range file.Replace {
			if replace.New.Version == "" {
				roots = append(roots, absolute(root, replace.New.Path))
			}
		}
	}
	slices.Sort(roots)
	return slices.Compact(roots)
}

// absolute returns the directory that a go.mod or go.work file in dir names.
func absolute(dir, name string) string {
	name = filepath.FromSlash(name)
	if !filepath.IsAbs(name) {
		name = filepath.Join(dir, name)
	}
	return filepath.Clean(name)
}

// Path returns the module path that the go.mod file in dir declares, or "".
func Path(dir string) string {
	data, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	if err != nil {
		return ""
	}
	return modfile.ModulePath(data)
}
