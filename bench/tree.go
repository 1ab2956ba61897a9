package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// tree is the service that is checked.
type tree struct {
	dir          string
	packages     int    // what ./... matches
	dependencies int    // with everything they import
	file         string // the file that is edited
	edits        int
}

// listed is what is read of "go list -json".
type listed struct {
	ImportPath string
	Name       string
	Dir        string
	DepOnly    bool
	GoFiles    []string
	Imports    []string
}

// readTree lists the packages below dir. An empty file means one of a package that
// no other package of the tree imports.
func readTree(ctx context.Context, dir, file string) (*tree, error) {
	cmd := exec.CommandContext(ctx, "go", "list", "-deps", "-json=ImportPath,Name,Dir,DepOnly,GoFiles,Imports", "./...")
	cmd.Dir = dir
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("list packages of %s: %w", dir, err)
	}
	t := &tree{dir: dir, file: file}
	var own []listed
	imported := make(map[string]bool)
	for decoder := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, fmt.Errorf("read go list's answer: %w", err)
		}
		t.dependencies++
		if p.DepOnly {
			continue
		}
		own = append(own, p)
		for _, path := range p.Imports {
			imported[path] = true
		}
	}
	t.packages = len(own)
	if t.file == "" {
		t.file = leafFile(own, imported)
	}
	if t.file == "" {
		return nil, errors.New("no package is free of importers: name the file to edit with -edit")
	}
	if t.file, err = filepath.Abs(t.file); err != nil {
		return nil, err
	}
	return t, nil
}

// leafFile picks a file of a package that nothing imports, of a library if there is
// one: most edits are not made in main.
func leafFile(packages []listed, imported map[string]bool) string {
	best := ""
	for _, p := range packages {
		if imported[p.ImportPath] || len(p.GoFiles) == 0 {
			continue
		}
		file := filepath.Join(p.Dir, p.GoFiles[0])
		if p.Name != "main" {
			return file
		}
		if best == "" {
			best = file
		}
	}
	return best
}

// shortFile returns the name of the edited file within the tree.
func (t *tree) shortFile() string {
	if short, err := filepath.Rel(t.dir, t.file); err == nil {
		return short
	}
	return t.file
}

// edit changes the file in a way that it never was before, and returns what
// undoes that.
func (t *tree) edit() (restore func() error, err error) {
	info, err := os.Stat(t.file)
	if err != nil {
		return nil, err
	}
	original, err := os.ReadFile(t.file)
	if err != nil {
		return nil, err
	}
	t.edits++
	line := fmt.Sprintf("\nconst _ = \"edit %d of prodcheck's benchmark, %d\"\n", t.edits, time.Now().UnixNano())
	restore = func() error {
		if err := os.WriteFile(t.file, original, info.Mode()); err != nil {
			return fmt.Errorf("undo the edit of %s: %w", t.file, err)
		}
		return os.Chtimes(t.file, time.Time{}, info.ModTime())
	}
	if err := os.WriteFile(t.file, append(original[:len(original):len(original)], line...), info.Mode()); err != nil {
		return nil, errors.Join(err, restore())
	}
	return restore, nil
}
