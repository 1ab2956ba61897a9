package taint

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// A write is one value that a call writes down.
type write struct {
	call    ssa.CallInstruction // to report
	value   ssa.Value
	how     known.Rendering
	sink    known.LogCall
	key     string
	made    token.Pos // of another call, which made the attribute
	through token.Position
	span    bool
	rest    bool // the value is a parameter with arguments in it, which the sink's style says how to read
}

// writesOf returns what a call writes: by the tables, by what is known of the function, or
// because it looks like a logger of the project's own.
func (e *engine) writesOf(call ssa.CallInstruction) []write {
	common := call.Common()
	fn, args := e.target(common)
	if fn == nil {
		return nil
	}
	if row, ok := known.LogCalls()[fn.FullName()]; ok {
		if row.Slog && e.redacts(common, fn) || row.Prints && row.From == 1 && !toStandard(args[0]) {
			return nil
		}
		var list []write
		for _, how := range e.renderings(fn, args, row) {
			w := write{call: call, sink: row, how: how, span: strings.Contains(fn.FullName(), "otel/trace.")}
			if sent := e.sent(call, fn); sent != nil {
				w.call, w.made = sent, call.Pos()
			}
			list = append(list, e.parse(w, row.Style, args, row.From, fn.Signature().Variadic())...)
		}
		if row.Slog {
			return e.notReplaced(list, args)
		}
		return list
	}
	if fact := e.fact(fn); fact != nil {
		var list []write
		for _, s := range fact.Sinks {
			list = append(list, e.writeThrough(call, s)...)
		}
		return list
	}
	if row, ok := ownLogger(fn); ok && e.local(common) == nil {
		w := write{call: call, sink: row, how: row.Render}
		return e.parse(w, row.Style, args, row.From, fn.Signature().Variadic())
	}
	return nil
}

// toStandard says whether a writer is the standard output or error.
func toStandard(writer ssa.Value) bool {
	load, ok := unboxed(writer).(*ssa.UnOp)
	if !ok {
		return false
	}
	g, ok := load.X.(*ssa.Global)
	return ok && g.Pkg.Pkg.Path() == "os" && (g.Name() == "Stdout" || g.Name() == "Stderr")
}

// target returns the function that is called and what it is given, a receiver first, also where
// the function is in a variable that never holds another one: logf := logger.Printf.
func (e *engine) target(call *ssa.CallCommon) (*types.Func, []ssa.Value) {
	args := arguments(call)
	if fn := callee(call); fn != nil || call.IsInvoke() {
		return fn, args
	}
	held := e.sources(call.Value)
	if len(held) == 1 {
		held = e.kept(held[0])
	}
	if len(held) != 1 {
		return nil, nil
	}
	switch held := held[0].(type) {
	case *ssa.Function:
		fn, _ := held.Object().(*types.Func)
		return fn, args
	case *ssa.MakeClosure: // of a method: its receiver is bound
		if fn, ok := held.Fn.(*ssa.Function).Object().(*types.Func); ok && len(held.Bindings) == 1 {
			return fn, append([]ssa.Value{held.Bindings[0]}, args...)
		}
	}
	return nil, nil
}

// kept returns what is ever stored in the package variable or field that a value is read from,
// and otherwise the value.
func (e *engine) kept(v ssa.Value) []ssa.Value {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return []ssa.Value{v}
	}
	switch address := load.X.(type) {
	case *ssa.Global:
		return e.globals[address]
	case *ssa.FieldAddr:
		var list []ssa.Value
		for _, store := range e.fields[fieldOf(address.X.Type(), address.Field)] {
			list = append(list, store.Val)
		}
		return list
	}
	return []ssa.Value{v}
}

// sent returns the call that sends an event of zerolog which a call adds to, if that is not in
// the same expression.
func (e *engine) sent(call ssa.CallInstruction, fn *types.Func) ssa.CallInstruction {
	value := call.Value()
	if value == nil || !strings.HasPrefix(fn.FullName(), "(*github.com/rs/zerolog.Event).") {
		return nil
	}
	begin, _ := e.span(call)
	var found ssa.CallInstruction
	seen := make(map[ssa.Value]bool)
	var visit func(ssa.Value)
	visit = func(v ssa.Value) {
		if seen[v] || found != nil {
			return
		}
		seen[v] = true
		for _, ref := range referrers(v) {
			switch ref := ref.(type) {
			case *ssa.Phi:
				visit(ref)
			case *ssa.Call:
				next := callee(&ref.Call)
				if next == nil || len(arguments(&ref.Call)) == 0 || arguments(&ref.Call)[0] != v {
					continue
				}
				switch next.Name() {
				case "Msg", "Msgf", "Send", "MsgFunc":
					found = ref
				default:
					visit(ref)
				}
			}
		}
	}
	visit(value)
	if found != nil {
		if pos, _ := e.span(found); pos == begin {
			return nil
		}
	}
	return found
}

// writeThrough returns what a call writes because the function that it calls writes one of
// its parameters.
func (e *engine) writeThrough(call ssa.CallInstruction, s ParameterSink) []write {
	args := arguments(call.Common())
	if s.Parameter >= len(args) {
		return nil
	}
	w := write{
		call: call, how: s.Render, key: s.Key, span: s.Span,
		sink:    known.LogCall{Style: s.Style, Render: s.Render, Name: s.Name, Prints: s.Prints, Slog: s.Slog},
		through: token.Position{Filename: s.File, Line: s.Line},
	}
	arg := args[s.Parameter]
	switch {
	case s.Style == known.LogField:
		w.value = arg
		return []write{w}
	case s.Style == known.LogMap:
		return e.mapping(w, arg)
	case s.Style == known.LogAttrs && !isSlice(arg.Type()):
		return e.attribute(w, arg, 0)
	}
	return e.list(w, s.Style, arg)
}

func isSlice(t types.Type) bool {
	_, ok := t.Underlying().(*types.Slice)
	return ok
}

func deref(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

func referrers(v ssa.Value) []ssa.Instruction {
	if refs := v.Referrers(); refs != nil {
		return *refs
	}
	return nil
}

// constantString returns the text that v is, or "".
func constantString(v ssa.Value) string {
	if c, ok := concrete(v).(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
		return constant.StringVal(c.Value)
	}
	return ""
}

// unboxed returns what an interface was made of, where that is in view.
func unboxed(v ssa.Value) ssa.Value {
	for {
		switch w := v.(type) {
		case *ssa.MakeInterface:
			v = w.X
		case *ssa.ChangeInterface:
			v = w.X
		default:
			return v
		}
	}
}

// concrete returns what an interface was made of, where that is in view, and what a value was
// before it only changed its type.
func concrete(v ssa.Value) ssa.Value {
	for {
		v = unboxed(v)
		changed, ok := v.(*ssa.ChangeType)
		if !ok {
			return v
		}
		v = changed.X
	}
}

func returns(fn *ssa.Function) []*ssa.Return {
	var list []*ssa.Return
	for _, b := range fn.Blocks {
		if len(b.Instrs) > 0 {
			if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok {
				list = append(list, ret)
			}
		}
	}
	return list
}
