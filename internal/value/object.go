package value

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// Kind says what an object is: the path and name of a followed type
// ("net/http.Server"), or one of the kinds below.
type Kind string

const (
	function  Kind = "func"      // a function value
	parameter Kind = "parameter" // whatever a caller outside of the package hands in
)

// Object is one value as the program makes it: at a literal, a declaration or a
// call, in this package or, through facts, in another.
type Object struct {
	Kind Kind
	Expr ast.Node  // where it is made
	In   *Function // the function it is made in; nil for package-level variables
	Sets []*Set    // what is assigned to its fields, anywhere
	Uses []*Use    // the calls that have it as receiver or argument

	// Origin is the object that this one is the copy of at one call: a constructor's
	// result, seen from one of its callers.
	Origin *Object
	Call   *Call

	// Imported describes an object that another package makes; Call is the call.
	Imported *Summary
	// Home names the field that an imported object lies in, seen from the call's
	// result; empty where it is the result itself.
	Home string

	// Implied marks the zero value of a field of the literal or variable at Expr,
	// which is never written out itself.
	Implied bool

	opened      bool  // code that is not in view may have changed it
	zeroOf      *node // the variable or field whose zero value it is
	overwritten bool  // a whole value is assigned through a pointer to it
	left        bool  // code of other packages can get hold of it
	fields      []*types.Var
	returned    []*node     // results of the function it is made in that it becomes
	callee      *Function   // Kind function: its body, in this package
	foreign     *types.Func // Kind function: its declaration, in another package
	effects     []Effect    // Kind function, made by a call into another package: what calling it does
	bound       *node       // Kind function: the receiver of a method value
	param       *types.Var  // Kind parameter
	handed      bool        // functions that a caller passes, such as options, get to see it
	copies      map[*Call]*Object
	cells       map[string]*node // what its fields hold
}

// A Set is one assignment to a field of an object, in the literal or later.
type Set struct {
	Field string
	Pos   token.Pos
	Expr  ast.Expr  // the value; nil where another package assigns it
	In    *Function // the function that the assignment stands in
	Owner *Object   // the object whose literal or call it belongs to; nil for later assignments

	// Settled says that another package assigns it and that no caller of that package
	// has a say in the value.
	Settled bool

	value *Value     // the value, where another package assigns it
	when  *Function  // see [Graph.when]
	via   *types.Var // the field through which the object is reached; nil if directly
	node  *node
}

// Values returns the objects that are assigned.
func (s *Set) Values() []*Object {
	if s.node == nil {
		return nil
	}
	return s.node.objects
}

// A Use is a call that has an object as its receiver or an argument.
type Use struct {
	Call     *Call
	Receiver bool
}

// Pos is where the object is made.
func (o *Object) Pos() token.Pos { return o.Expr.Pos() }

// Opened says whether code out of view may have changed the object.
func (o *Object) Opened() bool {
	return o.opened || o.Origin != nil && o.Origin.Opened()
}

// Stays says whether all that ever happens to the object is in this package's code.
func (o *Object) Stays() bool { return !o.left }

// Overwritten says whether a whole value takes the object's place later: that of the
// variable or field whose zero value it is, or of what a pointer points to.
func (o *Object) Overwritten() bool {
	return o.overwritten || o.zeroOf != nil && o.zeroOf.assigned
}

// LiesIn says whether the object is stored in that field, "path.Type.field".
func (g *Graph) LiesIn(o *Object, home string) bool {
	return slices.ContainsFunc(o.fields, func(f *types.Var) bool { return g.home(f) == home })
}

// AllSets calls yield with what is assigned to a field of the object or of the one
// it is a copy of; an empty name means all fields.
func (o *Object) AllSets(field string, yield func(*Object, *Set)) {
	for at := o; at != nil; at = at.Origin {
		for _, s := range at.Sets {
			if field == "" || s.Field == field {
				yield(at, s)
			}
		}
	}
}

// Copies returns what the object is at the calls of the constructor that makes it,
// in the order of source.
func (o *Object) Copies() []*Object {
	copies := make([]*Object, 0, len(o.copies))
	for _, copied := range o.copies {
		copies = append(copies, copied)
	}
	slices.SortFunc(copies, func(a, b *Object) int { return cmp.Compare(a.Pos(), b.Pos()) })
	return copies
}

// Holds returns what a field of the object, or of the one it is a copy of, holds.
func (o *Object) Holds(field string) []*Object {
	var all []*Object
	for at := o; at != nil; at = at.Origin {
		if n := at.cells[field]; n != nil {
			all = append(all, n.objects...)
		}
	}
	return all
}

// cell returns the node of one of the object's fields.
func (o *Object) cell(field string) *node {
	n, ok := o.cells[field]
	if !ok {
		n = new(node)
		if o.cells == nil {
			o.cells = make(map[string]*node)
		}
		o.cells[field] = n
	}
	return n
}

// Function returns the body that a function object runs, where it is in this
// package, and its declaration, where it has one.
func (o *Object) Function() (*Function, *types.Func) {
	if o.callee != nil {
		return o.callee, o.callee.Object
	}
	return nil, o.foreign
}

// FromOutside says whether the object stands for what callers out of view hand in.
func (o *Object) FromOutside() bool { return o.Kind == parameter }

// IsFunction says whether the object is a function value.
func (o *Object) IsFunction() bool { return o.Kind == function }

// Bound returns what the receiver of a method value may be.
func (o *Object) Bound() []*Object {
	if o.bound == nil {
		return nil
	}
	return o.bound.objects
}

// A Function is a function or method declared in this package, or a literal.
type Function struct {
	Decl    *ast.FuncDecl // nil for literals
	Lit     *ast.FuncLit
	Object  *types.Func // nil for literals
	Outer   *Function   // the function that a literal stands in
	Params  []*types.Var
	Body    *ast.BlockStmt
	Calls   []*Call // the calls in the body, those of literals within it left out
	results []*node
	asValue bool // the function is used as a value, not only called
	callers []*Call
}

// Exported says whether code of other packages can call the function by its name.
func (f *Function) Exported() bool {
	if f.Object == nil || !f.Object.Exported() || f.Object.Pkg().Name() == "main" {
		return false
	}
	return true
}

// Signature returns the function's type.
func (f *Function) Signature(info *types.Info) *types.Signature {
	if f.Object != nil {
		return f.Object.Signature()
	}
	sig, _ := info.TypeOf(f.Lit).(*types.Signature)
	return sig
}

// A Call is one call in this package.
type Call struct {
	Expr   *ast.CallExpr
	In     *Function   // nil at package level
	Static *types.Func // the function or method called, where it is known (also an interface's)
	Callee *Function   // its body, where it is in this package
	args   []*node     // receiver first, as [Function.Params]

	fun        *node // the function value called, where there is no Static
	unresolved bool  // nothing at all is known of what is called
	handed     bool  // what is called may come from a caller out of view
}

// Values returns what argument i may be, the receiver of a method counting first.
func (c *Call) Values(i int) []*Object {
	if i >= len(c.args) || c.args[i] == nil {
		return nil
	}
	return c.args[i].objects
}

// Receivers says how many receivers come before the arguments: 0 or 1.
func (c *Call) Receivers() int { return len(c.args) - len(c.Expr.Args) }

// Unresolved says whether something is called of which nothing is known: a method of
// an interface, or a function value from out of view.
func (c *Call) Unresolved() bool {
	return c.unresolved || c.handed || c.fun != nil && len(c.fun.objects) == 0
}
