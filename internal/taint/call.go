package taint

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/known"
)

// call goes on from a call's result to what it was made of.
func (t *tracer) call(c *ssa.Call, result int, fr *frame, how known.Rendering) {
	common := &c.Call
	args := arguments(common)
	if b, ok := common.Value.(*ssa.Builtin); ok {
		if b.Name() == "append" || b.Name() == "min" || b.Name() == "max" {
			for _, arg := range args {
				t.render(arg, fr, how)
			}
		}
		return
	}
	fn := callee(common)
	if t.given(c, fn, args, result) {
		return
	}
	if fn == nil {
		t.closureResult(common, result, fr, how)
		return
	}
	name := fn.FullName()
	if class, what := sourceCall(name, result); class != None {
		t.add(Origin{Class: class, Name: what, Expr: t.e.expr(c), Pos: c.Pos()})
		return
	}
	if passes, ok := known.Passes()[name]; ok {
		if result == 0 { // the others are errors, or say whether there was one
			t.pass(c, passes, args, fr)
		}
		return
	}
	if name == "log/slog.GroupValue" {
		t.group(c, fr)
		return
	}
	if bufferReads(name) && result == 0 {
		t.written(args[0], fr, how)
		return
	}
	if fact := t.e.fact(fn); fact != nil {
		if t.fromFact(fact, args, result, fr, how) {
			return
		}
	} else if locals := t.e.locals(common); len(locals) > 0 {
		before := len(t.origins) + len(t.parameters)
		for _, local := range locals {
			t.results(local, common, result, fr, how)
		}
		if len(t.origins)+len(t.parameters) > before || fr.full() {
			return
		}
	}
	if t.callNamed(c, fn, result) {
		return
	}
	// What a value says of itself holds what is in it.
	if fn.Signature().Recv() == nil {
		return
	}
	switch fn.Name() {
	case "Error", "String", "GoString", "Unwrap":
		if len(args) == 1 && t.e.model.Asked(args[0].Type(), how) == nil {
			t.render(args[0], fr, known.RenderFmtFields)
		}
	}
}

func (fr *frame) full() bool { return fr != nil && fr.depth >= maxFrames }

// results goes on to what a function of the package returns.
func (t *tracer) results(fn *ssa.Function, call *ssa.CallCommon, result int, fr *frame, how known.Rendering) {
	if fr.full() || fr.within(fn) {
		return
	}
	inner := fr.enter(fn, call)
	for _, ret := range returns(fn) {
		if result < len(ret.Results) {
			t.render(ret.Results[result], inner, how)
		}
	}
}

// closureResult goes on to what a literal returns that is called through a variable.
func (t *tracer) closureResult(call *ssa.CallCommon, result int, fr *frame, how known.Rendering) {
	for _, made := range t.e.sources(call.Value) {
		switch made := made.(type) {
		case *ssa.MakeClosure:
			t.results(made.Fn.(*ssa.Function), call, result, fr, how)
		case *ssa.Function:
			t.results(made, call, result, fr, how)
		}
	}
}

// fromFact goes on by what is known of a function of another package, and says whether that
// says anything.
func (t *tracer) fromFact(fact *FunctionFact, args []ssa.Value, result int, fr *frame, how known.Rendering) bool {
	told := false
	for _, r := range fact.Results {
		if r.Result != result {
			continue
		}
		told = true
		switch {
		case r.Clean:
		case r.Class != None:
			t.origins = append(t.origins, r.origin())
		case r.Parameter < len(args) && r.Member > 0:
			t.member(args[r.Parameter], r.Member-1, fr, how)
		case r.Parameter < len(args):
			t.render(args[r.Parameter], fr, how)
		}
	}
	return told
}

// languages are names of packages for which a Token is a word of a language.
var languages = map[string]bool{
	"json": true, "jsontext": true, "xml": true, "yaml": true, "toml": true, "hcl": true, "html": true, "scanner": true, "lexer": true,
	"parser": true, "ast": true,
}

// callNamed adds an origin where the function's name says what it returns.
func (t *tracer) callNamed(c *ssa.Call, fn *types.Func, result int) bool {
	if fn.Pkg() != nil && (known.Standard(fn.Pkg().Path()) || languages[fn.Pkg().Name()]) {
		return false // what of the standard library returns secrets is in a table
	}
	class := t.e.model.Name(fn.Name())
	if several(fn) {
		class = t.e.oneOf(c, fn, result)
	}
	if class == None || !canHold(resultType(c, result)) || slices.ContainsFunc(t.e.assigned(c, result), t.e.model.Denies) {
		return false
	}
	t.add(Origin{Class: class, Name: fn.Name() + "()", Expr: t.e.expr(c), Pos: c.Pos()})
	return true
}

// oneOf returns what one of several results is: by its own name, or by that of the variable which
// it is assigned to. Which of them it is that the function's name speaks of is not known.
func (e *engine) oneOf(c *ssa.Call, fn *types.Func, result int) Class {
	if name := fn.Signature().Results().At(result).Name(); name != "" && name != "_" {
		return e.model.Name(name)
	}
	for _, name := range e.assigned(c, result) {
		if class := e.model.Name(name); class != None {
			return class
		}
	}
	return None
}

// several says whether a function has more than one result that is no error.
func several(fn *types.Func) bool {
	others := 0
	for result := range fn.Signature().Results().Variables() {
		if canHold(result.Type()) {
			others++
		}
	}
	return others > 1
}

// assigned returns the names of the variables that a result of a call is assigned to.
func (e *engine) assigned(c *ssa.Call, result int) []string {
	if _, several := c.Type().(*types.Tuple); !several {
		return e.names[c]
	}
	for _, ref := range referrers(c) {
		if extract, ok := ref.(*ssa.Extract); ok && extract.Index == result {
			return e.names[extract]
		}
	}
	return nil
}

// resultType returns the type of one of a call's results.
func resultType(c *ssa.Call, result int) types.Type {
	if tuple, ok := c.Type().(*types.Tuple); ok {
		if result < tuple.Len() {
			return tuple.At(result).Type()
		}
		return types.Typ[types.Invalid]
	}
	return c.Type()
}

// sourceCall returns what a result is whatever it is called.
func sourceCall(name string, result int) (Class, string) {
	switch name {
	case "(*net/http.Request).BasicAuth":
		if result == 1 {
			return Secret, "password"
		}
	case "net/http/httputil.DumpRequest", "net/http/httputil.DumpRequestOut", "net/http/httputil.DumpResponse":
		if result == 0 {
			return Header, "headers"
		}
	case "os.Environ":
		return Secret, "environment"
	case "(*net/url.Userinfo).String", "(*net/url.Userinfo).Password":
		return Secret, "password"
	case "(*net/http.Request).Cookies", "(*net/http.Response).Cookies":
		return Header, "cookies"
	case "(*net/http.Cookie).String":
		return Header, "cookie"
	case "crypto/x509.MarshalPKCS1PrivateKey", "crypto/x509.MarshalPKCS8PrivateKey", "crypto/x509.MarshalECPrivateKey",
		"(crypto/ed25519.PrivateKey).Seed", "(*crypto/ecdh.PrivateKey).Bytes", "(*crypto/ecdsa.PrivateKey).Bytes":
		if result == 0 {
			return Secret, "private key"
		}
	}
	return None, ""
}

// pass goes on to the arguments that a call's result is made of.
func (t *tracer) pass(c *ssa.Call, p known.Pass, args []ssa.Value, fr *frame) {
	if p.Format {
		w := write{how: known.RenderFmt}
		for _, one := range t.e.format(w, args[p.From:len(args)-1], args[len(args)-1]) {
			t.render(one.value, fr, one.how)
		}
		return
	}
	for n := p.From; n < len(args); n++ {
		if p.Only && n > p.From {
			break
		}
		if p.Operands && n == len(args)-1 {
			elements, rest := t.e.elements(args[n], nil)
			if rest != nil {
				t.render(rest, fr, p.Render)
			}
			for _, v := range elements {
				t.render(v, fr, p.Render)
			}
			continue
		}
		t.render(args[n], fr, p.Render)
	}
}

// extract goes on from one of several results.
func (t *tracer) extract(v *ssa.Extract, fr *frame, how known.Rendering) {
	switch tuple := v.Tuple.(type) {
	case *ssa.Call:
		t.call(tuple, v.Index, fr, how)
	case *ssa.Lookup:
		if v.Index == 0 {
			t.lookup(tuple, fr, how)
		}
	case *ssa.TypeAssert:
		if v.Index == 0 {
			t.render(tuple.X, fr, how)
		}
	case *ssa.Next:
		if r, ok := tuple.Iter.(*ssa.Range); ok && v.Index == 2 && !(isHeader(r.X.Type()) && told(tuple)) {
			t.render(r.X, fr, how)
		}
	case *ssa.UnOp:
		if v.Index == 0 {
			t.received(tuple, fr, how)
		}
	}
}
