package slogsecrets

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/taint"
)

// placeholder is what a fix logs in the place of a secret.
const placeholder = `"[REDACTED]"`

// fixes puts a placeholder in the place of an argument that is the secret itself: a variable
// or a field, where the call takes any text.
func (c *check) fixes(r *rule.Rule, f taint.Finding) []analysis.SuggestedFix {
	if !r.Fix || f.Through.Line != 0 || f.Made.IsValid() {
		return nil
	}
	arg := c.argument(f)
	if arg == nil || !c.used(arg) {
		return nil
	}
	return []analysis.SuggestedFix{{
		Message:   "Log " + placeholder + " in its place",
		TextEdits: []analysis.TextEdit{{Pos: arg.Pos(), End: arg.End(), NewText: []byte(placeholder)}},
	}}
}

// argument returns the one argument of a call that is what must not be logged, as it stands.
func (c *check) argument(f taint.Finding) ast.Expr {
	var found []ast.Expr
	for _, file := range c.Files {
		if f.Pos < file.FileStart || f.Pos > file.FileEnd {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || call.Pos() != f.Pos || call.End() != f.End {
				return n == nil || n.Pos() <= f.Pos && f.Pos < n.End()
			}
			for _, arg := range call.Args {
				if t := c.TypesInfo.TypeOf(arg); t != nil && types.Identical(t, types.Typ[types.String]) && written(arg) == f.Origin.Expr {
					found = append(found, arg)
				}
			}
			return true
		})
	}
	if len(found) != 1 || f.Origin.Expr == "" {
		return nil
	}
	return found[0]
}

// written returns a variable or a field as it stands, or "".
func written(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		if base := written(e.X); base != "" {
			return base + "." + e.Sel.Name
		}
	}
	return ""
}

// used says whether a variable is used elsewhere as well, so that the code still compiles
// without this use.
func (c *check) used(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	if !ok {
		return true
	}
	obj := c.TypesInfo.Uses[id]
	v, ok := obj.(*types.Var)
	if !ok || v.Parent() == c.Pkg.Scope() || v.Pos() == token.NoPos {
		return ok
	}
	assigned := c.assigned()
	for use, used := range c.TypesInfo.Uses {
		if used == obj && !assigned[use] && !c.inFinding(use.Pos()) {
			return true
		}
	}
	return false
}

// assigned returns the identifiers that are only assigned to, which the compiler does not count.
func (c *check) assigned() map[*ast.Ident]bool {
	assigned := make(map[*ast.Ident]bool)
	for _, file := range c.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			if assign, ok := n.(*ast.AssignStmt); ok && assign.Tok == token.ASSIGN {
				for _, left := range assign.Lhs {
					if id, ok := left.(*ast.Ident); ok {
						assigned[id] = true
					}
				}
			}
			return true
		})
	}
	return assigned
}

// inFinding says whether a place is in a call that is reported, and may be changed as well.
func (c *check) inFinding(pos token.Pos) bool {
	return slices.ContainsFunc(c.findings, func(f taint.Finding) bool { return f.Pos <= pos && pos < f.End })
}
