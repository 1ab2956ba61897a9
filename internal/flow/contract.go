package flow

import (
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"
)

// A Kind is a sort of thing to release.
type Kind struct {
	// Name says what it is ("response"), for facts and messages.
	Name string

	// Part is the field that holds what is released, where that is not the value
	// itself: Body of an *http.Response.
	Part string

	// Failure is the field of the value that holds the error of the call, where the
	// call returns none: Error of a *gorm.DB.
	Failure string

	// Chain says that methods which return the value's own type return the value, or
	// another handle on the same thing.
	Chain bool

	// Same are methods that return the value as it is: WithContext of *gorm.DB.
	Same []string

	// Drained are methods that have released the value when they return false: Next of
	// *sql.Rows.
	Drained []string

	// Reopens is the method that brings a drained value to life again where it returns
	// true: NextResultSet of *sql.Rows.
	Reopens string

	// Broken are methods that have released the value when they return an error: Scan of
	// pgx.Rows.
	Broken []string

	// Shown says that a method may return one that it keeps: a reader. Then what an
	// interface's method owes is asked of those that implement it.
	Shown bool

	// NilSafe says that methods may be called on a nil value.
	NilSafe bool
}

// An Effect is what a call does with an argument.
type Effect uint8

const (
	// Lends: the callee uses the argument while it runs, no longer.
	Lends Effect = iota + 1
	// Holds: as Lends, and the first result reads from the argument (bufio.NewReader).
	Holds
	// Wraps: as Holds, and closing the first result closes the argument.
	Wraps
	// Releases: the callee releases the argument.
	Releases
	// Keeps: the callee or somebody that it knows owns the argument from now on.
	Keeps
)

// A Call is what is known of a function that is not analysed.
type Call struct {
	// Owes are the results that the caller has to release. Not nil but empty: none.
	Owes []int
	// Args are the effects on arguments, by parameter; a method's receiver is 0. What is
	// not listed follows from its type.
	Args map[int]Effect
	// Also is one more than a result through which the first may be released too: the
	// context that a span is in.
	Also int
}

// A Contract says what the engine follows. All its parts are data or pure functions.
type Contract struct {
	// KindOf returns the kind of things of the type, or nil.
	KindOf func(types.Type) *Kind

	// Call returns what is known of a function or method, or nil.
	Call func(*types.Func) *Call

	// ByShape says whether a function that is not known owes its first result, by its
	// name and signature. It is nil for a function value of which no name is known.
	ByShape func(fn *types.Func, sig *types.Signature) bool

	// Release are the names of the methods that release what they are called on.
	Release map[string]bool

	// Standard says whether a package is part of the standard library.
	Standard func(path string) bool

	// Exits says whether a call of a function never returns.
	Exits func(*types.Func, *ssa.CallCommon) bool

	// Fails says whether a function, or a function that a variable holds, always returns an
	// error: errors.New.
	Fails func(path, name string) bool

	// Prints says whether a function only shows its arguments: it neither keeps a value
	// nor decides anything from an error.
	Prints func(*types.Func) bool
}

// releases says whether a type has a method that releases it.
func (c *Contract) releases(t types.Type) bool {
	for name := range c.Release {
		if hasMethod(t, name) {
			return true
		}
	}
	return false
}

// Summarizes says whether a parameter of the type is worth a summary: what is given
// there can be released, or read from later.
func (c *Contract) Summarizes(t types.Type) bool {
	if slice, ok := t.Underlying().(*types.Slice); ok {
		t = slice.Elem()
	}
	return c.KindOf(t) != nil || types.IsInterface(t) && (c.releases(t) || hasMethod(t, "Read"))
}

func hasMethod(t types.Type, name string) bool {
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
	_, ok := obj.(*types.Func)
	return ok
}

// IsError says whether a result of a call says that it has failed.
func IsError(t types.Type) bool { return isError(t) }

// pointee returns what a pointer points to, or the type itself.
func pointee(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// isError says whether a type is an error's: error itself, a type that implements it, or a
// pointer to one that is called so.
func isError(t types.Type) bool {
	if types.Implements(t, errorInterface) {
		return true
	}
	p, ok := types.Unalias(t).(*types.Pointer)
	if !ok {
		return false
	}
	named, ok := types.Unalias(p.Elem()).(*types.Named)
	return ok && strings.HasSuffix(named.Obj().Name(), "Error")
}

var errorInterface = types.Universe.Lookup("error").Type().Underlying().(*types.Interface)
