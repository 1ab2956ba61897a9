package httptimeout

import (
	"fmt"
	"go/ast"
	"go/types"
	"sync"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/rule"
)

var databaseCallNames = sync.OnceValue(func() map[string]bool { return bareNames(known.DatabaseCalls()) })

// queries reports database calls that cannot be cancelled.
func (c *check) queries() {
	if !c.reporter.Enabled(queryRule) {
		return
	}
	for _, file := range c.Files {
		if c.reporter.Generated(file.FileStart) {
			continue
		}
		for _, decl := range file.Decls {
			c.queriesIn(decl, false)
		}
	}
}

// queriesIn looks at the calls below root; hasContext says whether a function around
// it has a context that calls could take.
func (c *check) queriesIn(root ast.Node, hasContext bool) {
	ast.Inspect(root, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Body != nil {
				c.queriesIn(n.Body, c.takesContext(n.Type))
			}
			return false
		case *ast.FuncLit:
			c.queriesIn(n.Body, hasContext || c.takesContext(n.Type))
			return false
		case *ast.CallExpr:
			c.query(n, hasContext)
		case *ast.AssignStmt: // query := db.Query
			for _, value := range n.Rhs {
				if sel, ok := ast.Unparen(value).(*ast.SelectorExpr); ok {
					c.query(&ast.CallExpr{Fun: sel, Rparen: sel.End() - 1}, hasContext)
				}
			}
		}
		return true
	})
}

func (c *check) query(call *ast.CallExpr, hasContext bool) {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || !databaseCallNames()[sel.Sel.Name] {
		return
	}
	fn := c.functionOf(sel)
	if fn == nil {
		return
	}
	database, ok := known.DatabaseCalls()[fn.FullName()]
	if !ok {
		return
	}
	finding := rule.Finding{Pos: call.Pos(), End: call.End()}
	switch {
	case !database.Context:
		finding.Message = fmt.Sprintf("%s takes no context and cannot be cancelled: use %s", fn.Name(), database.Instead)
	case hasContext && len(call.Args) > 0 && c.isBackground(call.Args[0]):
		finding.Message = fmt.Sprintf("%s is given a context of its own and runs on when the caller's is cancelled: pass the caller's context on", fn.Name())
	default:
		return
	}
	c.report(queryRule, finding)
}

func (c *check) isBackground(e ast.Expr) bool {
	call, ok := c.assignedCall(e)
	if !ok {
		return false
	}
	fn := c.functionOf(call.Fun)
	return fn != nil && (fn.FullName() == "context.Background" || fn.FullName() == "context.TODO")
}

// takesContext says whether a function has a context or a request as parameter.
func (c *check) takesContext(t *ast.FuncType) bool {
	for _, field := range t.Params.List {
		p := c.TypesInfo.TypeOf(field.Type)
		if p == nil {
			continue
		}
		if isContext(p) || typeName(p) == "net/http.Request" {
			return true
		}
		// A framework's context counts where it has the request's.
		if obj, _, _ := types.LookupFieldOrMethod(p, true, c.Pkg, "Request"); obj != nil {
			return true
		}
	}
	return false
}
