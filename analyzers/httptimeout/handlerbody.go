package httptimeout

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/value"
)

// body returns the conduct of a function of this package with all that it calls and
// mentions.
func (h handlers) body(f *value.Function) conduct {
	if x, ok := h.functions[f]; ok {
		return *x // complete, or being looked at further out
	}
	x := new(conduct)
	h.functions[f] = x
	if f.Body == nil {
		return *x
	}
	ast.Inspect(f.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			x.add(h.callIn(n))
		case *ast.Ident:
			if fn, ok := h.TypesInfo.Uses[n].(*types.Func); ok {
				x.add(h.function(fn.Origin()))
			}
		case *ast.TypeAssertExpr:
			x.streams = x.streams || n.Type != nil && asksToStream(h.TypesInfo.TypeOf(n.Type))
		case *ast.CompositeLit:
			x.add(h.literal(n, f))
		case *ast.BasicLit:
			if n.Kind == token.STRING && strings.Contains(n.Value, "text/event-stream") {
				x.streams = true
			}
		}
		return true
	})
	return *x
}

// callIn returns the conduct of a call within a handler's code: dispatch to another
// handler, a copy to the response, a timeout.
func (h handlers) callIn(n *ast.CallExpr) conduct {
	call := h.callOf(n)
	if call == nil {
		return conduct{}
	}
	x := h.called(call)
	if call.Static == nil {
		if sig, ok := h.TypesInfo.TypeOf(n.Fun).Underlying().(*types.Signature); ok && isHandlerFunc(sig) && !h.isNext(n.Fun) {
			x.add(h.values(h.graph.Values(n.Fun, call.In)))
		}
		return x
	}
	if call.Static.Pkg() != h.Pkg {
		x.add(h.handlerArguments(call)) // registered, or wrapped, there
	}
	switch call.Static.Name() {
	case "ServeHTTP":
		if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok && !h.isNext(sel.X) {
			x.add(h.expression(sel.X, call.In, call.Values(0)))
		}
	case "Copy", "CopyN", "CopyBuffer":
		if call.Static.Pkg().Path() == "io" && len(n.Args) > 1 && h.isResponse(n.Args[0]) {
			x.streams = true
		}
	case "SetWriteDeadline":
		x.streams = true
	}
	return x
}

// isNext says whether e is the handler that a middleware was given: a parameter of a
// function that returns a handler. What that is, is looked at where the middleware is
// called, call by call.
func (h handlers) isNext(e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return false
	}
	v, ok := h.TypesInfo.Uses[id].(*types.Var)
	if !ok {
		return false
	}
	maker := h.graph.FunctionOf(v)
	if maker == nil {
		return false
	}
	sig := maker.Signature(h.TypesInfo)
	return sig != nil && sig.Results().Len() > 0 && isHandler(sig.Results().At(0).Type())
}

// isHandler says whether the type is http.Handler, http.HandlerFunc or a function like it.
func isHandler(t types.Type) bool {
	if t == nil {
		return false
	}
	if isNamed(t, "net/http", "Handler") {
		return true
	}
	if sig, ok := t.Underlying().(*types.Signature); ok {
		return isHandlerFunc(sig)
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "ServeHTTP")
	_, ok := obj.(*types.Func)
	return ok
}

// asksToStream says whether a type to which a response writer is asserted is one for
// streaming, such as http.Flusher under any name.
func asksToStream(t types.Type) bool {
	face, ok := t.Underlying().(*types.Interface)
	if !ok {
		return false
	}
	for m := range face.Methods() {
		if known.StreamingMethods[m.Name()] {
			return true
		}
	}
	return false
}

// literal returns what a composite literal in a handler's code says: a proxy, or the
// configuration of a timeout.
func (h handlers) literal(n *ast.CompositeLit, f *value.Function) conduct {
	t := h.TypesInfo.TypeOf(n)
	if t == nil {
		return conduct{}
	}
	name := typeName(t)
	if name == "net/http/httputil.ReverseProxy" {
		return conduct{streams: true}
	}
	field, ok := known.HandlerTimeoutConfigs[name]
	if !ok {
		return conduct{}
	}
	for _, elem := range n.Elts {
		if kv, ok := elem.(*ast.KeyValueExpr); ok {
			if key, ok := kv.Key.(*ast.Ident); ok && key.Name == field {
				if v, ok := h.graph.Number(kv.Value, f).Const(); ok {
					return conduct{timeouts: []bound{{v, kv.Pos()}}}
				}
			}
		}
	}
	return conduct{}
}

func (h handlers) isResponse(e ast.Expr) bool {
	t := h.TypesInfo.TypeOf(e)
	if t == nil {
		return false
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, h.Pkg, "WriteHeader")
	_, ok := obj.(*types.Func)
	return ok
}

func isHandlerFunc(sig *types.Signature) bool {
	return sig.Params().Len() == 2 && isNamed(sig.Params().At(0).Type(), "net/http", "ResponseWriter")
}
