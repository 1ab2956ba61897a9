// Command generate writes the files of the module that follow from its tables:
// shapes/methods.go, the types that hide a password by one method each, and the
// cases_*.go, which log the shapes by the sinks. It runs in the module's directory.
package main

import (
	"fmt"
	"go/format"
	"os"
	"path/filepath"
)

func main() {
	if err := generate("."); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

// generate writes the files below dir. The methods come first: the cases depend on them.
func generate(dir string) error {
	methods, err := format.Source([]byte(methodFile()))
	if err != nil {
		return fmt.Errorf("shapes of methods: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "shapes", "methods.go"), methods, 0o644); err != nil {
		return err
	}
	shapes, err := loadShapes(dir)
	if err != nil {
		return err
	}
	for _, f := range families {
		source, err := caseFile(f, shapes)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, "cases_"+f.name+".go"), []byte(source), 0o644); err != nil {
			return err
		}
	}
	return nil
}
