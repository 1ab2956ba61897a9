// Package fix makes the changes that findings suggest, or shows them as a diff.
//
// A fix is made whole or not at all. Of two fixes that change the same text the
// first wins; the other is left for the next run, as is one that would leave a file
// that does not parse.
package fix

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/aymanbagabas/go-udiff"

	"github.com/prodcheck/prodcheck/internal/atomicfile"
	"github.com/prodcheck/prodcheck/internal/finding"
)

// Plan is what is to be changed.
type Plan struct {
	Applied []finding.Finding // those whose fix is in the plan
	Skipped []Skipped         // those with a fix that is not
	files   []*file           // changed ones, by name
}

// Skipped is a finding whose fix cannot be made.
type Skipped struct {
	Finding finding.Finding
	Reason  string // completes "not fixed: "
}

// Make plans the first fix of each of the findings: further ones are alternatives.
// A file changed after the time read, when the findings began to be made, may no
// longer be what they speak of, and is left alone.
func Make(findings []finding.Finding, read time.Time) *Plan {
	p := new(Plan)
	opened := make(map[string]*file)
	open := func(name string) (*file, error) {
		f, ok := opened[name]
		if !ok {
			f = readFile(name, read)
			opened[name] = f
		}
		return f, f.err
	}
	for _, finding := range findings {
		if len(finding.Fixes) == 0 {
			continue
		}
		if err := merge(finding.Fixes[0], open); err != nil {
			p.Skipped = append(p.Skipped, Skipped{finding, err.Error()})
		} else {
			p.Applied = append(p.Applied, finding)
		}
	}
	for _, f := range opened {
		if f.err == nil && !bytes.Equal(f.before, f.after) {
			p.files = append(p.files, f)
		}
	}
	slices.SortFunc(p.files, func(a, b *file) int { return cmp.Compare(a.name, b.name) })
	return p
}

var errOverlap = errors.New("another fix changes the same lines: run prodcheck --fix again")

// merge adds a fix to the files it edits, or, if one of them cannot take it, to none.
func merge(fix finding.Fix, open func(string) (*file, error)) error {
	byFile := make(map[string][]udiff.Edit)
	for _, e := range fix.Edits {
		byFile[e.File] = append(byFile[e.File], udiff.Edit{Start: e.Start, End: e.End, New: e.New})
	}
	var accept []func()
	for name, edits := range byFile {
		f, err := open(name)
		if err != nil {
			return err
		}
		commit, err := f.try(edits)
		if err != nil {
			return err
		}
		accept = append(accept, commit)
	}
	for _, commit := range accept {
		commit()
	}
	return nil
}

// Write makes the changes. Each file is replaced as a whole; if one cannot be
// written the others still are, and the error names all that failed.
func (p *Plan) Write() error {
	var failed []error
	for _, f := range p.files {
		if err := f.unchanged(); err != nil {
			failed = append(failed, err)
			continue
		}
		if err := atomicfile.Write(f.name, f.after, 0o644); err != nil {
			failed = append(failed, err)
		}
	}
	return errors.Join(failed...)
}

// Files returns how many files the plan changes.
func (p *Plan) Files() int { return len(p.files) }

// Diff returns the changes as a unified diff with names relative to dir, in the form
// that "git apply" and "patch -p1" take.
func (p *Plan) Diff(dir string) string {
	var b bytes.Buffer
	for _, f := range p.files {
		name := f.name
		if relative, err := filepath.Rel(dir, name); err == nil {
			name = relative
		}
		name = filepath.ToSlash(name)
		b.WriteString(udiff.Unified("a/"+name, "b/"+name, string(f.before), string(f.after)))
	}
	return b.String()
}

// unchanged makes sure that the file still is what the plan was made of.
func (f *file) unchanged() error {
	now, err := os.ReadFile(f.name)
	if err != nil {
		return fmt.Errorf("fixing %s: %w", f.name, err)
	}
	if !bytes.Equal(now, f.before) {
		return fmt.Errorf("fixing %s: %w", f.name, errChanged)
	}
	return nil
}
