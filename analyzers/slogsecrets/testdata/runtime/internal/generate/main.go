// Command generate writes the files of the module that follow from its tables:
// shapes/methods.go, the types that hide a password by one method each, and the
// cases_*.go, which log the shapes by the sinks. It runs in the module's directory.
package main

import (
	"fmt"
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
	for _, sources := range []func(string) (map[string]string, error){methodFiles, caseFiles} {
		files, err := sources(dir)
		if err != nil {
			return err
		}
		for name, source := range files {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(source), 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}
