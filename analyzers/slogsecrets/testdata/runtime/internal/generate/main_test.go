package main

import (
	"maps"
	"os"
	"path/filepath"
	"testing"
)

// The files are what the tables say.
func TestGenerated(t *testing.T) {
	dir := filepath.Join("..", "..")
	files, err := caseFiles(dir)
	if err != nil {
		t.Fatal(err)
	}
	methods, err := methodFiles(dir)
	if err != nil {
		t.Fatal(err)
	}
	maps.Copy(files, methods)
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != want {
			t.Errorf("%s is not what its table says: run go generate", name)
		}
	}
}
