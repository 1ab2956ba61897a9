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
				if v, ok := c.bare(call.Args[i], mostSteps); ok && v == 1 {
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

// unit reports e if it is a duration below a millisecond that is made without a unit.
func (c *check) unit(e ast.Expr, what string) {
	if !isDuration(c.TypesInfo.TypeOf(e)) {
		return
	}
	n, ok := c.bare(e, mostSteps)
	if !ok || n <= 0 || n >= int64(time.Millisecond) {
		return
	}
	c.report(unitRule, rule.Finding{
		Pos: e.Pos(), End: e.End(),
		Message: fmt.Sprintf("%s is %d ns: a time.Duration counts nanoseconds; multiply by the unit meant, as in %s * time.Second", what, n, c.source(e, n)),
	})
}

// source returns how the number may be written before "* time.Second".
func (c *check) source(e ast.Expr, n int64) string {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.CallExpr: // time.Duration(x)
			e = x.Args[0]
			continue
		case *ast.Ident, *ast.SelectorExpr:
			if !isDuration(c.TypesInfo.TypeOf(x)) {
				return types.ExprString(x)
			}
		}
		return fmt.Sprint(n)
	}
}

// mostSteps bounds how far a number is followed through variables and constants.
const mostSteps = 5

// bare returns the value of an expression that is made of plain numbers only, also by
// way of variables and constants. What names a duration, such as time.Second, or
// comes from elsewhere is not bare.
func (c *check) bare(e ast.Expr, steps int) (int64, bool) {
	if steps == 0 || e == nil {
		return 0, false
	}
	switch x := ast.Unparen(e).(type) {
	case *ast.BasicLit, *ast.UnaryExpr:
		return c.constant(x)
	case *ast.CallExpr:
		if len(x.Args) == 1 && c.TypesInfo.Types[x.Fun].IsType() {
			return c.bare(x.Args[0], steps-1)
		}
	case *ast.BinaryExpr:
		_, okX := c.bare(x.X, steps-1)
		_, okY := c.bare(x.Y, steps-1)
		if okX && okY {
			return c.constant(x)
		}
	case *ast.Ident:
		return c.bareObject(c.TypesInfo.Uses[x], steps)
	case *ast.SelectorExpr:
		return c.bareObject(c.TypesInfo.Uses[x.Sel], steps)
	}
	return 0, false
}

func (c *check) bareObject(obj types.Object, steps int) (int64, bool) {
	switch obj := obj.(type) {
	case *types.Const:
		if obj.Pkg() != c.Pkg { // its declaration is out of view
			if isDuration(obj.Type()) {
				return 0, false
			}
			return constant.Int64Val(constant.ToInt(obj.Val()))
		}
		return c.bare(c.onlyValue(obj), steps-1)
	case *types.Var:
		// Other packages may assign to an exported variable, and any to a field.
		if obj.Pkg() == c.Pkg && !obj.IsField() && (!obj.Exported() || obj.Parent() != c.Pkg.Scope()) {
			return c.bare(c.onlyValue(obj), steps-1)
		}
	}
	return 0, false
}

func (c *check) constant(e ast.Expr) (int64, bool) {
	v := c.TypesInfo.Types[e].Value
	if v == nil {
		return 0, false
	}
	return constant.Int64Val(constant.ToInt(v))
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
