package taint

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

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
	if row, ok := known.LogAttributes()[fn.FullName()]; ok {
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
		if p == parameter && n < len(arguments(&call.Call)) {
			w.value = arguments(&call.Call)[n]
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
		stored, _ := storesTo(field)
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
