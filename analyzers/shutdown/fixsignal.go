package shutdown

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/prodcheck/prodcheck/internal/edit"
	"github.com/prodcheck/prodcheck/internal/lifecycle"
)

// A listening is a call of package os/signal with an explicit list of signals.
type listening struct {
	file    *ast.File
	call    *ast.CallExpr
	name    string     // of the function
	signals []ast.Expr // at least one
}

// beforeSignals is how many arguments the functions of package os/signal take before signals.
var beforeSignals = map[string]int{"Notify": 1, "NotifyContext": 1, "Ignore": 0}

// signals returns the explicit list of signals that a call takes.
func (c *check) signals(call *ast.CallExpr) []ast.Expr {
	path, name := c.callee(call)
	before, ok := beforeSignals[name]
	if path != "os/signal" || !ok || call.Ellipsis.IsValid() || len(call.Args) <= before {
		return nil
	}
	return call.Args[before:]
}

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
