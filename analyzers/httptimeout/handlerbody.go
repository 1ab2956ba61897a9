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
			if n.Type != nil && known.StreamingInterfaces[typeName(h.TypesInfo.TypeOf(n.Type))] {
				x.streams = true
			}
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
		if sig, ok := h.TypesInfo.TypeOf(n.Fun).(*types.Signature); ok && isHandlerFunc(sig) {
			x.add(h.values(h.graph.Values(n.Fun, call.In)))
		}
		return x
	}
	switch call.Static.Name() {
	case "ServeHTTP":
		if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok {
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
