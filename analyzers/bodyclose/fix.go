package bodyclose

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/edit"
	"github.com/prodcheck/prodcheck/internal/flow"
)

// advice says what to write, in terms of the variable that takes the result.
func (c *check) advice(leak flow.Leak, call *ast.CallExpr) string {
	name := c.resultName(leak.Call, leak.Result)
	k := kinds[leak.Kind.Name]
	release := k.release + " on what it returns"
	if name != "" && name != "_" {
		release = c.releaseOf(leak, call, name)
		if release == "" {
			release = name + "." + k.release + "()"
		}
	}
	if leak.Cyclic || leak.Again {
		return "call " + release + " on every way out of the loop's round"
	}
	if leak.HandedOn {
		return "call " + release + " on that path"
	}
	if errorOf(leak.Call.Common().Signature()) < 0 {
		return "defer " + release
	}
	return "defer " + release + " after the error check"
}

// releaseOf returns the call that releases a variable, or "" where what it takes is not
// known.
func (c *check) releaseOf(leak flow.Leak, call *ast.CallExpr, name string) string {
	k := kinds[leak.Kind.Name]
	results := leak.Call.Common().Signature().Results()
	ending := k.release
	if leak.Kind.Name == "connection" && hasMethods(results.At(leak.Result).Type(), "Release") {
		ending = "Release"
	}
	if leak.Kind.Part != "" {
		return name + "." + ending + "()"
	}
	fn := method(results.At(leak.Result).Type(), ending)
	if fn == nil {
		return ""
	}
	switch params := fn.Signature().Params(); {
	case params.Len() == 0 || fn.Signature().Variadic() && params.Len() == 1:
		return name + "." + ending + "()"
	case params.Len() == 1 && typeName(params.At(0).Type()) == "context.Context" && call != nil && len(call.Args) > 0:
		if id, ok := call.Args[0].(*ast.Ident); ok && typeName(c.TypesInfo.TypeOf(id)) == "context.Context" {
			return fmt.Sprintf("%s.%s(%s)", name, ending, id.Name)
		}
	}
	return ""
}

// errorOf returns the result that is an error, or -1.
func errorOf(signature *types.Signature) int {
	last := signature.Results().Len() - 1
	if last >= 0 && isError(signature.Results().At(last).Type()) {
		return last
	}
	return -1
}

// fixLeak returns the fix that defers the release after the error check, where that is
// safe: the variable is new and stays in the function, the call is in no loop, and the
// next statement leaves where the call has failed.
func (c *check) fixLeak(leak flow.Leak, call *ast.CallExpr) []analysis.SuggestedFix {
	if leak.HandedOn || leak.Cyclic || leak.Discarded || leak.Again || call == nil {
		return nil
	}
	assign, list, index := c.assignment(call)
	if assign == nil || index < 0 || assign.Tok != token.DEFINE || leak.Result >= len(assign.Lhs) {
		return nil
	}
	name, ok := assign.Lhs[leak.Result].(*ast.Ident)
	if !ok || name.Name == "_" {
		return nil
	}
	release := c.releaseOf(leak, call, name.Name)
	if release == "" {
		return nil
	}
	after := ast.Stmt(assign)
	if failure := errorOf(leak.Call.Common().Signature()); failure >= 0 {
		if index+1 >= len(list) {
			return nil
		}
		check, ok := list[index+1].(*ast.IfStmt)
		if !ok || !c.leavesOnError(check, assign.Lhs[failure]) {
			return nil
		}
		after = check
	}
	if c.assignedAgain(list[index+1:], name) {
		return nil
	}
	end := c.restOfLine(after.End())
	if !end.IsValid() {
		return nil
	}
	text := "defer " + release
	fix := analysis.SuggestedFix{
		Message:   "Add " + text,
		TextEdits: []analysis.TextEdit{{Pos: end, End: end, NewText: []byte("\n" + edit.Indentation(c.Pass, after.Pos()) + text)}},
	}
	if late := c.lateDefer(list[index+1:], release); late != nil {
		file := c.Fset.File(late.Pos())
		line := c.Fset.PositionFor(late.Pos(), false).Line
		if c.aloneOnLine(late, text) && line < file.LineCount() {
			fix.Message = "Move " + text + " up"
			fix.TextEdits = append(fix.TextEdits, analysis.TextEdit{Pos: file.LineStart(line), End: file.LineStart(line + 1)})
		}
	}
	return []analysis.SuggestedFix{fix}
}

// lateDefer returns the statement that defers the release, but after paths have left.
func (c *check) lateDefer(list []ast.Stmt, release string) ast.Stmt {
	for _, statement := range list {
		if late, ok := statement.(*ast.DeferStmt); ok && types.ExprString(late.Call) == release && c.line(late.Pos()) == c.line(late.End()) {
			return late
		}
	}
	return nil
}

// leavesOnError says whether a statement is `if err != nil { …; return }`.
func (c *check) leavesOnError(check *ast.IfStmt, failure ast.Expr) bool {
	id, ok := failure.(*ast.Ident)
	if !ok || check.Init != nil || check.Else != nil || len(check.Body.List) == 0 {
		return false
	}
	cond, ok := check.Cond.(*ast.BinaryExpr)
	if !ok || cond.Op != token.NEQ {
		return false
	}
	tested, ok := cond.X.(*ast.Ident)
	if !ok || tested.Name != id.Name || !c.TypesInfo.Types[cond.Y].IsNil() {
		return false
	}
	_, returns := check.Body.List[len(check.Body.List)-1].(*ast.ReturnStmt)
	return returns
}

// assignedAgain says whether a variable gets another value in the statements: a defer of
// its release would be moved away from that.
func (c *check) assignedAgain(list []ast.Stmt, name *ast.Ident) bool {
	variable := c.TypesInfo.ObjectOf(name)
	again := false
	for _, statement := range list {
		ast.Inspect(statement, func(n ast.Node) bool {
			if assign, ok := n.(*ast.AssignStmt); ok {
				for _, target := range assign.Lhs {
					id, ok := target.(*ast.Ident)
					again = again || ok && c.TypesInfo.ObjectOf(id) == variable
				}
			}
			return !again
		})
	}
	return again
}

// lineAround returns the text of a position's line before and from it; nothing where the
// file cannot be read.
func (c *check) lineAround(pos token.Pos) (before, after string, ok bool) {
	file := c.Fset.File(pos)
	src, err := c.ReadFile(file.Name())
	if err != nil {
		return "", "", false
	}
	start := file.Offset(file.LineStart(c.Fset.PositionFor(pos, false).Line))
	offset := file.Offset(pos)
	rest, _, _ := strings.Cut(string(src[offset:]), "\n")
	return string(src[start:offset]), rest, true
}

// restOfLine returns the end of a statement's line, behind a comment, or no position where
// something else follows.
func (c *check) restOfLine(end token.Pos) token.Pos {
	_, after, ok := c.lineAround(end)
	after = strings.TrimRight(after, " \t\r")
	if !ok || after != "" && !strings.HasPrefix(strings.TrimLeft(after, " \t"), "//") {
		return token.NoPos
	}
	return end + token.Pos(len(after))
}

// aloneOnLine says whether a statement is all that its line holds.
func (c *check) aloneOnLine(statement ast.Stmt, text string) bool {
	before, after, ok := c.lineAround(statement.Pos())
	return ok && strings.TrimSpace(before) == "" && strings.TrimSpace(after) == text
}
