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
	fn := callee(common)
	if fn == nil {
		return nil
	}
	args := arguments(common)
	if row, ok := known.LogCalls[fn.FullName()]; ok {
		if row.Slog && e.redacts(common, fn) {
			return nil
		}
		if row.Render == known.RenderSlogJSON && common.Value != nil && e.textHandler(common) {
			row.Render = known.RenderSlogText
		}
		w := write{call: call, sink: row, how: row.Render, span: strings.Contains(fn.FullName(), "otel/trace.")}
		if sent := e.sent(call, fn); sent != nil {
			w.call, w.made = sent, call.Pos()
		}
		return e.parse(w, row.Style, args, row.From, fn.Signature().Variadic())
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
				if next == nil || len(ref.Call.Args) == 0 || ref.Call.Args[0] != v {
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

// ownLogger says what a method writes that looks like one of a logger, by the names of its
// type and its own: interfaces behind which any logger may be.
func ownLogger(fn *types.Func) (known.LogCall, bool) {
	recv := fn.Signature().Recv()
	if recv == nil {
		return known.LogCall{}, false
	}
	named, _ := types.Unalias(deref(recv.Type())).(*types.Named)
	if named == nil || !strings.Contains(strings.ToLower(named.Obj().Name()), "log") {
		return known.LogCall{}, false
	}
	level, suffix := fn.Name(), ""
	for _, s := range []string{"Context", "Ctx", "f", "w", "ln", "S"} {
		if rest, ok := strings.CutSuffix(level, s); ok && levels[rest] {
			level, suffix = rest, s
			break
		}
	}
	if !levels[level] || !fn.Signature().Variadic() {
		return known.LogCall{}, false
	}
	from := 1
	if first := fn.Signature().Params().At(0); first.Type().String() == "context.Context" {
		from++
	}
	row := known.LogCall{Style: known.LogMixed, From: from, Render: known.RenderFmt, Name: named.Obj().Name() + "." + fn.Name()}
	if suffix == "f" {
		row.Style = known.LogFormat
	}
	return row, true
}

var levels = map[string]bool{
	"Trace": true, "Debug": true, "Info": true, "Notice": true, "Warn": true, "Warning": true, "Error": true,
	"Fatal": true, "Panic": true, "Print": true, "Critical": true,
}

func deref(t types.Type) types.Type {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// parse reads the arguments of a call from the given one on.
func (e *engine) parse(w write, style known.LogStyle, args []ssa.Value, from int, variadic bool) []write {
	if from >= len(args) {
		return nil
	}
	switch style {
	case known.LogField:
		if from+1 < len(args) {
			w.key, w.value = constantString(args[from]), args[from+1]
			return []write{w}
		}
		return nil
	case known.LogMap:
		return e.mapping(w, args[from])
	case known.LogRecord:
		return e.record(w, args[from])
	case known.LogFormat:
		last := args[len(args)-1]
		return e.format(w, args[from:len(args)-1], last)
	}
	var list []write
	for n := from; n < len(args); n++ {
		if variadic && n == len(args)-1 || style == known.LogAttrs && isSlice(args[n].Type()) {
			return append(list, e.list(w, style, args[n])...)
		}
		one := w
		one.value = args[n]
		if isText(args[n].Type()) {
			one.how = known.RenderText
		}
		list = append(list, one)
	}
	return list
}

// list reads a slice of arguments.
func (e *engine) list(w write, style known.LogStyle, slice ssa.Value) []write {
	if style == known.LogFormat {
		return e.format(w, nil, slice)
	}
	elements, rest := e.elements(slice, nil)
	var list []write
	if rest != nil {
		one := w
		one.value, one.sink.Style, one.rest = rest, style, true
		if _, ok := rest.(*ssa.Parameter); ok {
			list = append(list, one)
		}
	}
	switch style {
	case known.LogPairs, known.LogMixed:
		return append(list, e.pairs(w, elements, style == known.LogMixed)...)
	case known.LogAttrs:
		for _, v := range elements {
			list = append(list, e.attribute(w, v, 0)...)
		}
		return list
	}
	for _, v := range elements {
		one := w
		one.value = v
		list = append(list, one)
	}
	return list
}

// pairs reads keys and values in turns, and attributes between them.
func (e *engine) pairs(w write, elements []ssa.Value, mixed bool) []write {
	var list []write
	for n := 0; n < len(elements); n++ {
		v := elements[n]
		if isAttribute(concrete(v).Type()) {
			list = append(list, e.attribute(w, v, 0)...)
			continue
		}
		key := constantString(concrete(v))
		isKey := isText(concrete(v).Type())
		if mixed {
			isKey = key != "" && !strings.ContainsAny(key, " :=%")
		}
		if isKey && n+1 < len(elements) {
			one := w
			one.key, one.value = key, elements[n+1]
			list = append(list, one)
			n++
			continue
		}
		one := w
		one.value = v
		list = append(list, one)
	}
	return list
}

// isAttribute says whether a type is that of slog's, zap's or OpenTelemetry's attributes.
func isAttribute(t types.Type) bool {
	named, _ := types.Unalias(t).(*types.Named)
	if named == nil || named.Obj().Pkg() == nil {
		return false
	}
	switch named.Obj().Pkg().Path() + "." + named.Obj().Name() {
	case "log/slog.Attr", "go.uber.org/zap/zapcore.Field", "go.opentelemetry.io/otel/attribute.KeyValue":
		return true
	}
	return false
}

// maxNesting bounds how far attributes are followed.
const maxNesting = 8

// attribute follows an attribute to where it was made.
func (e *engine) attribute(w write, v ssa.Value, depth int) []write {
	if depth > maxNesting {
		return nil
	}
	switch v := concrete(v).(type) {
	case *ssa.Call:
		return e.made(w, v, depth)
	case *ssa.Phi:
		var list []write
		for _, edge := range v.Edges {
			list = append(list, e.attribute(w, edge, depth+1)...)
		}
		return list
	case *ssa.UnOp:
		if cell, ok := v.X.(*ssa.Alloc); ok && v.Op == token.MUL {
			if key, value := e.literalAttribute(cell); value != nil {
				one := w
				one.key, one.value, one.made = key, value, cell.Pos()
				return []write{one}
			}
			var list []write
			for _, stored := range e.stores(cell, v) {
				list = append(list, e.attribute(w, stored, depth+1)...)
			}
			return list
		}
	case *ssa.Parameter:
		one := w
		one.value, one.sink.Style, one.rest = v, known.LogAttrs, true
		return []write{one}
	}
	return nil
}

// made follows a call that makes an attribute.
func (e *engine) made(w write, call *ssa.Call, depth int) []write {
	fn := callee(&call.Call)
	if fn == nil {
		return nil
	}
	args := arguments(&call.Call)
	if row, ok := known.LogAttributes[fn.FullName()]; ok {
		if call.Pos() != w.call.Pos() {
			w.made, _ = e.span(call)
		}
		if row.Render != 0 {
			w.how = row.Render
		}
		if row.Group > 0 {
			if row.Group < len(args) {
				elements, _ := e.elements(args[row.Group], nil)
				return e.pairs(w, elements, false)
			}
			return nil
		}
		if row.Key >= 0 {
			w.key = constantString(args[row.Key])
		}
		w.value = args[row.Value]
		return []write{w}
	}
	// A function of the package that makes one: what it does with its parameters is what is
	// done with the arguments.
	if local := e.local(&call.Call); local != nil {
		var list []write
		for _, ret := range returns(local) {
			for _, result := range ret.Results {
				if !isAttribute(result.Type()) {
					continue
				}
				for _, inner := range e.attribute(w, result, depth+1) {
					list = append(list, e.bind(inner, local, call)...)
				}
			}
		}
		return list
	}
	if fact := e.fact(fn); fact != nil {
		return nil
	}
	return nil
}

// bind replaces a parameter of a function by the argument of a call.
func (e *engine) bind(w write, fn *ssa.Function, call *ssa.Call) []write {
	parameter, ok := concrete(w.value).(*ssa.Parameter)
	if !ok || parameter.Parent() != fn {
		return []write{w}
	}
	if e.model.Name(parameter.Name()) != None {
		return []write{w} // which says so itself
	}
	for n, p := range fn.Params {
		if p == parameter && n < len(call.Call.Args) {
			w.value = call.Call.Args[n]
			return []write{w}
		}
	}
	return nil
}

// literalAttribute returns the key and the value of a slog.Attr that is written as a literal.
func (e *engine) literalAttribute(cell *ssa.Alloc) (key string, value ssa.Value) {
	for _, ref := range *cell.Referrers() {
		field, ok := ref.(*ssa.FieldAddr)
		if !ok {
			continue
		}
		stored, _ := e.storesTo(field)
		if len(stored) != 1 {
			continue
		}
		switch fieldOf(cell.Type(), field.Field).Name() {
		case "Key":
			key = constantString(stored[0])
		case "Value", "String", "Interface":
			value = stored[0]
		}
	}
	return key, value
}

// mapping reads a map of keys to values.
func (e *engine) mapping(w write, v ssa.Value) []write {
	v = concrete(v)
	if isSlice(v.Type()) {
		return e.list(w, known.LogPairs, v)
	}
	var list []write
	for _, made := range e.sources(v) {
		if parameter, ok := made.(*ssa.Parameter); ok {
			one := w
			one.value, one.sink.Style, one.rest = parameter, known.LogMap, true
			list = append(list, one)
			continue
		}
		deleted := deletedFrom(made)
		for _, ref := range referrers(made) {
			if update, ok := ref.(*ssa.MapUpdate); ok {
				one := w
				one.key, one.value = constantString(update.Key), update.Value
				if one.key == "" || !deleted[one.key] {
					list = append(list, one)
				}
			}
		}
	}
	return list
}

// deletedFrom returns the keys that are deleted from a map.
func deletedFrom(m ssa.Value) map[string]bool {
	deleted := make(map[string]bool)
	for _, ref := range referrers(m) {
		if call, ok := ref.(*ssa.Call); ok {
			if b, ok := call.Call.Value.(*ssa.Builtin); ok && b.Name() == "delete" {
				deleted[constantString(call.Call.Args[1])] = true
			}
		}
	}
	return deleted
}

// record reads a slog.Record: its message, and what was added to it here.
func (e *engine) record(w write, v ssa.Value) []write {
	if made, ok := v.(*ssa.Call); ok && len(made.Call.Args) == 4 { // NewRecord
		w.value, w.how = made.Call.Args[2], known.RenderText
		return []write{w}
	}
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return nil
	}
	cell, ok := load.X.(*ssa.Alloc)
	if !ok {
		return nil
	}
	var list []write
	for _, ref := range referrers(cell) {
		switch ref := ref.(type) {
		case *ssa.Store:
			if made, ok := ref.Val.(*ssa.Call); ok && ref.Addr == cell && len(made.Call.Args) == 4 { // NewRecord
				one := w
				one.value, one.how = made.Call.Args[2], known.RenderText
				list = append(list, one)
			}
		case *ssa.Call:
			fn := callee(&ref.Call)
			if fn == nil || len(ref.Call.Args) != 2 {
				continue
			}
			added := w
			added.made, _ = e.span(ref)
			switch fn.FullName() {
			case "(*log/slog.Record).Add":
				list = append(list, e.list(added, known.LogPairs, ref.Call.Args[1])...)
			case "(*log/slog.Record).AddAttrs":
				list = append(list, e.list(added, known.LogAttrs, ref.Call.Args[1])...)
			}
		}
	}
	return list
}

func referrers(v ssa.Value) []ssa.Instruction {
	if refs := v.Referrers(); refs != nil {
		return *refs
	}
	return nil
}

// format reads a format and its operands.
func (e *engine) format(w write, before []ssa.Value, operands ssa.Value) []write {
	var list []write
	format := ""
	for _, v := range before {
		one := w
		one.value, one.how = v, known.RenderText
		list = append(list, one)
		if isText(v.Type()) {
			format = constantString(v)
		}
	}
	elements, rest := e.elements(operands, nil)
	if _, ok := rest.(*ssa.Parameter); ok {
		one := w
		one.value, one.how, one.sink.Style, one.rest = rest, known.RenderFmt, known.LogValues, true
		list = append(list, one)
	}
	verbs := verbsOf(format)
	for n, v := range elements {
		one := w
		one.value, one.how = v, known.RenderFmt
		if n < len(verbs) {
			how, shows := verbs[n].render()
			if !shows {
				continue
			}
			one.how = how
		}
		list = append(list, one)
	}
	return list
}

// constantString returns the text that v is, or "".
func constantString(v ssa.Value) string {
	if c, ok := concrete(v).(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
		return constant.StringVal(c.Value)
	}
	return ""
}

// concrete returns what an interface was made of, where that is in view, and what a value was
// before it only changed its type.
func concrete(v ssa.Value) ssa.Value {
	for {
		switch w := v.(type) {
		case *ssa.MakeInterface:
			v = w.X
		case *ssa.ChangeInterface:
			v = w.X
		case *ssa.ChangeType:
			v = w.X
		default:
			return v
		}
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
