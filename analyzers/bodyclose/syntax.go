package bodyclose

import (
	"go/ast"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/ssa"
)

func (c *check) enclosing(pos token.Pos) []ast.Node { return enclosing(c.Pass, pos) }

// enclosing returns the syntax around a position, innermost first.
func enclosing(pass *analysis.Pass, pos token.Pos) []ast.Node {
	for _, file := range pass.Files {
		if file.FileStart <= pos && pos < file.FileEnd {
			path, _ := astutil.PathEnclosingInterval(file, pos, pos)
			return path
		}
	}
	return nil
}

// callAt returns the call whose opening parenthesis is at a position, as go/ssa gives it.
func (c *check) callAt(pos token.Pos) *ast.CallExpr {
	for _, n := range c.enclosing(pos) {
		if call, ok := n.(*ast.CallExpr); ok && call.Lparen == pos {
			return call
		}
		switch n := n.(type) {
		case *ast.GoStmt:
			return n.Call
		case *ast.DeferStmt:
			return n.Call
		}
	}
	return nil
}

// expressionAt returns the selector or call that an instruction stands for.
func (c *check) expressionAt(pos token.Pos) ast.Node {
	for _, n := range c.enclosing(pos) {
		switch n := n.(type) {
		case *ast.SelectorExpr, *ast.CallExpr:
			return n
		case *ast.DeferStmt:
			return n
		case ast.Stmt:
			return nil
		}
	}
	return nil
}

// assignment returns the statement that takes a call's results, and the block or clause
// that it stands in with its index.
func (c *check) assignment(call *ast.CallExpr) (assign *ast.AssignStmt, list []ast.Stmt, index int) {
	for _, n := range c.enclosing(call.Pos()) {
		switch n := n.(type) {
		case *ast.AssignStmt:
			if len(n.Rhs) == 1 && ast.Unparen(n.Rhs[0]) == call {
				assign = n
			}
		case *ast.BlockStmt:
			list = n.List
		case *ast.CaseClause:
			list = n.Body
		case *ast.CommClause:
			list = n.Body
		case *ast.FuncLit:
			return nil, nil, 0
		}
		if list != nil {
			break
		}
	}
	if assign == nil {
		return nil, nil, 0
	}
	index = slices.Index(list, ast.Stmt(assign))
	return assign, list, index
}

// resultName returns the variable that takes a result of a call, or "".
func (c *check) resultName(instr ssa.CallInstruction, result int) string {
	call := c.callAt(instr.Pos())
	if call == nil {
		return ""
	}
	for _, n := range c.enclosing(call.Pos()) {
		assign, ok := n.(*ast.AssignStmt)
		if !ok || len(assign.Rhs) != 1 || ast.Unparen(assign.Rhs[0]) != call || result >= len(assign.Lhs) {
			continue
		}
		if id, ok := assign.Lhs[result].(*ast.Ident); ok {
			return id.Name
		}
	}
	return ""
}
