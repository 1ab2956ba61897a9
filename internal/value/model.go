package value

import "go/types"

// Model says what an analyzer wants followed.
type Model struct {
	// Types are the struct types whose values are followed, by path and name:
	// "net/http.Server". A type declared from one of them counts as it.
	Types map[Kind]bool

	// Calls are functions of other packages whose results are followed, by full name
	// as [types.Func.FullName] gives it, with no look at their bodies.
	Calls map[string]Made

	// Variables are package-level variables of other packages that hold such values:
	// "net/http.DefaultClient". Every mention is an object of its own.
	Variables map[string]Kind

	// Trusted are packages, by path, that hand what they are given to code out of view
	// but are known never to let it be completed there.
	Trusted map[string]bool

	// Fluent are packages, by path, whose methods return parts of their receiver: what
	// is done with a group of routes is done with the router.
	Fluent map[string]bool

	// PassOn says that a function of another package, of which no more is known,
	// returns what it was given where a result has this type: a wrapped handler, a
	// derived context.
	PassOn func(types.Type) bool
}

// Made describes what a known call returns as its first result.
type Made struct {
	Kind Kind
	// Fields name the arguments (receiver first) that the object is made of.
	Fields map[string]int
	// Implied are fields of the result that hold zero values of followed types.
	Implied []string
	// First lets the result also be what the argument of that one-based number is.
	First int
}
