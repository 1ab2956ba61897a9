package rule

import (
	"go/parser"
	"go/token"
	"testing"

	"golang.org/x/tools/go/analysis"
)

// The offsets of an edit are those of the file that it stands in, whatever file a
// //line comment says that the code came from.
func TestMovedByLine(t *testing.T) {
	const source = "package p\n\nvar a = 1\n\n//line other.go:1\nvar b = 2\n"
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", source, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	r := &Reporter{pass: &analysis.Pass{Fset: fset}}
	for i, want := range []bool{false, true} {
		pos := file.Decls[i].Pos()
		fixes := []analysis.SuggestedFix{{TextEdits: []analysis.TextEdit{{Pos: pos, End: pos}}}}
		if got := r.movedByLine(fixes); got != want {
			t.Errorf("declaration %d: movedByLine = %v", i, got)
		}
	}
}
