package shutdown

import (
	"go/token"
	"path/filepath"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/lifecycle"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// report reports a fault of the program, in whichever of its packages it is.
func (c *check) report(fault lifecycle.Fault) {
	r := rules[fault.Kind]
	if !c.reporter.Enabled(r) {
		return
	}
	switch elsewhere := fault.At.Package != c.Pkg.Path(); {
	case !elsewhere:
	case fault.At.Dependency && fault.InMain.Line == 0:
		return // nobody here can mend it
	case fault.At.Dependency || fault.InMain.Line != 0 && c.shared(fault.At.Package):
		fault.Related = append([]lifecycle.Related{{Place: fault.At, Text: "it serves here"}}, fault.Related...)
		fault.At = fault.InMain
	}
	pos, end := c.position(fault.At)
	if !pos.IsValid() {
		return
	}
	key := told{r, c.Fset.Position(pos).String()}
	if c.told[key] {
		return // two ways to serve that are reported on one call
	}
	c.told[key] = true
	finding := rule.Finding{Pos: pos, End: end, Message: message(fault)}
	for _, related := range fault.Related {
		if pos, end := c.position(related.Place); pos.IsValid() {
			finding.Related = append(finding.Related, analysis.RelatedInformation{Pos: pos, End: end, Message: related.Text})
		}
	}
	if fault.At.Package == c.Pkg.Path() {
		finding.Fixes = c.fixes(fault)
		c.reporter.Report(r, finding)
		return
	}
	c.reporter.ReportElsewhere(r, finding, fault.At.Quiet)
}

// wide is how many columns a line has in the files that stand for those of other packages.
const wide = 1 << 10

// position returns the place as positions in the pass's file set. Of other packages, what
// was read is export data, which keeps lines at best: a file of that name is added, in
// which the place's line and column can be told.
func (c *check) position(place lifecycle.Place) (pos, end token.Pos) {
	if place.Line == 0 {
		return token.NoPos, token.NoPos
	}
	name := c.filename(place)
	if name == "" {
		return token.NoPos, token.NoPos
	}
	line, column := int(place.Line), int(place.Column)
	file := c.file(name, line)
	if file == nil || line > file.LineCount() {
		return token.NoPos, token.NoPos
	}
	pos = file.LineStart(line) + token.Pos(column-1)
	if int(pos) >= file.Base()+file.Size() {
		return file.LineStart(line), token.NoPos
	}
	end = pos
	if place.Length > 0 {
		end += token.Pos(place.Length)
	}
	return pos, min(end, token.Pos(file.Base()+file.Size()))
}

// filename returns the whole name of a place's file: it is beside others of its package.
func (c *check) filename(place lifecycle.Place) string {
	if place.Package == c.Pkg.Path() {
		for _, file := range c.Files {
			if name := c.Fset.PositionFor(file.FileStart, false).Filename; filepath.Base(name) == place.File {
				return name
			}
		}
		return ""
	}
	if place.Dir != "" {
		return filepath.Join(place.Dir, place.File)
	}
	return ""
}

// abridged says whether a file stands for one of export data, in which each line is one byte
// long, and columns are lost.
func abridged(f *token.File) bool {
	lines := f.LineCount()
	return lines < 2 || f.LineStart(lines)-f.LineStart(1) == token.Pos(lines-1)
}

// file returns a file of that name with lines that can be told.
func (c *check) file(name string, line int) *token.File {
	var found *token.File
	c.Fset.Iterate(func(f *token.File) bool {
		if f.Name() == name && f.LineCount() >= line && !abridged(f) {
			found = f
		}
		return found == nil
	})
	if found != nil {
		return found
	}
	lines := line + 1
	added := c.Fset.AddFile(name, -1, lines*wide)
	starts := make([]int, lines)
	for i := range starts {
		starts[i] = i * wide
	}
	added.SetLines(starts)
	return added
}
