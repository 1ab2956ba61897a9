package bodyclose

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/prodcheck/prodcheck/internal/flow"
	"github.com/prodcheck/prodcheck/internal/known"
	"github.com/prodcheck/prodcheck/internal/rule"
)

// A kind says which rule a resource falls under, and what to say of it.
type kind struct {
	rule    *rule.Rule
	open    string // that it is left as it is
	dropped string // that nobody can end it, because nothing takes it
	release string // the method that releases it
}

// kinds are the resources by the name of their [flow.Kind].
var kinds = map[string]kind{
	"response":    {responseRule, "response body is not closed", "response body is never closed", "Body.Close"},
	"object":      {readCloserRule, "object's body is not closed", "object's body is never closed", "Body.Close"},
	"reader":      {readCloserRule, "reader is not closed", "reader is never closed", "Close"},
	"file":        {readCloserRule, "file is not closed", "file is never closed", "Close"},
	"archive":     {readCloserRule, "archive is not closed", "archive is never closed", "Close"},
	"socket":      {readCloserRule, "network connection is not closed", "network connection is never closed", "Close"},
	"rows":        {rowsRule, "rows are not closed", "rows are never closed", "Close"},
	"statement":   {rowsRule, "statement is not closed", "statement is never closed", "Close"},
	"connection":  {rowsRule, "connection is not released", "connection is never released", "Close"},
	"transaction": {txRule, "transaction is neither committed nor rolled back", "transaction is neither committed nor rolled back", "Rollback"},
	"span":        {spanRule, "span is not ended", "span is never ended", "End"},
}

// newContract makes the contract of the rules, with a cache of its own.
func newContract() *flow.Contract {
	c := &contract{
		resources: make(map[string]*flow.Kind),
		types:     make(map[types.Type]*flow.Kind),
		calls:     make(map[*types.Func]*flow.Call),
		exits:     make(map[*types.Func]bool),
	}
	return &flow.Contract{
		KindOf:   c.kindOf,
		Call:     c.call,
		ByShape:  c.byShape,
		Release:  known.Releasing,
		Standard: known.Standard,
		Exits:    c.ends,
		Fails:    known.Fails,
		Prints:   prints,
	}
}

type contract struct {
	resources map[string]*flow.Kind
	types     map[types.Type]*flow.Kind
	calls     map[*types.Func]*flow.Call
	exits     map[*types.Func]bool
}

// call returns what the tables know of a function.
func (c *contract) call(fn *types.Func) *flow.Call {
	call, ok := c.calls[fn]
	if !ok {
		call = callOf(fn)
		c.calls[fn] = call
	}
	return call
}

// ends says whether a call ends the process.
func (c *contract) ends(fn *types.Func, call *ssa.CallCommon) bool {
	exits, ok := c.exits[fn]
	if !ok {
		exits = known.Exits[fn.FullName()] || fn.Signature().Results().Len() == 0 && fn.Signature().Variadic() && known.ExitNames[fn.Name()]
		c.exits[fn] = exits
	}
	return exits || fn.Signature().Results().Len() == 0 && endsChain(fn, call)
}

func (c *contract) kindOf(t types.Type) *flow.Kind {
	if k, ok := c.types[t]; ok {
		return k
	}
	k := c.newKind(t)
	c.types[t] = k
	return k
}

func (c *contract) newKind(t types.Type) *flow.Kind {
	switch t.Underlying().(type) {
	case *types.Pointer, *types.Interface, *types.Struct:
	default:
		return nil
	}
	name := typeName(t)
	if r, ok := known.Resources()[name]; ok {
		return c.named(name, r)
	}
	switch {
	case hasMethods(t, "Commit", "Rollback"):
		return c.named("", known.Resource{Kind: "transaction"})
	case isReadCloser(t):
		return c.named("", known.Resource{Kind: "reader"})
	case hasMethods(t, "Scan", "Err", "Close") && strings.HasSuffix(name, "Rows") && isNext(method(t, "Next")):
		return c.named("", known.Resource{Kind: "rows", Drained: []string{"Next"}})
	case hasBody(t, name):
		return c.named("", known.Resource{Kind: "object", Part: "Body"})
	}
	return nil
}

func isNext(fn *types.Func) bool { return fn != nil && signatureIs(fn, "func() bool") }

// hasBody says whether a type is that of an answer with a body to read, such as what
// object stores return. The body of a request is its sender's.
func hasBody(t types.Type, name string) bool {
	if strings.HasSuffix(name, "Request") || strings.HasSuffix(name, "Input") || method(t, "Close") != nil {
		return false
	}
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for field := range s.Fields() {
		if field.Name() == "Body" {
			return typeName(field.Type()) == "io.ReadCloser"
		}
	}
	return false
}

// named returns the one kind for a type's name and resource.
func (c *contract) named(name string, r known.Resource) *flow.Kind {
	key := name + " " + r.Kind
	k := c.resources[key]
	if k == nil {
		k = &flow.Kind{
			Name: r.Kind, Part: r.Part, Failure: r.Failure, Chain: r.Chain, Drained: r.Drained, Same: r.Same, Reopens: r.Reopens, Broken: r.Broken, NilSafe: r.NilSafe,
			Shown: r.Kind == "reader" || r.Kind == "file" || r.Kind == "object",
		}
		c.resources[key] = k
	}
	return k
}

// typeName returns the path and name of a named type or of what a pointer points to.
func typeName(t types.Type) string {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return ""
	}
	return named.Obj().Pkg().Path() + "." + named.Obj().Name()
}

func hasMethods(t types.Type, names ...string) bool {
	for _, name := range names {
		if method(t, name) == nil {
			return false
		}
	}
	return true
}

func method(t types.Type, name string) *types.Func {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
	fn, _ := obj.(*types.Func)
	return fn
}

// isReadCloser says whether a type has the methods of io.ReadCloser.
func isReadCloser(t types.Type) bool {
	reading, closing := method(t, "Read"), method(t, "Close")
	return reading != nil && closing != nil &&
		signatureIs(reading, "func([]byte) (int, error)") && signatureIs(closing, "func() error")
}

func signatureIs(fn *types.Func, text string) bool {
	signature := fn.Signature()
	var parts []string
	for i := range signature.Params().Len() {
		parts = append(parts, signature.Params().At(i).Type().String())
	}
	got := "func(" + strings.Join(parts, ", ") + ")"
	parts = parts[:0]
	for i := range signature.Results().Len() {
		parts = append(parts, signature.Results().At(i).Type().String())
	}
	switch len(parts) {
	case 0:
	case 1:
		got += " " + parts[0]
	default:
		got += " (" + strings.Join(parts, ", ") + ")"
	}
	return got == text
}

// callOf returns what the tables know of a function.
func callOf(fn *types.Func) *flow.Call {
	row, ok := known.Contracts()[fn.FullName()]
	if !ok {
		return nil
	}
	call := &flow.Call{Owes: row.Owes, Also: row.Also}
	if len(row.Args) > 0 {
		call.Args = make(map[int]flow.Effect, len(row.Args))
		for i, effect := range row.Args {
			call.Args[i] = effects[effect]
		}
	}
	return call
}

var effects = map[known.Effect]flow.Effect{
	known.Lends:    flow.Lends,
	known.Holds:    flow.Holds,
	known.Wraps:    flow.Wraps,
	known.Releases: flow.Releases,
	known.Keeps:    flow.Keeps,
}

// endsChain says whether a call is the last of a chain of a logger, that ends the process
// because of how it began.
func endsChain(fn *types.Func, call *ssa.CallCommon) bool {
	if fn.Pkg() == nil || fn.Pkg().Name() != "zerolog" || !known.ExitChains[fn.FullName()] {
		return false
	}
	for link := call; link != nil && len(link.Args) > 0; {
		receiver, ok := link.Args[0].(*ssa.Call)
		if !ok {
			return false
		}
		link = receiver.Common()
		if callee := link.StaticCallee(); callee != nil && known.ExitNames[callee.Name()] {
			return true
		}
	}
	return false
}

func prints(fn *types.Func) bool { return fn.Pkg() != nil && known.Printers[fn.Pkg().Path()] }

// opening are the beginnings of names of functions that hand over something to close.
// Others, such as Body or Stdout, may only show what they have.
var opening = []string{"Open", "Create", "Get", "Read", "Fetch", "Download", "Dial", "Accept", "New", "Stream", "Start", "Pull", "Load"}

// beginning are those of names that begin a transaction.
var beginning = []string{"Begin", "Start", "New", "Open", "Tx"}

// byShape says whether a function that is not known owes what it returns. It does where
// it returns that with an error, and its name says that it makes it.
func (c *contract) byShape(fn *types.Func, signature *types.Signature) bool {
	name, abstract := "", true
	if fn != nil {
		recv := fn.Signature().Recv()
		name, abstract = fn.Name(), recv != nil && types.IsInterface(recv.Type())
	}
	results := signature.Results()
	if results.Len() < 2 || !isError(results.At(results.Len()-1).Type()) {
		return false
	}
	t := results.At(0).Type()
	k := c.kindOf(t)
	if k == nil || k.Failure != "" {
		return false
	}
	switch k.Name {
	case "response", "rows", "statement":
		return true
	case "connection", "transaction":
		return hasPrefix(name, beginning) || k.Name == "connection" && (name == "Conn" || name == "Acquire")
	case "object":
		return hasPrefix(name, opening)
	case "reader", "file", "socket":
		if _, listed := known.Resources()[typeName(t)]; name == "" || abstract && !listed && !types.IsInterface(t) {
			return false // a type of somebody's own, whose Close may do nothing
		}
		return typeName(t) == "io.ReadCloser" && !strings.HasSuffix(name, "Pipe") && !strings.HasPrefix(name, "Body") || hasPrefix(name, opening)
	}
	return false
}

func hasPrefix(name string, prefixes []string) bool {
	for _, prefix := range prefixes {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}
