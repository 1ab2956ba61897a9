package taint

import (
	"cmp"
	"go/ast"
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
		if keyed == None {
			keyed = e.model.HeaderKey(w.key)
		}
	}
	t := e.newTracer()
	t.at = w.call
	w.value = inSlogValue(w.value)
	value := unboxed(w.value)
	if (keyed == Secret || keyed == Header) && e.about(value) || keyed != None && slices.ContainsFunc(e.namesOf(value), e.model.Denies) {
		keyed = None
	}
	if keyed != None && t.clean(value, nil, 0) {
		return
	}
	if keyed != None && (!canHold(value.Type()) || e.discreet(value.Type(), w.how)) {
		keyed = None
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
		if use.member > 0 {
			continue // the names of fields tell
		}
		e.addSink(use.parameter, w, use.how)
	}
}

// inSlogValue returns what a slog.Value was made of.
func inSlogValue(v ssa.Value) ssa.Value {
	if call, ok := v.(*ssa.Call); ok && isType(v.Type(), "log/slog", "Value") && len(arguments(&call.Call)) == 1 {
		return arguments(&call.Call)[0]
	}
	return v
}

// abouts are words that end the names of what only tells which secret it is.
var abouts = []string{
	"Name", "Namespace", "ID", "Id", "Kind", "Type", "Path", "File", "Ref", "Version", "Status", "Alias", "Count", "Length", "ARN",
}

// about says whether a value is called what tells which secret it is: secret.Name, cookieNames.
func (e *engine) about(v ssa.Value) bool {
	return slices.ContainsFunc(e.namesOf(v), func(name string) bool {
		name = strings.TrimSuffix(name, "s")
		return slices.ContainsFunc(abouts, func(about string) bool {
			about = strings.TrimSuffix(about, "s")
			return strings.HasSuffix(name, about) || strings.EqualFold(name, about)
		})
	})
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
		Pos: pos, End: end, Sink: w.sink.Name, Key: w.key, Keyed: keyed, Origin: origin, Made: w.made,
		Through: w.through, Prints: w.sink.Prints, Span: w.span,
	}
	e.found = append(e.found, f)
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
		typ := signature.Results().At(n).Type()
		if !canHold(typ) && !isError(typ) && !isType(typ, "log/slog", "Value") || len(list) >= maxSinks {
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
		case len(t.origins) > 0 && (t.origins[0].Class != Whole || isText(typ) || isError(typ) || speaks(fn)):
			list = append(list, resultOf(n, t.origins[0]))
			continue
		}
		for _, use := range t.parameters {
			p := slices.Index(fn.Params, use.parameter)
			r := Result{Result: n, Parameter: p, Member: use.member}
			if p >= 0 && !slices.Contains(list, r) {
				list = append(list, r)
			}
		}
	}
	return list
}

// resultOf returns what facts tell of an origin.
func resultOf(n int, o Origin) Result {
	return Result{Result: n, Class: o.Class, Name: o.Name, Expr: o.Expr, Whole: o.Whole, File: o.Place.Filename, Line: o.Place.Line}
}

// origin returns what a fact told of.
func (r Result) origin() Origin {
	o := Origin{Class: r.Class, Name: r.Name, Expr: r.Expr, Whole: r.Whole}
	o.Place.Filename, o.Place.Line = r.File, r.Line
	return o
}
