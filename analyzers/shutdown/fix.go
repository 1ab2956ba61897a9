package shutdown

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"go/version"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/prodcheck/prodcheck/internal/edit"
	"github.com/prodcheck/prodcheck/internal/lifecycle"
)

// fixes returns the safe fixes of a fault in the pass's own package, if there are any.
func (c *check) fixes(fault lifecycle.Fault) []analysis.SuggestedFix {
	switch fault.Kind {
	case lifecycle.NoSigterm:
		return c.addSigterm(c.listening(fault.At))
	case lifecycle.Uncatchable:
		return c.removeUncatchable(c.listening(fault.At))
	case lifecycle.Unbuffered:
		return c.makeRoom(fault.Made)
	case lifecycle.CancelledContext:
		return c.detach(fault)
	}
	return nil
}

// callAt returns the call at a place of this package that is the one meant: all calls of a
// chain start at the same place.
func (c *check) callAt(place lifecycle.Place, meant func(*ast.CallExpr) bool) (*ast.File, *ast.CallExpr) {
	if place.Package != c.Pkg.Path() {
		return nil, nil
	}
	pos, _ := c.position(place)
	for _, file := range c.Files {
		if !pos.IsValid() || pos < file.FileStart || file.FileEnd < pos {
			continue
		}
		path, _ := astutil.PathEnclosingInterval(file, pos, pos)
		for _, n := range path {
			// What SSA makes of a call may be at its parenthesis.
			if call, ok := n.(*ast.CallExpr); ok && (call.Pos() == pos || call.Lparen == pos) && meant(call) {
				return file, call
			}
		}
	}
	return nil, nil
}

// callee returns the package and the name of the function that is called, if it is known
// and no method.
func (c *check) callee(call *ast.CallExpr) (path, name string) {
	fn, ok := typeutil.Callee(c.TypesInfo, call).(*types.Func)
	if !ok || fn.Pkg() == nil || fn.Signature().Recv() != nil {
		return "", ""
	}
	return fn.Pkg().Path(), fn.Name()
}

func (c *check) line(pos token.Pos) int { return c.Fset.PositionFor(pos, false).Line }

// lineStart returns where a line begins in the file that has the position, or where the file
// ends.
func (c *check) lineStart(in token.Pos, line int) token.Pos {
	file := c.Fset.File(in)
	if line > file.LineCount() {
		return token.Pos(file.Base() + file.Size())
	}
	return file.LineStart(line)
}

// A listening is a call of package os/signal with an explicit list of signals.
type listening struct {
	file    *ast.File
	call    *ast.CallExpr
	name    string     // of the function
	signals []ast.Expr // at least one
}

// beforeSignals is how many arguments the functions of package os/signal take before signals.
var beforeSignals = map[string]int{"Notify": 1, "NotifyContext": 1, "Ignore": 0}

// listening returns the call at a place that names signals, nil if there is none.
func (c *check) listening(place lifecycle.Place) *listening {
	file, call := c.callAt(place, func(call *ast.CallExpr) bool { return c.signals(call) != nil })
	if call == nil {
		return nil
	}
	_, name := c.callee(call)
	return &listening{file, call, name, c.signals(call)}
}

// signals returns the explicit list of signals that a call takes.
func (c *check) signals(call *ast.CallExpr) []ast.Expr {
	path, name := c.callee(call)
	before, ok := beforeSignals[name]
	if path != "os/signal" || !ok || call.Ellipsis.IsValid() || len(call.Args) <= before {
		return nil
	}
	return call.Args[before:]
}

// The numbers of the signals that matter, on every system that has them.
const (
	sigINT  = 2
	sigQUIT = 3
	sigKILL = 9
	sigTERM = 15
)

// number returns the number of a signal, 0 if it is not known.
func (c *check) number(signal ast.Expr) int64 {
	if t := c.TypesInfo.Types[signal]; t.Value != nil && types.Unalias(t.Type).String() == "syscall.Signal" {
		n, _ := constant.Int64Val(constant.ToInt(t.Value))
		return n
	}
	switch c.global(signal) {
	case "os.Interrupt":
		return sigINT
	case "os.Kill":
		return sigKILL
	}
	return 0
}

// uncatchable says whether a signal is one that nobody can catch. The number of SIGSTOP is
// not the same on all systems.
func (c *check) uncatchable(signal ast.Expr) bool {
	switch c.global(signal) {
	case "syscall.SIGSTOP", "golang.org/x/sys/unix.SIGSTOP":
		return true
	}
	return c.number(signal) == sigKILL
}

// global returns the name, with its package, of what is declared outside of functions;
// "" for anything else.
func (c *check) global(e ast.Expr) string {
	var obj types.Object
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		obj = c.TypesInfo.Uses[e]
	case *ast.SelectorExpr:
		obj = c.TypesInfo.Uses[e.Sel]
	}
	if obj == nil || obj.Pkg() == nil || obj.Parent() != obj.Pkg().Scope() {
		return ""
	}
	return obj.Pkg().Path() + "." + obj.Name()
}

// addSigterm returns the fix that adds SIGTERM to the signals that a call listens for, or
// puts it in the place of SIGKILL, with which it was mistaken.
func (c *check) addSigterm(l *listening) []analysis.SuggestedFix {
	if l == nil || !c.endsProgram(l.signals) || l.name == "Notify" && c.tellsApart() {
		return nil
	}
	name, edits := c.importSyscall(l.file, l.call.Rparen)
	if name == "" {
		return nil
	}
	message := "Add " + name + ".SIGTERM"
	kill := slices.IndexFunc(l.signals, func(s ast.Expr) bool { return c.number(s) == sigKILL })
	if kill < 0 {
		edits = append(edits, c.appendTo(l.call, name+".SIGTERM"))
		return []analysis.SuggestedFix{{Message: message, TextEdits: edits}}
	}
	mistaken := l.signals[kill]
	dropped, ok := c.dropImports(l.file, []ast.Expr{mistaken}, "syscall")
	if !ok {
		return nil
	}
	message = "Replace " + types.ExprString(mistaken) + " by " + name + ".SIGTERM"
	edits = append(edits, dropped...)
	edits = append(edits, analysis.TextEdit{Pos: mistaken.Pos(), End: mistaken.End(), NewText: []byte(name + ".SIGTERM")})
	return []analysis.SuggestedFix{{Message: message, TextEdits: edits}}
}

// endsProgram says whether signals are a list that is written for ending the program, so
// that SIGTERM belongs to it: not one for SIGQUIT alone, which often asks for a dump, and
// not one whose signals are for the caller to choose.
func (c *check) endsProgram(signals []ast.Expr) bool {
	ends := false
	for _, s := range signals {
		if c.TypesInfo.Types[s].Value == nil && c.global(s) == "" {
			return false
		}
		n := c.number(s)
		ends = ends || n == sigINT || n == sigKILL
	}
	return ends
}

// tellsApart says whether the package compares what it gets with a signal that ends a
// program: SIGTERM would then be taken for another one, and swallowed.
func (c *check) tellsApart() bool {
	apart := false
	compared := func(list ...ast.Expr) {
		apart = apart || slices.ContainsFunc(list, func(e ast.Expr) bool {
			n := c.number(e)
			return n == sigINT || n == sigQUIT || n == sigKILL
		})
	}
	for _, file := range c.Files {
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CaseClause:
				compared(n.List...)
			case *ast.BinaryExpr:
				compared(n.X, n.Y)
			}
			return !apart
		})
	}
	return apart
}

// appendTo returns the edit that adds a last argument to a call that has some.
func (c *check) appendTo(call *ast.CallExpr, text string) analysis.TextEdit {
	last := call.Args[len(call.Args)-1]
	if c.line(last.End()) == c.line(call.Rparen) {
		return analysis.TextEdit{Pos: last.End(), End: last.End(), NewText: []byte(", " + text)}
	}
	// On a line of its own before the closing parenthesis: behind comments.
	at := c.lineStart(call.Rparen, c.line(call.Rparen))
	return analysis.TextEdit{Pos: at, End: at, NewText: []byte(edit.Indentation(c.Pass, last.Pos()) + text + ",\n")}
}

// removeUncatchable returns the fix that removes the signals that nobody can catch. Where
// SIGTERM is missing they stand in its place, and what is to be done is not to remove them.
func (c *check) removeUncatchable(l *listening) []analysis.SuggestedFix {
	if l == nil {
		return nil
	}
	var removed []ast.Expr
	sigterm := false
	for _, s := range l.signals {
		if c.uncatchable(s) {
			removed = append(removed, s)
		}
		sigterm = sigterm || c.number(s) == sigTERM
	}
	if len(removed) == 0 || len(removed) == len(l.signals) || !sigterm && l.name != "Ignore" {
		return nil
	}
	edits := removeArguments(l.call.Args, removed)
	for _, e := range edits {
		// Comments within it and up to the end of its line are about what goes.
		if commented(l.file, e.Pos, min(c.lineStart(e.End, c.line(e.End)+1), l.call.Rparen)) {
			return nil
		}
	}
	imports, ok := c.dropImports(l.file, removed, "")
	if !ok {
		return nil
	}
	var names []string
	for _, s := range removed {
		names = append(names, types.ExprString(s))
	}
	return []analysis.SuggestedFix{{Message: "Remove " + strings.Join(names, ", "), TextEdits: append(edits, imports...)}}
}

// removeArguments returns the edits that remove arguments of a call, each with the comma
// before it; with the one behind it where no argument before it stays.
func removeArguments(args, removed []ast.Expr) []analysis.TextEdit {
	var edits []analysis.TextEdit
	stays := false
	for i, arg := range args {
		switch {
		case !slices.Contains(removed, arg):
			stays = true
		case stays:
			edits = append(edits, analysis.TextEdit{Pos: args[i-1].End(), End: arg.End()})
		default:
			edits = append(edits, analysis.TextEdit{Pos: arg.Pos(), End: args[i+1].Pos()})
		}
	}
	return edits
}

// commented says whether a comment stands between two positions.
func commented(file *ast.File, from, to token.Pos) bool {
	return slices.ContainsFunc(file.Comments, func(group *ast.CommentGroup) bool {
		return from < group.End() && group.Pos() < to
	})
}

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

// makeRoom returns the fix that makes a channel hold a signal.
func (c *check) makeRoom(made lifecycle.Place) []analysis.SuggestedFix {
	_, call := c.callAt(made, c.makesChannel)
	if call == nil {
		return nil
	}
	change := analysis.TextEdit{Pos: call.Args[0].End(), End: call.Args[0].End(), NewText: []byte(", 1")}
	if len(call.Args) == 2 {
		size, ok := call.Args[1].(*ast.BasicLit)
		if !ok { // a constant or a variable, which may be used elsewhere too
			return nil
		}
		if n, exact := constant.Int64Val(constant.ToInt(c.TypesInfo.Types[size].Value)); n != 0 || !exact {
			return nil
		}
		change = analysis.TextEdit{Pos: size.Pos(), End: size.End(), NewText: []byte("1")}
	}
	return []analysis.SuggestedFix{{Message: "Make room for one signal", TextEdits: []analysis.TextEdit{change}}}
}

// makesChannel says whether a call is make(chan …).
func (c *check) makesChannel(call *ast.CallExpr) bool {
	builtin, ok := typeutil.Callee(c.TypesInfo, call).(*types.Builtin)
	if !ok || builtin.Name() != "make" || len(call.Args) == 0 {
		return false
	}
	_, ok = c.TypesInfo.TypeOf(call).Underlying().(*types.Chan)
	return ok
}

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
var briefNames = regexp.MustCompile(`^(([FS]?[Pp]rint|Debug|Info|Notice|Warn|Error|Fatal|Log|Msg|With|Set[A-Z]|Store).*|Set|Err|Str|Any|Shutdown|GracefulStop|Stop|Close|Flush|ForceFlush|Sync)$`)

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
	return ok && (fn.Pkg() == nil || briefPackages[fn.Pkg().Path()] || briefNames.MatchString(fn.Name()))
}
