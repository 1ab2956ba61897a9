package httptimeout

import (
	"go/ast"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/rule"
	"github.com/prodcheck/prodcheck/internal/value"
)

// An addition is a field to add to a literal.
type addition struct {
	field   string
	seconds string // the value, in terms of package time without its name
}

// serverFixes are the timeouts that may be added without knowing the service: longer
// than any healthy client needs. There is none for server-write, which cuts responses.
var serverFixes = map[*rule.Rule]addition{
	serverRead: {"ReadHeaderTimeout", "10 * %s.Second"},
	serverIdle: {"IdleTimeout", "2 * %s.Minute"},
}

var clientFix = addition{"Timeout", "30 * %s.Second"}

// fixLiteral returns the fix that adds a field to the literal that makes the object;
// none where it is not made by one, or where the field is there with a value that
// works as none.
func (c *check) fixLiteral(o *value.Object, add addition) []analysis.SuggestedFix {
	if add.field == "" || o.Implied || o.Call != nil {
		return nil
	}
	file := c.fileOf(o.Expr)
	if file == nil {
		return nil
	}
	name, imports := c.importTime(file)
	if name == "" {
		return nil
	}
	text := add.field + ": " + strings.ReplaceAll(add.seconds, "%s", name)
	var edit analysis.TextEdit
	switch e := o.Expr.(type) {
	case *ast.CompositeLit:
		var ok bool
		if edit, ok = c.addToLiteral(e, add.field, text); !ok {
			return nil
		}
	case *ast.CallExpr: // new(http.Client)
		edit = analysis.TextEdit{Pos: e.Pos(), End: e.End(), NewText: []byte("&" + c.text(e.Args[0]) + "{" + text + "}")}
	default:
		return nil
	}
	return []analysis.SuggestedFix{{
		Message:   "Add " + text,
		TextEdits: append([]analysis.TextEdit{edit}, imports...),
	}}
}

// addToLiteral returns the edit that adds a field as the last one. Fixes of several
// rules may add to the same literal at the same place; so each brings its own comma.
func (c *check) addToLiteral(lit *ast.CompositeLit, field, text string) (analysis.TextEdit, bool) {
	for _, elem := range lit.Elts {
		kv, ok := elem.(*ast.KeyValueExpr)
		if !ok {
			return analysis.TextEdit{}, false
		}
		if key, ok := kv.Key.(*ast.Ident); ok && key.Name == field {
			return analysis.TextEdit{}, false
		}
	}
	if len(lit.Elts) == 0 {
		return analysis.TextEdit{Pos: lit.Lbrace + 1, End: lit.Lbrace + 1, NewText: []byte(text + ", ")}, true
	}
	last := lit.Elts[len(lit.Elts)-1]
	separator := ", "
	if c.line(last.End()) != c.line(lit.Rbrace) {
		separator = ",\n" + c.indentation(last.Pos())
	}
	return analysis.TextEdit{Pos: last.End(), End: last.End(), NewText: []byte(separator + text)}, true
}

func (c *check) line(pos token.Pos) int { return c.Fset.PositionFor(pos, false).Line }

// indentation returns the white space before the first code of a line.
func (c *check) indentation(pos token.Pos) string {
	file := c.Fset.File(pos)
	start := file.LineStart(c.line(pos))
	src, err := c.ReadFile(file.Name())
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

func (c *check) text(n ast.Node) string {
	file := c.Fset.File(n.Pos())
	src, err := c.ReadFile(file.Name())
	if err != nil {
		return ""
	}
	return string(src[file.Offset(n.Pos()):file.Offset(n.End())])
}

func (c *check) fileOf(n ast.Node) *ast.File {
	for _, file := range c.Files {
		if file.FileStart <= n.Pos() && n.Pos() <= file.FileEnd {
			return file
		}
	}
	return nil
}

// importTime returns the name of package time in a file, with the edits that import it
// where it is not; no name where "time" means something else there.
func (c *check) importTime(file *ast.File) (string, []analysis.TextEdit) {
	for _, spec := range file.Imports {
		if spec.Path.Value != `"time"` {
			continue
		}
		if spec.Name == nil {
			return "time", nil
		}
		if spec.Name.Name != "_" && spec.Name.Name != "." {
			return spec.Name.Name, nil
		}
	}
	if c.Pkg.Scope().Lookup("time") != nil || file.Scope != nil && file.Scope.Lookup("time") != nil {
		return "", nil
	}
	for _, decl := range file.Decls {
		decl, ok := decl.(*ast.GenDecl)
		if !ok || decl.Tok != token.IMPORT {
			break
		}
		if !decl.Lparen.IsValid() || len(decl.Specs) == 0 {
			continue
		}
		// Behind the last path of the first block that sorts before it.
		at, text := decl.Specs[0].Pos(), "\"time\"\n\t"
		for i, spec := range decl.Specs {
			if i > 0 && c.line(spec.Pos()) > c.line(decl.Specs[i-1].End())+1 {
				break
			}
			if spec.(*ast.ImportSpec).Path.Value < `"time"` {
				at, text = spec.End(), "\n\t\"time\""
			}
		}
		return "time", []analysis.TextEdit{{Pos: at, End: at, NewText: []byte(text)}}
	}
	at := file.Name.End()
	return "time", []analysis.TextEdit{{Pos: at, End: at, NewText: []byte("\n\nimport \"time\"")}}
}
