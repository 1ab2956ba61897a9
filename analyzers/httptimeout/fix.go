package httptimeout

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/prodcheck/prodcheck/internal/edit"
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
	name, imports := c.importTime(file, o.Expr.Pos())
	if name == "" {
		return nil
	}
	text := add.field + ": " + strings.ReplaceAll(add.seconds, "%s", name)
	var edits []analysis.TextEdit
	switch e := o.Expr.(type) {
	case *ast.CompositeLit:
		edits = c.addToLiteral(e, add.field, text)
	case *ast.CallExpr:
		edits = c.replaceNew(e, text)
	}
	if edits == nil {
		return nil
	}
	return []analysis.SuggestedFix{{Message: "Add " + text, TextEdits: append(edits, imports...)}}
}

// replaceNew returns the edits that make "&http.Client{text}" of "new(http.Client)". Those
// that several fixes share are the same to the letter, and so made once.
func (c *check) replaceNew(e *ast.CallExpr, text string) []analysis.TextEdit {
	if len(e.Args) != 1 {
		return nil
	}
	t := e.Args[0]
	return []analysis.TextEdit{
		{Pos: e.Pos(), End: t.Pos(), NewText: []byte("&")},
		{Pos: t.Pos(), End: t.End(), NewText: []byte(c.text(t) + "{")},
		{Pos: e.Rparen, End: e.Rparen, NewText: []byte(text + ", ")},
		{Pos: e.Rparen, End: e.Rparen + 1, NewText: []byte("}")},
	}
}

// addToLiteral returns the edit that adds a field as the last one, nil where that is not
// possible. Fixes of several rules may add to the same literal at the same place; so
// each brings its own comma.
func (c *check) addToLiteral(lit *ast.CompositeLit, field, text string) []analysis.TextEdit {
	for _, elem := range lit.Elts {
		kv, ok := elem.(*ast.KeyValueExpr)
		if !ok {
			return nil
		}
		if key, ok := kv.Key.(*ast.Ident); ok && key.Name == field {
			return nil
		}
	}
	insert := func(at token.Pos, text string) []analysis.TextEdit {
		return []analysis.TextEdit{{Pos: at, End: at, NewText: []byte(text)}}
	}
	if len(lit.Elts) == 0 {
		return insert(lit.Lbrace+1, text+", ")
	}
	last := lit.Elts[len(lit.Elts)-1]
	if c.line(last.End()) == c.line(lit.Rbrace) {
		return insert(last.End(), ", "+text)
	}
	// On a line of its own before the closing brace: behind comments.
	return insert(c.Fset.File(lit.Rbrace).LineStart(c.line(lit.Rbrace)), edit.Indentation(c.Pass, last.Pos())+text+",\n")
}

func (c *check) line(pos token.Pos) int { return c.Fset.PositionFor(pos, false).Line }

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

// importTime returns the name of package time at a place of a file, with the edits that
// import it where it is not; no name where "time" means something else there.
func (c *check) importTime(file *ast.File, at token.Pos) (string, []analysis.TextEdit) {
	if scope := c.TypesInfo.Scopes[file].Innermost(at); scope != nil {
		if _, obj := scope.LookupParent("time", at); obj != nil {
			if name, ok := obj.(*types.PkgName); !ok || name.Imported().Path() != "time" {
				return "", nil
			}
		}
	}
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
	for _, decl := range file.Decls {
		decl, ok := decl.(*ast.GenDecl)
		if !ok || decl.Tok != token.IMPORT {
			break
		}
		if !decl.Lparen.IsValid() {
			if spec := decl.Specs[0].(*ast.ImportSpec); spec.Path.Value != `"C"` {
				return "time", []analysis.TextEdit{
					{Pos: spec.Pos(), End: spec.Pos(), NewText: []byte("(\n\t")},
					{Pos: spec.End(), End: spec.End(), NewText: []byte("\n\t\"time\"\n)")},
				}
			}
			continue
		}
		if len(decl.Specs) == 0 {
			continue
		}
		// Behind the last path of the first block that sorts before it.
		place, text := decl.Specs[0].Pos(), "\"time\"\n\t"
		for i, spec := range decl.Specs {
			if i > 0 && c.line(spec.Pos()) > c.line(decl.Specs[i-1].End())+1 {
				break
			}
			if spec.(*ast.ImportSpec).Path.Value < `"time"` {
				place, text = spec.End(), "\n\t\"time\""
			}
		}
		return "time", []analysis.TextEdit{{Pos: place, End: place, NewText: []byte(text)}}
	}
	end := file.Name.End()
	return "time", []analysis.TextEdit{{Pos: end, End: end, NewText: []byte("\n\nimport \"time\"")}}
}
