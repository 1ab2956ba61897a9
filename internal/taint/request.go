package taint

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// request adds an origin where a value holds HTTP headers, or a form as a whole, and says
// whether it does.
func (t *tracer) request(v ssa.Value, how known.Rendering) bool {
	typ := v.Type()
	switch {
	case isPrivateKey(typ) && (how != known.RenderText || isText(typ)):
		t.add(Origin{Class: Secret, Name: "private key", Expr: t.e.expr(v), Pos: v.Pos()})
		return true
	case isHeader(typ):
		if !t.stripped(v) {
			t.add(Origin{Class: Header, Name: "headers", Expr: t.e.expr(v), Pos: v.Pos()})
		}
		return true
	case isType(typ, "net/http", "Request") || isType(typ, "net/http", "Response"):
		if how != known.RenderText {
			t.add(Origin{Class: Header, Name: "headers", Expr: t.e.expr(v), Pos: v.Pos()})
		}
		return true
	case isType(typ, "net/http", "Cookie"):
		t.add(Origin{Class: Header, Name: "cookie", Expr: t.e.expr(v), Pos: v.Pos()})
		return true
	case isType(typ, "net/url", "Values"):
		if field := loaded(v); field != nil && (field.Name() == "Form" || field.Name() == "PostForm") && field.Pkg().Path() == "net/http" {
			t.add(Origin{Class: Secret, Name: "form", Expr: t.e.expr(v), Pos: v.Pos()})
			return true
		}
	}
	return false
}

// privateKeys are types of keys that show themselves wherever they are written.
var privateKeys = map[string]bool{
	"crypto/rsa.PrivateKey": true, "crypto/ecdsa.PrivateKey": true, "crypto/ed25519.PrivateKey": true, "crypto/dsa.PrivateKey": true,
	"golang.org/x/crypto/ed25519.PrivateKey": true,
}

func isPrivateKey(t types.Type) bool {
	named, _ := types.Unalias(deref(t)).(*types.Named)
	return named != nil && named.Obj().Pkg() != nil && privateKeys[named.Obj().Pkg().Path()+"."+named.Obj().Name()]
}

// loaded returns the field that a value was read from, or nil.
func loaded(v ssa.Value) *types.Var {
	if load, ok := v.(*ssa.UnOp); ok {
		if address, ok := load.X.(*ssa.FieldAddr); ok {
			return fieldOf(address.X.Type(), address.Field)
		}
	}
	return nil
}

// stripped says whether headers with credentials have been taken out of what is written, or
// none were ever put in: it is a map that is made and filled here, or a copy of another one.
func (t *tracer) stripped(v ssa.Value) bool {
	for _, made := range t.e.sources(v) {
		stripped := false
		for _, ref := range referrers(made) {
			switch ref := ref.(type) {
			case *ssa.Call:
				stripped = stripped || t.strips(ref)
			case *ssa.MapUpdate:
				stripped = stripped || t.e.model.Header(constantString(ref.Key)) != None && t.clean(ref.Value, nil, 0)
			}
		}
		if _, own := made.(*ssa.MakeMap); own && !stripped {
			stripped = !t.filledWithCredentials(made)
		}
		if !stripped {
			return false
		}
	}
	return true
}

// strips says whether a call takes a header with credentials out, or one of which the name is not
// in view: of a list of them.
func (t *tracer) strips(call *ssa.Call) bool {
	args := arguments(&call.Call)
	if b, ok := call.Call.Value.(*ssa.Builtin); ok {
		return b.Name() == "delete" && t.credential(args[1])
	}
	fn := callee(&call.Call)
	if fn == nil {
		return false
	}
	switch fn.FullName() {
	case "(net/http.Header).Del", "(net/http.Header).Set":
		return t.credential(args[1]) && cleanSet(fn.Name(), call)
	}
	return false
}

// credential says whether the name of a header may be of one with credentials.
func (t *tracer) credential(name ssa.Value) bool {
	text := constantString(name)
	return text == "" || t.e.model.Header(text) != None
}

// cleanSet says whether a call deletes a header, or sets it to a constant.
func cleanSet(name string, call *ssa.Call) bool {
	return name == "Del" || constantString(arguments(&call.Call)[2]) != ""
}

// selected says whether a key is one of a range over headers that tells them from one another.
func selected(key ssa.Value) bool {
	extract, ok := key.(*ssa.Extract)
	if !ok {
		return false
	}
	next, ok := extract.Tuple.(*ssa.Next)
	return ok && told(next)
}

// filledWithCredentials says whether a header map that is made here gets any header with
// credentials, or whatever others do with it.
func (t *tracer) filledWithCredentials(made ssa.Value) bool {
	for _, ref := range referrers(made) {
		switch ref := ref.(type) {
		case *ssa.MapUpdate:
			if t.credential(ref.Key) && !selected(ref.Key) {
				return true
			}
		case *ssa.Call:
			fn := callee(&ref.Call)
			if fn == nil || len(arguments(&ref.Call)) < 2 {
				return true
			}
			if key := constantString(arguments(&ref.Call)[1]); key == "" || t.e.model.Header(key) != None {
				return true
			}
		}
	}
	return false
}
