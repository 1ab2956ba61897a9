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
				fn := callee(&ref.Call)
				if fn == nil {
					continue
				}
				switch fn.FullName() {
				case "(net/http.Header).Del", "(net/http.Header).Set":
					stripped = stripped || t.e.model.Header(constantString(ref.Call.Args[1])) != None && cleanSet(fn.Name(), ref)
				}
				if b, ok := ref.Call.Value.(*ssa.Builtin); ok && b.Name() == "delete" {
					stripped = true
				}
			case *ssa.MapUpdate:
				if _, constant := ref.Value.(*ssa.Const); constant {
					stripped = true
				}
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

// cleanSet says whether a call deletes a header, or sets it to a constant.
func cleanSet(name string, call *ssa.Call) bool {
	return name == "Del" || constantString(call.Call.Args[2]) != ""
}

// filledWithCredentials says whether a header map that is made here gets any header with
// credentials, or whatever others do with it.
func (t *tracer) filledWithCredentials(made ssa.Value) bool {
	for _, ref := range referrers(made) {
		switch ref := ref.(type) {
		case *ssa.MapUpdate:
			key := constantString(ref.Key)
			if key == "" || t.e.model.Header(key) != None {
				return true
			}
		case *ssa.Call:
			fn := callee(&ref.Call)
			if fn == nil || len(ref.Call.Args) < 2 {
				return true
			}
			if key := constantString(ref.Call.Args[1]); key == "" || t.e.model.Header(key) != None {
				return true
			}
		}
	}
	return false
}
