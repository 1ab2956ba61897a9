package taint

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

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
		switch {
		case isText(args[n].Type()):
			one.how = known.RenderText
		case isError(args[n].Type()) && w.sink.Made:
			one.how = known.RenderError // whatever else it can say
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
				deleted[constantString(arguments(&call.Call)[1])] = true
			}
		}
	}
	return deleted
}

// record reads a slog.Record: its message, and what was added to it here.
func (e *engine) record(w write, v ssa.Value) []write {
	if made, ok := v.(*ssa.Call); ok && len(arguments(&made.Call)) == 4 { // NewRecord
		w.value, w.how = arguments(&made.Call)[2], known.RenderText
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
			if made, ok := ref.Val.(*ssa.Call); ok && ref.Addr == cell && len(arguments(&made.Call)) == 4 { // NewRecord
				one := w
				one.value, one.how = arguments(&made.Call)[2], known.RenderText
				list = append(list, one)
			}
		case *ssa.Call:
			fn := callee(&ref.Call)
			if fn == nil || len(arguments(&ref.Call)) != 2 {
				continue
			}
			added := w
			added.made, _ = e.span(ref)
			switch fn.FullName() {
			case "(*log/slog.Record).Add":
				list = append(list, e.list(added, known.LogPairs, arguments(&ref.Call)[1])...)
			case "(*log/slog.Record).AddAttrs":
				list = append(list, e.list(added, known.LogAttrs, arguments(&ref.Call)[1])...)
			}
		}
	}
	return list
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
