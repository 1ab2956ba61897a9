package driver

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/prodcheck/prodcheck/internal/modules"
)

// walker looks once through each tree that patterns ask about, for modules and
// for test files.
type walker struct {
	tests bool // whether test files are of interest
	seen  map[string]*tree
}

// tree is what lies in a directory and below it.
type tree struct {
	roots []string            // of the module around the directory and of those below it
	tests map[string][]string // the test files, by the root of their module
}

func (w *walker) walk(base string) *tree {
	if t, ok := w.seen[base]; ok {
		return t
	}
	t := &tree{tests: make(map[string][]string)}
	w.seen[base] = t
	root := modules.Root(base)
	if root != "" {
		t.roots = append(t.roots, root)
	}
	w.visit(t, base, root)
	return t
}

// visit looks through dir, which belongs to the module in root.
func (w *walker) visit(t *tree, dir, root string) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return // the go command meets the same error, and knows whether it matters
	}
	for _, entry := range entries {
		if entry.Name() == "go.mod" && !entry.IsDir() && dir != root {
			root = dir
			t.roots = append(t.roots, root)
			break
		}
	}
	for _, entry := range entries {
		name := entry.Name()
		switch {
		case entry.IsDir():
			if !modules.Ignored(name) {
				w.visit(t, filepath.Join(dir, name), root)
			}
		case w.tests && strings.HasSuffix(name, "_test.go"):
			t.tests[root] = append(t.tests[root], filepath.Join(dir, name))
		}
	}
}

// testsIn lists the test files in a directory itself.
func (w *walker) testsIn(dir string) []string {
	if !w.tests {
		return nil
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil // as in visit
	}
	var tests []string
	for _, entry := range entries {
		if strings.HasSuffix(entry.Name(), "_test.go") {
			tests = append(tests, filepath.Join(dir, entry.Name()))
		}
	}
	return tests
}
