package taint

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// follow goes back from what a call writes, and notes what is found.
func (e *engine) follow(w write) {
	if p, ok := w.value.(*ssa.Parameter); ok && w.rest {
		e.addSink(p, w, w.how)
		return
	}
	keyed := None
	if w.key != "" {
		keyed = e.model.Name(w.key)
		if c := e.model.Header(w.key); keyed == None && c != None {
			keyed = c
		}
	}
	t := e.newTracer()
	t.at = w.call
	w.value = inSlogValue(w.value)
	value := concrete(w.value)
	if keyed == Secret && e.about(value) {
		keyed = None
	}
	if keyed != None && (!canHold(value.Type()) || t.clean(value, nil, 0) || e.model.Protected(value.Type(), w.how)) {
		keyed = None
		if t.clean(value, nil, 0) {
			return
		}
	}
	t.render(w.value, nil, w.how)
	slices.SortStableFunc(t.origins, func(a, b Origin) int { return cmp.Compare(a.Class, b.Class) })
	if keyed != None {
		e.add(w, keyed, first(t.origins))
		return
	}
	if len(t.origins) > 0 {
		e.add(w, None, t.origins[0])
		return
	}
	for _, use := range t.parameters {
		e.addSink(use.parameter, w, use.how)
	}
}

// inSlogValue returns what a slog.Value was made of.
func inSlogValue(v ssa.Value) ssa.Value {
	if call, ok := v.(*ssa.Call); ok && isType(v.Type(), "log/slog", "Value") && len(call.Call.Args) == 1 {
		return call.Call.Args[0]
	}
	return v
}

// abouts are words that end the names of what only tells which secret it is.
var abouts = map[string]bool{
	"Name": true, "Namespace": true, "ID": true, "Id": true, "Kind": true, "Type": true, "Path": true, "File": true, "Ref": true,
	"Version": true, "Status": true, "Count": true, "Length": true, "ARN": true,
}

// about says whether a value is a field that tells which secret it is: secret.Name.
func (e *engine) about(v ssa.Value) bool {
	field := loaded(v)
	return field != nil && abouts[field.Name()]
}

func first(origins []Origin) Origin {
	if len(origins) == 0 {
		return Origin{}
	}
	return origins[0]
}

// add notes a finding.
func (e *engine) add(w write, keyed Class, origin Origin) {
	pos, end := e.span(w.call)
	if w.through.Line != 0 {
		w.sink.Name = shortName(callee(w.call.Common()))
	}
	f := Finding{
		Pos: pos, End: end, Sink: w.sink.Name, Key: w.key, Keyed: keyed, Origin: origin, Value: w.value.Pos(), Made: w.made,
		Whole: origin.Whole, Through: w.through, Prints: w.sink.Prints, Span: w.span,
	}
	e.found = append(e.found, f)
}

// shortName is a function's name as a message shows it: with its package or its type.
func shortName(fn *types.Func) string {
	switch {
	case fn == nil:
		return "a function literal"
	case fn.Signature().Recv() != nil:
		if named, ok := types.Unalias(deref(fn.Signature().Recv().Type())).(*types.Named); ok {
			return named.Obj().Name() + "." + fn.Name()
		}
	case fn.Pkg() != nil:
		return fn.Pkg().Name() + "." + fn.Name()
	}
	return fn.Name()
}

// addSink notes that a function writes a parameter, and follows its callers in the package.
func (e *engine) addSink(p *ssa.Parameter, w write, how known.Rendering) {
	fn := p.Parent()
	n := slices.Index(fn.Params, p)
	if n < 0 {
		return
	}
	style := known.LogField
	if w.rest {
		style = w.sink.Style
	}
	s := ParameterSink{
		Parameter: n, Style: style, Render: how, Name: w.sink.Name, Key: w.key, Prints: w.sink.Prints, Slog: w.sink.Slog, Span: w.span,
		File: w.through.Filename, Line: w.through.Line,
	}
	if s.Line == 0 {
		s.File, s.Line = e.place(w.call.Pos())
	}
	if fn.Parent() != nil {
		// A literal that is called where it stands is part of the function that it is in: what
		// it writes is reported there.
		for _, call := range e.callers[fn] {
			if args := arguments(call.Common()); n < len(args) && !w.rest && e.inPlace(call) {
				inner := w
				inner.value = args[n]
				e.pending = append(e.pending, inner)
			}
		}
	}
	if len(e.sinks[fn]) >= maxSinks || slices.ContainsFunc(e.sinks[fn], s.same) {
		return
	}
	e.sinks[fn] = append(e.sinks[fn], s)
	for _, call := range e.callers[fn] {
		if w.rest || !e.inPlace(call) {
			e.pending = append(e.pending, e.writeThrough(call, s)...)
		}
	}
}

// inPlace says whether a call is of a literal that stands in it.
func (e *engine) inPlace(call ssa.CallInstruction) bool {
	expr := e.calls[call.Common().Pos()]
	if expr == nil {
		return false
	}
	_, literal := ast.Unparen(expr.Fun).(*ast.FuncLit)
	return literal
}

// maxSinks bounds what is known of one function.
const maxSinks = 8

// same says whether two sinks are alike for a caller.
func (s ParameterSink) same(other ParameterSink) bool {
	s.File, s.Line, s.Name, s.Slog = other.File, other.Line, other.Name, other.Slog
	return s == other
}

// results returns what a function's results hold, for the callers in other packages.
func (e *engine) results(fn *ssa.Function) []Result {
	var list []Result
	signature := fn.Signature
	for n := range signature.Results().Len() {
		// Of structs, their fields' names tell.
		if typ := signature.Results().At(n).Type(); !canHold(typ) && !isError(typ) || len(list) >= maxSinks {
			continue
		}
		t := e.newTracer()
		clean := true
		for _, ret := range returns(fn) {
			if n >= len(ret.Results) {
				continue
			}
			clean = clean && t.clean(ret.Results[n], nil, 0)
			t.render(ret.Results[n], nil, known.RenderFmt)
		}
		switch {
		case clean && e.model.Name(fn.Name()) != None:
			list = append(list, Result{Result: n, Clean: true})
			continue
		case len(t.origins) > 0 && t.origins[0].Class != Whole:
			o := t.origins[0]
			list = append(list, Result{Result: n, Class: o.Class, Name: o.Name, Expr: o.Expr, File: o.Place.Filename, Line: o.Place.Line})
			continue
		}
		for _, use := range t.parameters {
			p := slices.Index(fn.Params, use.parameter)
			r := Result{Result: n, Parameter: p}
			if p >= 0 && !slices.Contains(list, r) {
				list = append(list, r)
			}
		}
	}
	return list
}

// expr returns how a value is written, as far as that is short.
func (e *engine) expr(v ssa.Value) string {
	switch v := v.(type) {
	case *ssa.Parameter, *ssa.FreeVar, *ssa.Global:
		return v.Name()
	case *ssa.Alloc:
		return v.Comment
	case *ssa.UnOp:
		return e.expr(v.X)
	case *ssa.FieldAddr:
		return e.selected(v.X, fieldOf(v.X.Type(), v.Field))
	case *ssa.Field:
		return e.selected(v.X, fieldOf(v.X.Type(), v.Field))
	case *ssa.MakeInterface:
		return e.expr(v.X)
	case *ssa.Convert:
		return e.expr(v.X)
	case *ssa.Call:
		if fn := callee(&v.Call); fn != nil {
			name := fn.Name()
			if recv := fn.Signature().Recv(); recv == nil && fn.Pkg() != e.pass.Pkg && fn.Pkg() != nil {
				name = fn.Pkg().Name() + "." + name
			}
			for _, arg := range v.Call.Args {
				if key := constantString(arg); key != "" {
					return name + "(" + quoteShort(key) + ")"
				}
			}
			return name + "()"
		}
	}
	if names := e.names[v]; len(names) > 0 {
		return names[0]
	}
	return ""
}

func quoteShort(s string) string {
	if len(s) > 40 {
		s = s[:40] + "…"
	}
	return `"` + s + `"`
}

func (e *engine) selected(owner ssa.Value, field *types.Var) string {
	if field == nil {
		return ""
	}
	if base := e.expr(owner); base != "" {
		return base + "." + field.Name()
	}
	return field.Name()
}

// textHandler says whether the logger of a call is seen to be made with slog's TextHandler.
func (e *engine) textHandler(call *ssa.CallCommon) bool {
	return slices.ContainsFunc(e.handlers(call), func(h *ssa.Call) bool {
		fn := callee(&h.Call)
		return fn != nil && fn.FullName() == "log/slog.NewTextHandler"
	})
}

// redacts says whether the handler that a call writes to is seen to redact: what is logged
// through it is its matter.
func (e *engine) redacts(call *ssa.CallCommon, fn *types.Func) bool {
	if !strings.HasPrefix(fn.FullName(), "(") && e.quiet {
		return true
	}
	return slices.ContainsFunc(e.handlers(call), e.redactingHandler)
}

// handlers returns the calls that make the handlers which a logger has.
func (e *engine) handlers(call *ssa.CallCommon) []*ssa.Call {
	args := arguments(call)
	if len(args) == 0 {
		return nil
	}
	return e.handlersOf(args[0], 0)
}

func (e *engine) handlersOf(logger ssa.Value, depth int) []*ssa.Call {
	if depth > maxFrames {
		return nil
	}
	var list []*ssa.Call
	for _, made := range e.sources(logger) {
		switch made := made.(type) {
		case *ssa.Call:
			fn := callee(&made.Call)
			if fn == nil {
				continue
			}
			switch fn.FullName() {
			case "log/slog.New", "(*log/slog.Logger).With", "(*log/slog.Logger).WithGroup":
				list = append(list, e.handlersOf(made.Call.Args[0], depth+1)...)
			case "log/slog.NewTextHandler", "log/slog.NewJSONHandler":
				list = append(list, made)
			default:
				if local := e.local(&made.Call); local != nil {
					for _, ret := range returns(local) {
						if len(ret.Results) > 0 {
							list = append(list, e.handlersOf(ret.Results[0], depth+1)...)
						}
					}
				}
			}
		case *ssa.UnOp:
			switch address := made.X.(type) {
			case *ssa.Global:
				for _, stored := range e.globals[address] {
					list = append(list, e.handlersOf(stored, depth+1)...)
				}
			case *ssa.FieldAddr:
				for _, store := range e.fields[fieldOf(address.X.Type(), address.Field)] {
					list = append(list, e.handlersOf(store.Val, depth+1)...)
				}
			}
		case *ssa.Parameter:
			fn := made.Parent()
			for _, caller := range e.callers[fn] {
				if n := slices.Index(fn.Params, made); n >= 0 && n < len(caller.Common().Args) {
					list = append(list, e.handlersOf(arguments(caller.Common())[n], depth+1)...)
				}
			}
		}
	}
	return list
}

// redactingHandler says whether a handler is made with a ReplaceAttr that does more than
// rename or reformat: it takes something out by its name.
func (e *engine) redactingHandler(handler *ssa.Call) bool {
	if len(handler.Call.Args) < 2 {
		return false
	}
	for _, options := range e.sources(handler.Call.Args[1]) {
		for _, ref := range referrers(options) {
			field, ok := ref.(*ssa.FieldAddr)
			if !ok || fieldOf(field.X.Type(), field.Field).Name() != "ReplaceAttr" {
				continue
			}
			stored, _ := e.storesTo(field)
			for _, v := range stored {
				for _, f := range e.sources(v) {
					if fn := functionOf(f); fn != nil && e.takesSecretsOut(fn, 0) {
						return true
					}
				}
			}
		}
	}
	return false
}

func functionOf(v ssa.Value) *ssa.Function {
	switch v := v.(type) {
	case *ssa.Function:
		return v
	case *ssa.MakeClosure:
		return v.Fn.(*ssa.Function)
	}
	return nil
}

// takesSecretsOut says whether a function names something secret, or calls what cleans.
func (e *engine) takesSecretsOut(fn *ssa.Function, depth int) bool {
	if len(fn.Blocks) == 0 {
		return e.model.Name(fn.Name()) != None
	}
	for _, b := range fn.Blocks {
		for _, i := range b.Instrs {
			var operands [8]*ssa.Value
			for _, operand := range i.Operands(operands[:0]) {
				if *operand == nil {
					continue
				}
				if s := constantString(*operand); s != "" && e.model.Name(s) != None {
					return true
				}
				if g, ok := (*operand).(*ssa.Global); ok && e.namesSecrets(g) {
					return true
				}
			}
			if call, ok := i.(ssa.CallInstruction); ok {
				callee := callee(call.Common())
				if callee != nil && e.model.Cleans(callee) {
					return true
				}
				if local := e.local(call.Common()); local != nil && depth < 2 && e.takesSecretsOut(local, depth+1) {
					return true
				}
			}
		}
	}
	return false
}

// namesSecrets says whether a package variable is a list of secret names, by its own name or by
// what it is filled with.
func (e *engine) namesSecrets(g *ssa.Global) bool {
	lower := strings.ToLower(g.Name())
	if e.model.Name(g.Name()) != None || strings.Contains(lower, "redact") || strings.Contains(lower, "sensitive") {
		return true
	}
	for _, stored := range e.globals[g] {
		for _, ref := range referrers(stored) {
			if update, ok := ref.(*ssa.MapUpdate); ok && e.model.Name(constantString(update.Key)) != None {
				return true
			}
		}
	}
	return false
}

// setsRedactingDefault says whether the package makes a redacting handler slog's default.
func (e *engine) setsRedactingDefault() bool {
	for _, fn := range e.functions {
		found := false
		e.eachCall(fn, func(call ssa.CallInstruction) {
			callee := callee(call.Common())
			if callee != nil && callee.FullName() == "log/slog.SetDefault" {
				found = found || slices.ContainsFunc(e.handlersOf(call.Common().Args[0], 0), e.redactingHandler)
			}
		})
		if found {
			return true
		}
	}
	return false
}

// position is a place with the file's base name alone.
func (e *engine) position(pos token.Pos) token.Position {
	p := e.pass.Fset.Position(pos)
	p.Filename = filepath.Base(p.Filename)
	return p
}
