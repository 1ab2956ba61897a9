package taint

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// A Saying is what a method shows that has a say in how its value is written: String, say, or
// MarshalLogObject. That a type has such a method does not mean that it hides anything.
type Saying struct {
	Origins []Origin
	Itself  bool  // it shows the value that it is a method of, or something in it
	Members []int // the fields that it shows, by number, if that is known
}

// speaks says whether a function is a method that has a say in how its value is written.
func speaks(fn *ssa.Function) bool {
	obj, ok := fn.Object().(*types.Func)
	return ok && known.LogMethod(obj)
}

// says returns what a method shows. Methods of other packages of which nothing is known show
// nothing.
func (e *engine) says(method *types.Func) Saying {
	method = method.Origin()
	if method.Pkg() != e.pass.Pkg {
		if fact := e.fact(method); fact != nil {
			return sayingOf(fact)
		}
		return Saying{}
	}
	saying, ok := e.sayings[method]
	if !ok {
		e.sayings[method] = Saying{} // where the method leads back to itself
		if fn := e.program.FuncValue(method); fn != nil && len(fn.Blocks) > 0 {
			saying = sayingOf(&FunctionFact{Results: e.results(fn), Written: e.written(fn)})
		}
		e.sayings[method] = saying
	}
	return saying
}

func sayingOf(fact *FunctionFact) Saying {
	var s Saying
	for _, r := range append(fact.Written, fact.Results...) {
		switch {
		case r.Result != 0 || r.Clean:
		case r.Class != None:
			s.Origins = append(s.Origins, r.origin())
		case r.Parameter == 0:
			s.Itself = true
			if r.Member > 0 {
				s.Members = append(s.Members, r.Member-1)
			}
		}
	}
	return s
}

// discreet says whether values of a type have a method that shows nothing where they are so
// written.
func (e *engine) discreet(t types.Type, how known.Rendering) bool {
	method := e.model.Asked(t, how)
	if method == nil {
		return false
	}
	saying := e.says(method.Obj().(*types.Func))
	return len(saying.Origins) == 0 && !saying.Itself
}

// said goes on from a value to what its method shows of it.
func (t *tracer) said(v ssa.Value, method *types.Selection, fr *frame) {
	saying := t.e.says(method.Obj().(*types.Func))
	for _, o := range saying.Origins {
		t.whole(v, Field{Said: &o})
	}
	promoted := len(method.Index()) > 1
	if bufferReads(method.Obj().(*types.Func).FullName()) {
		t.written(v, fr, known.RenderText)
		return
	}
	for _, field := range saying.Members {
		if !promoted {
			t.member(v, field, fr, known.RenderText)
		}
	}
	if saying.Itself && !promoted && canHold(v.Type()) {
		t.trace(v, fr, known.RenderText)
	}
}

// written returns what a method writes into what it is given for that: a fmt.State, or the
// encoder of a logger.
func (e *engine) written(fn *ssa.Function) []Result {
	if !speaks(fn) || len(fn.Params) < 2 {
		return nil
	}
	encoder := fn.Params[1]
	t := e.newTracer()
	e.eachCall(fn, func(call ssa.CallInstruction) {
		for _, w := range e.encoded(call, encoder) {
			t.element(w.key, w.value, w.value.Pos(), nil, w.how)
		}
	})
	t.writtenInto(encoder, nil, 0, nil, known.RenderText)
	var list []Result
	for _, o := range t.origins {
		list = append(list, resultOf(0, o))
	}
	for _, use := range t.parameters {
		if use.parameter == fn.Params[0] {
			list = append(list, Result{Member: use.member})
		}
	}
	return list
}

// encoded returns what a call writes into an encoder, or into what a call on it returned.
func (e *engine) encoded(call ssa.CallInstruction, encoder ssa.Value) []write {
	common := call.Common()
	fn, args := callee(common), arguments(common)
	if fn == nil || len(args) == 0 || chained(args[0]) != encoder {
		return nil
	}
	row, ok := known.LogEncoders[fn.FullName()]
	if !ok {
		if row, ok = known.LogCalls()[fn.FullName()]; !ok {
			return nil
		}
	}
	return e.parse(write{call: call, how: row.Render}, row.Style, args, row.From, fn.Signature().Variadic())
}

// chained returns what the first call of a chain is a method of: e of e.Str(…).Int(…).
func chained(v ssa.Value) ssa.Value {
	for {
		call, ok := v.(*ssa.Call)
		if !ok || len(arguments(&call.Call)) == 0 {
			return v
		}
		v = arguments(&call.Call)[0]
	}
}

// group goes on to the attributes that a slog.GroupValue is made of.
func (t *tracer) group(c *ssa.Call, fr *frame) {
	w := write{call: c, how: known.RenderSlogJSON}
	for _, one := range t.e.list(w, known.LogAttrs, arguments(&c.Call)[0]) {
		if one.rest {
			continue // attributes that are not in view
		}
		t.element(one.key, one.value, one.value.Pos(), fr, one.how)
	}
}
