package fix

import (
	"bytes"
	"errors"
	"fmt"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"time"

	"github.com/aymanbagabas/go-udiff"
)

var errChanged = errors.New("the file was changed since it was checked: run prodcheck again")

// file is a file with the edits accepted so far.
type file struct {
	name      string
	before    []byte
	after     []byte
	edits     []udiff.Edit // valid and ordered
	formatted bool         // whether it was as gofmt writes it
	err       error        // why it cannot be fixed
}

func readFile(name string, read time.Time) *file {
	f := &file{name: name}
	info, err := os.Stat(name)
	if err != nil {
		f.err = err
		return f
	}
	if info.ModTime().After(read) {
		f.err = errChanged
		return f
	}
	if f.before, f.err = os.ReadFile(name); f.err != nil {
		return f
	}
	f.after = f.before
	formatted, err := format.Source(f.before)
	if err != nil {
		f.err = fmt.Errorf("the file does not parse: %w", err)
		return f
	}
	f.formatted = bytes.Equal(formatted, f.before)
	return f
}

// try merges the edits of one fix with those of earlier ones. It changes nothing
// before the function it returns is called.
func (f *file) try(edits []udiff.Edit) (commit func(), err error) {
	if _, err := udiff.ApplyBytes(f.before, edits); err != nil {
		return nil, fmt.Errorf("its change does not fit the file: %w", err)
	}
	merged, ok := mergeEdits(f.edits, edits)
	if !ok {
		return nil, errOverlap
	}
	after, err := udiff.ApplyBytes(f.before, merged)
	if err != nil {
		return nil, errOverlap
	}
	formatted, err := format.Source(after)
	if err != nil {
		return nil, fmt.Errorf("the file would no longer parse: %w", err)
	}
	if f.formatted {
		// Elsewhere formatting would change lines that no finding is about.
		after = formatted
	}
	if importsTwice(after) && !importsTwice(f.before) {
		return nil, errOverlap
	}
	return func() { f.edits, f.after = merged, after }, nil
}

// mergeEdits adds the edits of one fix to those accepted before. It reports false
// where they change the same text. Equal edits count once: that is how the import
// that two fixes need is added once. Different insertions at one place are all made,
// in the order of the findings.
//
// The library's own Merge is too generous here: it accepts an insertion amid text
// that the other fix deletes.
func mergeEdits(accepted, edits []udiff.Edit) ([]udiff.Edit, bool) {
	merged := slices.Clone(accepted)
	for _, e := range edits {
		if slices.Contains(accepted, e) {
			continue
		}
		if slices.ContainsFunc(accepted, func(a udiff.Edit) bool { return overlap(a, e) }) {
			return nil, false
		}
		merged = append(merged, e)
	}
	udiff.SortEdits(merged) // stable: insertions at one place keep their order
	return merged, true
}

// overlap says whether two edits change the same text. An insertion at the edge of a
// replaced stretch does not.
func overlap(a, b udiff.Edit) bool {
	if a.Start == b.Start && a.End == b.End {
		return a.End > a.Start
	}
	return a.Start < b.End && b.Start < a.End
}

// importsTwice says whether a file has the same import under the same name twice,
// which does not compile: two fixes have added it in different ways.
func importsTwice(source []byte) bool {
	syntax, err := parser.ParseFile(token.NewFileSet(), "", source, parser.ImportsOnly)
	if err != nil {
		return false
	}
	seen := make(map[string]bool)
	for _, spec := range syntax.Imports {
		key := spec.Path.Value
		if spec.Name != nil {
			key = spec.Name.Name + " " + key
		}
		if seen[key] {
			return true
		}
		seen[key] = true
	}
	return false
}
