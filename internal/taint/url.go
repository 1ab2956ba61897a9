package taint

import (
	"golang.org/x/tools/go/ssa"
)

// address adds an origin where a *url.URL can hold a user with a password whatever it was made
// of, and says whether nothing is left to follow: because it does, or because the user is taken
// out.
func (t *tracer) address(v ssa.Value, fr *frame) bool {
	made := t.e.sources(v)
	removed := 0
	for _, one := range made {
		for _, user := range users(one) {
			if c, ok := user.(*ssa.Const); ok && c.Value == nil {
				removed++
				break
			}
			if call, ok := user.(*ssa.Call); ok && isFunction(call, "net/url.UserPassword") {
				if t.clean(arguments(&call.Call)[1], fr, 0) {
					removed++
					break
				}
				t.add(Origin{Class: Address, Name: "password", Expr: t.e.expr(arguments(&call.Call)[1]), Pos: call.Pos()})
				return true
			}
		}
		if p, ok := one.(*ssa.Parameter); ok && t.e.unasked(p, fr) {
			t.add(Origin{Class: Address, Name: p.Name(), Expr: p.Name(), Pos: p.Pos()})
			return true
		}
	}
	return len(made) > 0 && removed == len(made)
}

// users returns what the user of a URL is set to.
func users(url ssa.Value) []ssa.Value {
	var list []ssa.Value
	for _, ref := range referrers(url) {
		if address, ok := ref.(*ssa.FieldAddr); ok && fieldOf(url.Type(), address.Field).Name() == "User" {
			for _, use := range referrers(address) {
				if store, ok := use.(*ssa.Store); ok {
					list = append(list, store.Val)
				}
			}
		}
	}
	return list
}

// unasked says whether nobody in the package calls the function whose parameter it is: what it
// is given is not known.
func (e *engine) unasked(p *ssa.Parameter, fr *frame) bool {
	for f := fr; f != nil; f = f.parent {
		if f.fn == p.Parent() {
			return false
		}
	}
	return len(e.callers[p.Parent()]) == 0 && p.Parent().Parent() == nil
}

func isFunction(call *ssa.Call, name string) bool {
	fn := callee(&call.Call)
	return fn != nil && fn.FullName() == name
}
