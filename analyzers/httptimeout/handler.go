package httptimeout

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/value"
)

// conduct is what is known of how a handler, or a function with all that it calls
// and mentions, answers.
type conduct struct {
	streams  bool
	unknown  bool
	timeouts []bound
}

// A bound is a duration after which handlers are stopped, and where it is set.
type bound struct {
	nanoseconds int64
	pos         token.Pos
}

func (x *conduct) add(y conduct) {
	x.streams = x.streams || y.streams
	x.unknown = x.unknown || y.unknown
	for _, b := range y.timeouts {
		if !slices.Contains(x.timeouts, b) {
			x.timeouts = append(x.timeouts, b)
		}
	}
}

// handlers answers how the handlers of a package's servers conduct themselves.
type handlers struct {
	*check
	streaming map[string]bool // the user's own additions to [known.Streaming]
	functions map[*value.Function]*conduct
	objects   map[*value.Object]bool // being looked at
}

func newHandlers(c *check, streaming []string) handlers {
	h := handlers{
		check:     c,
		streaming: make(map[string]bool),
		functions: make(map[*value.Function]*conduct),
		objects:   make(map[*value.Object]bool),
	}
	for _, name := range streaming {
		h.streaming[name] = true
	}
	return h
}

// answersSoon says whether all handlers of a server are in view and none of them
// needs long for its response.
func (h handlers) answersSoon(s known.HTTPServer, o *value.Object) bool {
	x := h.of(s, o)
	return !x.streams && !x.unknown && len(x.timeouts) == 0
}

// appAnswersSoon is answersSoon for a framework's application, which is its own handler.
func (h handlers) appAnswersSoon(app *value.Object) bool {
	x := h.object(app)
	return !x.streams && !x.unknown && len(x.timeouts) == 0
}

// of returns the conduct of a server's handler.
func (h handlers) of(s known.HTTPServer, o *value.Object) conduct {
	var x conduct
	given := false
	o.AllSets(s.Handler, func(_ *value.Object, set *value.Set) {
		if set.Expr != nil && h.TypesInfo.Types[set.Expr].IsNil() {
			return
		}
		given = true
		if set.Expr != nil {
			x.add(h.expression(set.Expr, set.In, set.Values()))
		} else {
			x.add(h.values(set.Values()))
		}
	})
	if !given {
		x.add(h.defaultMux())
	}
	return x
}

// expression returns the conduct of the handler that an expression gives.
func (h handlers) expression(e ast.Expr, in *value.Function, objects []*value.Object) conduct {
	t := h.TypesInfo.TypeOf(e)
	if t == nil || types.IsInterface(t) || len(objects) > 0 {
		return h.values(objects)
	}
	if _, isFunc := t.Underlying().(*types.Signature); isFunc {
		return h.values(objects)
	}
	// A value of a type of the program's own: its ServeHTTP is all there is to know.
	obj, _, _ := types.LookupFieldOrMethod(t, true, h.Pkg, "ServeHTTP")
	fn, ok := obj.(*types.Func)
	if !ok || h.graph.Function(fn) == nil && !h.ImportObjectFact(fn.Origin(), new(handlerFact)) {
		return conduct{unknown: true}
	}
	return h.function(fn.Origin())
}

// values returns the conduct of handlers that are one of the objects.
func (h handlers) values(objects []*value.Object) conduct {
	if len(objects) == 0 {
		return conduct{unknown: true}
	}
	var x conduct
	for _, o := range objects {
		x.add(h.object(o))
	}
	return x
}

func (h handlers) object(o *value.Object) conduct {
	if h.objects[o] {
		return conduct{}
	}
	h.objects[o] = true
	defer delete(h.objects, o)

	var x conduct
	switch {
	case o.FromOutside():
		return conduct{unknown: true}
	case o.IsFunction():
		body, fn := o.Function()
		switch {
		case body != nil:
			x.add(h.body(body))
			x.add(h.wrapped(o))
			return x
		case fn != nil:
			return h.function(fn)
		case o.Call != nil && o.Call.Static != nil:
			x.add(h.function(o.Call.Static))
			x.add(h.handlerArguments(o.Call))
			return x
		}
		return conduct{unknown: true}
	case o.Kind == kindDefaultMux:
		return h.defaultMux()
	case o.Kind == kindPlain && o.Call != nil:
		x.add(h.called(o.Call))
	case o.Imported != nil && o.Call.Static != nil:
		x.add(h.function(o.Call.Static)) // what its constructor registered
	}
	// A router, or what frameworks make of one: all that is done with it counts.
	for at := o; at != nil; at = at.Origin {
		for _, use := range at.Uses {
			x.add(h.use(use))
		}
	}
	return x
}

// wrapped returns the conduct of the handlers that were passed to the middleware that
// made a function.
func (h handlers) wrapped(o *value.Object) conduct {
	var x conduct
	for ; o.Origin != nil; o = o.Origin {
		x.add(h.handlerArguments(o.Call))
	}
	return x
}

// madeBy returns what the call says that makes a handler or middleware: a timeout.
func (h handlers) madeBy(e ast.Expr) conduct {
	var x conduct
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.CallExpr:
			if call := h.callOf(n); call != nil {
				x.add(h.called(call))
			}
		case *ast.CompositeLit:
			x.add(h.literal(n, nil))
		}
		return true
	})
	return x
}

func (h handlers) handlerArguments(call *value.Call) conduct {
	var x conduct
	for i, arg := range call.Expr.Args {
		if isHandler(h.TypesInfo.TypeOf(arg)) && !h.isNext(arg) {
			x.add(h.expression(arg, call.In, call.Values(i+call.Receivers())))
		}
	}
	return x
}

// use returns what a call does to a router that it has as receiver or argument.
func (h handlers) use(use *value.Use) conduct {
	call := use.Call
	var x conduct
	if call.Unresolved() && !use.Receiver {
		return conduct{unknown: true} // whoever gets the router may register anything
	}
	if call.Static != nil {
		x.add(h.called(call))
	}
	if !use.Receiver && call.Static != nil && call.Static.Pkg() != h.Pkg {
		return x // passed along; what else is passed is not registered with it
	}
	if use.Receiver && call.Static != nil && call.Static.Pkg() == h.Pkg {
		return x
	}
	for i, arg := range call.Expr.Args {
		if h.isHandlerType(h.TypesInfo.TypeOf(arg)) {
			x.add(h.expression(arg, call.In, call.Values(i+call.Receivers())))
			x.add(h.madeBy(arg))
		}
	}
	if call.Static != nil && middlewareMethods[call.Static.Name()] {
		x.unknown = false // middleware answers for itself only where it refuses
	}
	return x
}

// middlewareMethods are the methods by which routers take middleware.
var middlewareMethods = map[string]bool{"Use": true, "With": true, "Pre": true, "UseHandler": true}

// isHandlerType says whether a value of the type handles requests: an http.Handler, or
// a function that takes a response writer or a framework's context. Functions that
// return handlers, middleware, count as well.
func (h handlers) isHandlerType(t types.Type) bool {
	if t == nil {
		return false
	}
	if sig, ok := t.Underlying().(*types.Signature); ok {
		return sig.Params().Len() > 0
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, h.Pkg, "ServeHTTP")
	_, ok := obj.(*types.Func)
	return ok
}

// function returns the conduct of a function by its declaration.
func (h handlers) function(fn *types.Func) conduct {
	if body := h.graph.Function(fn); body != nil {
		return h.body(body)
	}
	x := h.known(fn)
	var fact handlerFact
	if h.ImportObjectFact(fn, &fact) {
		x.streams = x.streams || fact.Streams
		x.unknown = x.unknown || fact.Unknown
		for _, n := range fact.Timeouts {
			x.timeouts = append(x.timeouts, bound{n, h.lineBelow(fn, 0)})
		}
	}
	return x
}

// known returns what the tables say of a function of another package.
func (h handlers) known(fn *types.Func) conduct {
	name := fn.FullName()
	path := ""
	if fn.Pkg() != nil {
		path = fn.Pkg().Path()
	}
	return conduct{streams: known.Streaming[name] || known.StreamingPackages[path] || h.streaming[name] || h.streaming[path]}
}

// called returns the conduct of a call: of what is called, and the bound it sets on
// handlers.
func (h handlers) called(call *value.Call) conduct {
	if call.Static == nil {
		return conduct{}
	}
	x := h.function(call.Static)
	if i, ok := known.HandlerTimeouts[call.Static.FullName()]; ok && i < len(call.Expr.Args) {
		b := bound{pos: call.Expr.Pos()}
		if n, ok := h.graph.Number(call.Expr.Args[i], call.In).Const(); ok {
			b.nanoseconds = n
		}
		x.timeouts = append(x.timeouts, b)
	}
	return x
}

// defaultMux returns the conduct of http.DefaultServeMux: of all that this package and
// those below it register there.
func (h handlers) defaultMux() conduct {
	x := conduct{streams: h.imported.DefaultMuxStreams, unknown: h.imported.DefaultMuxUnknown}
	for _, o := range h.graph.Objects {
		if o.Kind == kindDefaultMux {
			for _, use := range o.Uses {
				x.add(h.use(use))
			}
		}
	}
	for _, call := range h.graph.Calls {
		if call.Static == nil {
			continue
		}
		switch call.Static.FullName() {
		case "net/http.HandleFunc", "net/http.Handle":
			if len(call.Expr.Args) == 2 {
				x.add(h.expression(call.Expr.Args[1], call.In, call.Values(1)))
			}
		}
	}
	return x
}
