package main

import (
	"os"
	"path/filepath"
	"testing"
	"time"
)

func TestLeafFilePrefersLibraries(t *testing.T) {
	packages := []listed{
		{ImportPath: "m/cmd", Name: "main", Dir: "cmd", GoFiles: []string{"main.go"}},
		{ImportPath: "m/used", Name: "used", Dir: "used", GoFiles: []string{"used.go"}},
		{ImportPath: "m/empty", Name: "empty", Dir: "empty"},
		{ImportPath: "m/leaf", Name: "leaf", Dir: "leaf", GoFiles: []string{"leaf.go"}},
	}
	imported := map[string]bool{"m/used": true}
	if got, want := leafFile(packages, imported), filepath.Join("leaf", "leaf.go"); got != want {
		t.Errorf("leafFile = %s, want %s", got, want)
	}
	imported["m/leaf"] = true
	if got, want := leafFile(packages, imported), filepath.Join("cmd", "main.go"); got != want {
		t.Errorf("leafFile without a library = %s, want %s", got, want)
	}
}

func TestEditIsUndone(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.go")
	if err := os.WriteFile(file, []byte("package a\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	before, err := os.Stat(file)
	if err != nil {
		t.Fatal(err)
	}
	tree := &tree{file: file}
	seen := map[string]bool{"package a\n": true}
	for range 3 {
		restore, err := tree.edit()
		if err != nil {
			t.Fatal(err)
		}
		if text := read(t, file); seen[text] {
			t.Errorf("the edit repeats %q", text)
		} else {
			seen[text] = true
		}
		if err := restore(); err != nil {
			t.Fatal(err)
		}
		if text := read(t, file); text != "package a\n" {
			t.Errorf("after the edit the file is %q", text)
		}
	}
	if after, err := os.Stat(file); err != nil || !after.ModTime().Equal(before.ModTime()) {
		t.Errorf("the file's time was not restored: %v", err)
	}
}

func read(t *testing.T, file string) string {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestMedian(t *testing.T) {
	for _, test := range []struct {
		runs []time.Duration
		want time.Duration
	}{
		{[]time.Duration{3}, 3},
		{[]time.Duration{9, 1, 5}, 5},
		{[]time.Duration{8, 2, 4, 6}, 5},
	} {
		if got := median(test.runs); got != test.want {
			t.Errorf("median(%v) = %v, want %v", test.runs, got, test.want)
		}
	}
}
