package skeleton

import (
	"go/ast"
	"go/token"
	"path/filepath"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/rule"
)

// analyzer is the name of the one that reports what skeletons show.
const analyzer = "shutdown"

// places knows where in the source things are.
type places struct {
	fset     *token.FileSet
	silenced func(token.Pos) []string
	files    []string
	numbers  map[string]int32
	calls    map[token.Pos]*ast.CallExpr // by the opening parenthesis, which is all that SSA keeps
}

func newPlaces(pass *analysis.Pass, files []*ast.File) *places {
	p := &places{
		fset:     pass.Fset,
		silenced: func(token.Pos) []string { return nil },
		numbers:  make(map[string]int32),
		calls:    make(map[token.Pos]*ast.CallExpr),
	}
	if pass.Pkg.Name() != "main" { // of which nobody else reports
		set := pass.ResultOf[rule.Files].(*rule.FileSet)
		p.silenced = func(pos token.Pos) []string { return set.Silenced(pos, analyzer) }
	}
	for _, file := range files {
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok {
				p.calls[call.Lparen] = call
			}
			return true
		})
	}
	return p
}

// call is the place of the call whose opening parenthesis is at pos.
func (p *places) call(pos token.Pos) Place {
	if call := p.calls[pos]; call != nil {
		return p.at(call.Pos(), call.End())
	}
	return p.at(pos, token.NoPos)
}

func (p *places) at(pos, end token.Pos) Place {
	if !pos.IsValid() {
		return Place{}
	}
	position := p.fset.PositionFor(pos, false)
	name := filepath.Base(position.Filename)
	number, ok := p.numbers[name]
	if !ok {
		number = int32(len(p.files))
		p.files = append(p.files, name)
		p.numbers[name] = number
	}
	place := Place{File: number, Line: int32(position.Line), Column: int32(position.Column), Quiet: p.silenced(pos)}
	if end.IsValid() {
		if to := p.fset.PositionFor(end, false); to.Line == position.Line {
			place.Length = int32(to.Column - position.Column)
		}
	}
	return place
}
