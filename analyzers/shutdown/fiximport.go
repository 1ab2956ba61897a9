package shutdown

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// importSyscall returns the name of package syscall at a place of a file that listens for
// signals, with the edits that import it where it is not; no name where it means something
// else there.
func (c *check) importSyscall(file *ast.File, at token.Pos) (string, []analysis.TextEdit) {
	for _, spec := range file.Imports {
		if spec.Path.Value != `"syscall"` || spec.Name != nil && (spec.Name.Name == "_" || spec.Name.Name == ".") {
			continue
		}
		if name := c.TypesInfo.PkgNameOf(spec); name != nil && c.lookup(file, name.Name(), at) == name {
			return name.Name(), nil
		}
		return "", nil
	}
	if c.lookup(file, "syscall", at) != nil {
		return "", nil
	}
	edits := c.addImport(file, "syscall")
	if edits == nil {
		return "", nil
	}
	return "syscall", edits
}

// lookup returns what a name means at a place of a file.
func (c *check) lookup(file *ast.File, name string, at token.Pos) types.Object {
	scope := c.TypesInfo.Scopes[file].Innermost(at)
	if scope == nil {
		return nil
	}
	_, obj := scope.LookupParent(name, at)
	return obj
}

// addImport returns the edits that import a package of the standard library beside
// os/signal, which the file imports and which sorts before it.
func (c *check) addImport(file *ast.File, path string) []analysis.TextEdit {
	for _, decl := range file.Decls {
		decl, ok := decl.(*ast.GenDecl)
		if !ok || decl.Tok != token.IMPORT {
			break
		}
		i := slices.IndexFunc(decl.Specs, func(s ast.Spec) bool { return s.(*ast.ImportSpec).Path.Value == `"os/signal"` })
		if i < 0 {
			continue
		}
		if !decl.Lparen.IsValid() {
			if !c.alone(file, decl) {
				return nil
			}
			at := c.lineStart(decl.Pos(), c.line(decl.End())+1)
			return []analysis.TextEdit{{Pos: at, End: at, NewText: []byte("import \"" + path + "\"\n")}}
		}
		// Behind those that sort before it, up to the blank line that ends their group.
		for i+1 < len(decl.Specs) && c.line(decl.Specs[i+1].Pos()) == c.line(decl.Specs[i].End())+1 &&
			decl.Specs[i+1].(*ast.ImportSpec).Path.Value < `"`+path+`"` {
			i++
		}
		line := c.line(decl.Specs[i].End())
		if line == c.line(decl.Rparen) {
			return nil
		}
		at := c.lineStart(decl.Pos(), line+1)
		return []analysis.TextEdit{{Pos: at, End: at, NewText: []byte("\t\"" + path + "\"\n")}}
	}
	return nil
}

// alone says whether a declaration has its lines to itself.
func (c *check) alone(file *ast.File, decl ast.Decl) bool {
	return !slices.ContainsFunc(file.Decls, func(other ast.Decl) bool {
		return other != decl && c.line(other.Pos()) <= c.line(decl.End()) && c.line(decl.Pos()) <= c.line(other.End())
	})
}

// dropImports returns the edits that remove the imports of a file that only the removed
// signals need, but for the package to keep. It returns false where something unused could
// be left behind.
func (c *check) dropImports(file *ast.File, removed []ast.Expr, keep string) ([]analysis.TextEdit, bool) {
	names, ok := c.importsOf(removed)
	if !ok {
		return nil, false
	}
	others := c.otherUncatchable(file, removed)
	var edits []analysis.TextEdit
	for _, name := range names {
		if name.Imported().Path() == keep {
			continue
		}
		needed, shared := false, false
		for id, obj := range c.TypesInfo.Uses {
			switch {
			case obj != name || within(removed, id):
			case within(others, id):
				shared = true
			default:
				needed = true
			}
		}
		switch {
		case needed:
		case shared: // only until the fix of another call is made as well
			return nil, false
		default:
			drop := c.dropImport(file, name)
			if drop == nil {
				return nil, false
			}
			edits = append(edits, drop...)
		}
	}
	return edits, true
}

// importsOf returns the imports that expressions name. It returns false if there are some
// that they use without a name.
func (c *check) importsOf(list []ast.Expr) (names []*types.PkgName, ok bool) {
	ok = true
	for _, e := range list {
		ast.Inspect(e, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.SelectorExpr:
				ast.Inspect(n.X, func(n ast.Node) bool {
					if id, isIdent := n.(*ast.Ident); isIdent {
						if name, isName := c.TypesInfo.Uses[id].(*types.PkgName); isName && !slices.Contains(names, name) {
							names = append(names, name)
						}
					}
					return true
				})
				return false
			case *ast.Ident:
				obj := c.TypesInfo.Uses[n]
				ok = ok && (obj == nil || obj.Pkg() == nil || obj.Pkg() == c.Pkg)
			}
			return true
		})
	}
	return names, ok
}

// otherUncatchable returns the signals of a file that are to be removed as well, by other
// fixes.
func (c *check) otherUncatchable(file *ast.File, removed []ast.Expr) []ast.Expr {
	var others []ast.Expr
	ast.Inspect(file, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			for _, s := range c.signals(call) {
				if c.uncatchable(s) && !slices.Contains(removed, s) {
					others = append(others, s)
				}
			}
		}
		return true
	})
	return others
}

func within(list []ast.Expr, id *ast.Ident) bool {
	return slices.ContainsFunc(list, func(e ast.Expr) bool { return e.Pos() <= id.Pos() && id.End() <= e.End() })
}

// dropImport returns the edit that removes the lines of an import, nil where something else
// is on them.
func (c *check) dropImport(file *ast.File, name *types.PkgName) []analysis.TextEdit {
	for _, decl := range file.Decls {
		decl, ok := decl.(*ast.GenDecl)
		if !ok || decl.Tok != token.IMPORT {
			break
		}
		i := slices.IndexFunc(decl.Specs, func(s ast.Spec) bool { return c.TypesInfo.PkgNameOf(s.(*ast.ImportSpec)) == name })
		if i < 0 {
			continue
		}
		from, to := c.line(decl.Specs[i].Pos()), c.line(decl.Specs[i].End())+1
		if decl.Lparen.IsValid() {
			// The lines around it, which it may have to itself.
			before, behind := c.line(decl.Lparen), c.line(decl.Rparen)
			if i > 0 {
				before = c.line(decl.Specs[i-1].End())
			}
			if i+1 < len(decl.Specs) {
				behind = c.line(decl.Specs[i+1].Pos())
			}
			switch {
			case len(decl.Specs) == 1 || before == from || behind < to:
				return nil
			case before+1 < from && to < behind || before+1 < from && i+1 == len(decl.Specs):
				from = before + 1 // with the blank line before a group of one
			case i == 0 && to < behind:
				to = behind
			}
		}
		start, end := c.lineStart(decl.Pos(), from), c.lineStart(decl.Pos(), to)
		if commented(file, start, end) || !decl.Lparen.IsValid() && (decl.Doc != nil || !c.alone(file, decl)) {
			return nil
		}
		return []analysis.TextEdit{{Pos: start, End: end}}
	}
	return nil
}
