// Package edit helps analyzers to write suggested fixes that look like the code around them.
package edit

import (
	"go/token"

	"golang.org/x/tools/go/analysis"
)

// Indentation returns the white space before the first code of a position's line: a tab
// where the file cannot be read.
func Indentation(pass *analysis.Pass, pos token.Pos) string {
	file := pass.Fset.File(pos)
	start := file.LineStart(pass.Fset.PositionFor(pos, false).Line)
	src, err := pass.ReadFile(file.Name())
	if err != nil {
		return "\t"
	}
	line := src[file.Offset(start):]
	end := 0
	for end < len(line) && (line[end] == ' ' || line[end] == '\t') {
		end++
	}
	return string(line[:end])
}
