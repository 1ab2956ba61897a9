package httptimeout

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"strings"
	"time"
	"unicode"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// units reports durations of a few nanoseconds where a timeout or interval is meant.
func (c *check) units() {
	if !c.reporter.Enabled(unitRule) || imported(c.Pkg, "time") == nil {
		return
	}
	for _, file := range c.Files {
		if c.reporter.Generated(file.FileStart) {
			continue
		}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CompositeLit:
				for _, elem := range n.Elts {
					if kv, ok := elem.(*ast.KeyValueExpr); ok {
						if key, ok := kv.Key.(*ast.Ident); ok && isWaitName(key.Name) {
							c.unit(kv.Value, key.Name)
						}
					}
				}
			case *ast.AssignStmt:
				if len(n.Lhs) == len(n.Rhs) && (n.Tok == token.ASSIGN || n.Tok == token.DEFINE) {
					for i, lhs := range n.Lhs {
						if name := lastName(lhs); isWaitName(name) {
							c.unit(n.Rhs[i], name)
						}
					}
				}
			case *ast.ValueSpec:
				if len(n.Names) == len(n.Values) {
					for i, name := range n.Names {
						if isWaitName(name.Name) {
							c.unit(n.Values[i], name.Name)
						}
					}
				}
			case *ast.CallExpr:
				c.unitArguments(n)
			case *ast.FuncDecl:
				c.unitResults(n)
			}
			return true
		})
	}
}

// unitResults looks at what a function such as "func (c *Config) Timeout() time.Duration"
// returns.
func (c *check) unitResults(decl *ast.FuncDecl) {
	if decl.Body == nil || !isWaitName(decl.Name.Name) || decl.Type.Results.NumFields() != 1 {
		return
	}
	ast.Inspect(decl.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.ReturnStmt:
			if len(n.Results) == 1 {
				c.unit(n.Results[0], "the result of "+decl.Name.Name)
			}
		}
		return true
	})
}

func (c *check) unitArguments(call *ast.CallExpr) {
	sig, ok := c.TypesInfo.TypeOf(call.Fun).(*types.Signature)
	if !ok {
		return
	}
	fn := c.functionOf(call.Fun)
	for i := range min(len(call.Args), sig.Params().Len()) {
		p := sig.Params().At(i)
		if !isDuration(p.Type()) {
			continue
		}
		name := p.Name()
		if fn != nil {
			if argument, ok := known.DurationParameters[fn.FullName()]; ok && argument == i {
				// One nanosecond is the usual way to say "at once".
				if v, ok := c.constant(call.Args[i]); ok && v == 1 {
					continue
				}
				c.unit(call.Args[i], fn.Name())
				continue
			}
		}
		if isWaitName(name) || fn != nil && sig.Params().Len() == 1 && isWaitName(fn.Name()) {
			c.unit(call.Args[i], "the "+name+" of "+callName(call))
		}
	}
}

// unit reports e if it is a duration below a millisecond that names no unit.
func (c *check) unit(e ast.Expr, what string) {
	n, ok := c.constant(e)
	if !ok || n <= 0 || n >= int64(time.Millisecond) || c.namesUnit(e) {
		return
	}
	c.report(unitRule, rule.Finding{
		Pos: e.Pos(), End: e.End(),
		Message: fmt.Sprintf("%s is %d ns: a time.Duration counts nanoseconds; multiply by the unit meant, as in %s * time.Second", what, n, c.source(e, n)),
	})
}

func (c *check) source(e ast.Expr, n int64) string {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.CallExpr: // time.Duration(30)
			e = x.Args[0]
			continue
		case *ast.Ident, *ast.SelectorExpr:
			return types.ExprString(x)
		}
		return fmt.Sprint(n)
	}
}

// constant returns the value of an expression of type time.Duration that is constant,
// or converted from a variable that holds a constant.
func (c *check) constant(e ast.Expr) (int64, bool) {
	tv := c.TypesInfo.Types[e]
	if !isDuration(tv.Type) {
		return 0, false
	}
	if tv.Value == nil {
		call, ok := ast.Unparen(e).(*ast.CallExpr)
		if !ok || c.graph == nil || !c.TypesInfo.Types[call.Fun].IsType() || isDuration(c.TypesInfo.TypeOf(call.Args[0])) {
			return 0, false
		}
		return c.graph.Number(call.Args[0], nil).Const()
	}
	return constant.Int64Val(constant.ToInt(tv.Value))
}

// namesUnit says whether a constant expression is made of something that is a
// duration already, such as time.Second or a constant of the program that is.
func (c *check) namesUnit(e ast.Expr) bool {
	found := false
	ast.Inspect(e, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		if k, ok := c.TypesInfo.Uses[id].(*types.Const); ok && isDuration(k.Type()) {
			found = true
		}
		return true
	})
	return found
}

func isDuration(t types.Type) bool { return isNamed(t, "time", "Duration") }

func lastName(e ast.Expr) string {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return e.Name
	case *ast.SelectorExpr:
		return e.Sel.Name
	}
	return ""
}

// waitWords are the words in a name that say that a duration is waited for. A value
// below a millisecond is then a mistake.
var waitWords = map[string]bool{
	"timeout": true, "timeouts": true, "interval": true, "deadline": true, "delay": true, "backoff": true,
	"ttl": true, "period": true, "grace": true, "expiry": true, "expiration": true, "lifetime": true,
	"wait": true, "keepalive": true, "idle": true, "heartbeat": true, "cooldown": true,
}

// isWaitName says whether one of the words of a name is among waitWords.
func isWaitName(name string) bool {
	for _, word := range words(name) {
		if waitWords[word] {
			return true
		}
	}
	return false
}

// words splits an identifier into lower-case words: "ReadHeaderTimeout", "IDLE_TTL".
func words(name string) []string {
	var all []string
	start := 0
	runes := []rune(name)
	for i := 1; i <= len(runes); i++ {
		if i == len(runes) || runes[i] == '_' ||
			unicode.IsUpper(runes[i]) && (!unicode.IsUpper(runes[i-1]) || i+1 < len(runes) && unicode.IsLower(runes[i+1])) {
			if w := strings.ToLower(strings.Trim(string(runes[start:i]), "_")); w != "" {
				all = append(all, w)
			}
			start = i
		}
	}
	return all
}
