package shutdown

import (
	"go/build"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// shared says whether other programs of the same module import a package, so that what this
// program lacks cannot be told there. It reads the module's files, and is asked only where
// there is something to report.
func (c *check) shared(path string) bool {
	m := c.module()
	if m == nil {
		return false
	}
	for _, main := range m.programs() {
		if main != m.own && m.reaches(main, path) {
			return true
		}
	}
	return false
}

// module is the source tree that holds a program.
type module struct {
	dir, path string // of the module: where its packages are found
	own       string // the directory of the program that is looked at
	imports   map[string][]string
}

// module returns the module of the main package, nil where it is not found.
func (c *check) module() *module {
	own := filepath.Dir(c.Fset.PositionFor(c.Files[0].FileStart, false).Filename)
	for dir := own; ; dir = filepath.Dir(dir) {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil && c.Module != nil && c.Module.Path != "" {
			return &module{dir, c.Module.Path, own, make(map[string][]string)}
		}
		if dir == filepath.Dir(dir) {
			break
		}
	}
	// Without modules: the tree that begins with the first element of the import path.
	first, rest, _ := strings.Cut(c.Pkg.Path(), "/")
	dir, ok := strings.CutSuffix(filepath.ToSlash(own), "/"+rest)
	if !ok || filepath.Base(dir) != first {
		return nil
	}
	return &module{filepath.FromSlash(dir), first, own, make(map[string][]string)}
}

// programs returns the directories of the module's main packages.
func (m *module) programs() []string {
	var dirs []string
	_ = filepath.WalkDir(m.dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return nil //nolint:nilerr // what cannot be read shares nothing
		}
		if name := entry.Name(); path != m.dir && (name == "vendor" || name == "testdata" || name == "node_modules" || name[0] == '.' || name[0] == '_') {
			return filepath.SkipDir
		}
		if m.isMain(path) {
			dirs = append(dirs, path)
		}
		return nil
	})
	return dirs
}

func (m *module) isMain(dir string) bool {
	for _, name := range sources(dir) {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.PackageClauseOnly)
		if err == nil {
			return file.Name.Name == "main"
		}
	}
	return false
}

// sources returns the Go files of a directory that belong to its package here.
func sources(dir string) []string {
	names, _ := filepath.Glob(filepath.Join(dir, "*.go"))
	kept := names[:0]
	for _, name := range names {
		if match, err := build.Default.MatchFile(dir, filepath.Base(name)); err == nil && match && !strings.HasSuffix(name, "_test.go") {
			kept = append(kept, name)
		}
	}
	return kept
}

// reaches says whether the package in a directory imports another one, directly or not.
func (m *module) reaches(dir, path string) bool {
	seen := make(map[string]bool)
	var visit func(string) bool
	visit = func(dir string) bool {
		if seen[dir] {
			return false
		}
		seen[dir] = true
		for _, imported := range m.importsOf(dir) {
			if imported == path {
				return true
			}
			rest, ok := strings.CutPrefix(imported, m.path+"/")
			if ok && visit(filepath.Join(m.dir, filepath.FromSlash(rest))) {
				return true
			}
		}
		return false
	}
	return visit(dir)
}

func (m *module) importsOf(dir string) []string {
	list, ok := m.imports[dir]
	if ok {
		return list
	}
	for _, name := range sources(dir) {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly)
		if err != nil {
			continue
		}
		for _, spec := range file.Imports {
			if path, err := strconv.Unquote(spec.Path.Value); err == nil {
				list = append(list, path)
			}
		}
	}
	m.imports[dir] = list
	return list
}
