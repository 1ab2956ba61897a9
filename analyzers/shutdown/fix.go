package shutdown

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/prodcheck/prodcheck/internal/lifecycle"
)

// fixes returns the safe fixes of a fault in the pass's own package, if there are any.
func (c *check) fixes(fault lifecycle.Fault) []analysis.SuggestedFix {
	switch fault.Kind {
	case lifecycle.NoSigterm:
		return c.addSigterm(c.listening(fault.At))
	case lifecycle.Uncatchable:
		return c.removeUncatchable(c.listening(fault.At))
	case lifecycle.Unbuffered:
		return c.makeRoom(fault.Made)
	case lifecycle.CancelledContext:
		return c.detach(fault)
	}
	return nil
}

// callAt returns the call at a place of this package that is the one meant: all calls of a
// chain start at the same place.
func (c *check) callAt(place lifecycle.Place, meant func(*ast.CallExpr) bool) (*ast.File, *ast.CallExpr) {
	if place.Package != c.Pkg.Path() {
		return nil, nil
	}
	pos, _ := c.position(place)
	for _, file := range c.Files {
		if !pos.IsValid() || pos < file.FileStart || file.FileEnd < pos {
			continue
		}
		path, _ := astutil.PathEnclosingInterval(file, pos, pos)
		for _, n := range path {
			// What SSA makes of a call may be at its parenthesis.
			if call, ok := n.(*ast.CallExpr); ok && (call.Pos() == pos || call.Lparen == pos) && meant(call) {
				return file, call
			}
		}
	}
	return nil, nil
}

// callee returns the package and the name of the function that is called, if it is known
// and no method.
func (c *check) callee(call *ast.CallExpr) (path, name string) {
	fn, ok := typeutil.Callee(c.TypesInfo, call).(*types.Func)
	if !ok || fn.Pkg() == nil || fn.Signature().Recv() != nil {
		return "", ""
	}
	return fn.Pkg().Path(), fn.Name()
}

func (c *check) line(pos token.Pos) int { return c.Fset.PositionFor(pos, false).Line }

// lineStart returns where a line begins in the file that has the position, or where the file
// ends.
func (c *check) lineStart(in token.Pos, line int) token.Pos {
	file := c.Fset.File(in)
	if line > file.LineCount() {
		return token.Pos(file.Base() + file.Size())
	}
	return file.LineStart(line)
}

// listening returns the call at a place that names signals, nil if there is none.
func (c *check) listening(place lifecycle.Place) *listening {
	file, call := c.callAt(place, func(call *ast.CallExpr) bool { return c.signals(call) != nil })
	if call == nil {
		return nil
	}
	_, name := c.callee(call)
	return &listening{file, call, name, c.signals(call)}
}

// The numbers of the signals that matter, on every system that has them.
const (
	sigINT  = 2
	sigQUIT = 3
	sigKILL = 9
	sigTERM = 15
)
