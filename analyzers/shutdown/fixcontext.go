package shutdown

import (
	"go/ast"
	"go/token"
	"go/types"
	"go/version"
	"regexp"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/prodcheck/prodcheck/internal/lifecycle"
)

// bounds are the functions of package context that give a context a bound. Without one of
// them, a context that does not end would wait for ever.
var bounds = []string{"WithTimeout", "WithTimeoutCause", "WithDeadline", "WithDeadlineCause"}

// detach returns the fix that makes a context with a bound of one that has ended as if that
// had not: it keeps the values.
func (c *check) detach(fault lifecycle.Fault) []analysis.SuggestedFix {
	file, made := c.callAt(fault.Made, func(call *ast.CallExpr) bool {
		path, name := c.callee(call)
		return path == "context" && slices.Contains(bounds, name)
	})
	if made == nil || !c.hasWithoutCancel(file) || !c.endedBefore(fault, file, made) {
		return nil
	}
	selector, ok := ast.Unparen(made.Fun).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	parent := made.Args[0]
	if call, ok := ast.Unparen(parent).(*ast.CallExpr); ok {
		if path, name := c.callee(call); path == "context" && (name == "WithoutCancel" || name == "Background" || name == "TODO") {
			return nil // it has not ended
		}
	}
	wrapper := types.ExprString(selector.X) + ".WithoutCancel"
	return []analysis.SuggestedFix{{
		Message: "Use " + wrapper + "(" + types.ExprString(parent) + ")",
		TextEdits: []analysis.TextEdit{
			{Pos: parent.Pos(), End: parent.Pos(), NewText: []byte(wrapper + "(")},
			{Pos: parent.End(), End: parent.End(), NewText: []byte(")")},
		},
	}}
}

// hasWithoutCancel says whether the Go version of a file has context.WithoutCancel.
func (c *check) hasWithoutCancel(file *ast.File) bool {
	v := c.TypesInfo.FileVersions[file]
	if v == "" {
		v = c.Pkg.GoVersion()
	}
	return v == "" || version.Compare(v, "go1.21") >= 0
}

// endedBefore says whether the context that the fault is about had ended when it was made,
// because the one that it was made of had: nothing waits for the signal between that and the
// fault, and its own cancel function is not called there. A context that is made when the
// program starts may be what tells the rest of it to stop, and its time begins too early.
func (c *check) endedBefore(fault lifecycle.Fault, file *ast.File, made *ast.CallExpr) bool {
	path, _ := astutil.PathEnclosingInterval(file, made.Pos(), made.End())
	if len(path) < 3 || path[0] != ast.Node(made) {
		return false
	}
	assign, ok := path[1].(*ast.AssignStmt)
	if !ok || len(assign.Lhs) != 2 {
		return false
	}
	ctx, cancel := c.variable(assign.Lhs[0]), c.variable(assign.Lhs[1])
	list := statements(path[2])
	index := slices.Index(list, ast.Stmt(assign))
	_, at := c.callAt(fault.At, func(call *ast.CallExpr) bool {
		return slices.ContainsFunc(call.Args, func(arg ast.Expr) bool { return ctx != nil && c.variable(arg) == ctx })
	})
	return at != nil && index >= 0 && c.straight(list[index+1:], at, cancel)
}

// variable returns the variable that an expression is, nil if it is none.
func (c *check) variable(e ast.Expr) types.Object {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return nil
	}
	if v, ok := c.TypesInfo.ObjectOf(id).(*types.Var); ok {
		return v
	}
	return nil
}

// statements returns the list of statements that a node has.
func statements(n ast.Node) []ast.Stmt {
	switch n := n.(type) {
	case *ast.BlockStmt:
		return n.List
	case *ast.CaseClause:
		return n.Body
	case *ast.CommClause:
		return n.Body
	}
	return nil
}

// straight says whether statements lead to a call without waiting for anything before it
// and without calling cancel.
func (c *check) straight(list []ast.Stmt, to *ast.CallExpr, cancel types.Object) bool {
	reached, waits := false, false
	for _, statement := range list {
		ast.Inspect(statement, func(n ast.Node) bool {
			if n == nil || reached || waits {
				return false
			}
			switch n := n.(type) {
			case *ast.DeferStmt:
				return false // runs later
			case *ast.FuncLit, *ast.GoStmt:
				waits = cancel != nil && c.uses(n, cancel)
				return false
			case *ast.SelectStmt, *ast.SendStmt:
				waits = true
			case *ast.UnaryExpr:
				waits = n.Op == token.ARROW
			case *ast.RangeStmt:
				_, waits = c.TypesInfo.TypeOf(n.X).Underlying().(*types.Chan)
			case *ast.Ident:
				waits = cancel != nil && c.TypesInfo.Uses[n] == cancel
			case *ast.CallExpr:
				reached = n == to
				// What takes the result of the call comes after it.
				waits = !reached && (to.Pos() < n.Pos() || n.End() < to.End()) && !c.brief(n)
			}
			return !waits
		})
	}
	return reached && !waits
}

// uses says whether a variable is used in a node.
func (c *check) uses(n ast.Node, variable types.Object) bool {
	used := false
	ast.Inspect(n, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		used = used || ok && c.TypesInfo.Uses[id] == variable
		return !used
	})
	return used
}

// briefNames are those of functions that write a message, set something, or are themselves
// steps of a shutdown: they do not wait for a signal.
var briefNames = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(([FS]?[Pp]rint|Debug|Info|Notice|Warn|Error|Fatal|Log|Msg|With|Set[A-Z]|Store).*|Set|Err|Str|Any|Shutdown|GracefulStop|Stop|Close|Flush|ForceFlush|Sync)$`)
})

// briefPackages have no function that waits for a signal.
var briefPackages = map[string]bool{"context": true, "errors": true, "log": true, "log/slog": true, "sync/atomic": true, "time": true}

// brief says whether a call does not wait until the program is to stop.
func (c *check) brief(call *ast.CallExpr) bool {
	if called := c.TypesInfo.Types[call.Fun]; called.IsType() || called.IsBuiltin() {
		return true
	}
	if named, ok := types.Unalias(c.TypesInfo.TypeOf(call.Fun)).(*types.Named); ok {
		obj := named.Obj()
		return obj.Pkg() != nil && obj.Pkg().Path() == "context" && (obj.Name() == "CancelFunc" || obj.Name() == "CancelCauseFunc")
	}
	fn, ok := typeutil.Callee(c.TypesInfo, call).(*types.Func)
	return ok && (fn.Pkg() == nil || briefPackages[fn.Pkg().Path()] || briefNames().MatchString(fn.Name()))
}
