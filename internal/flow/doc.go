// Package flow follows obligations along the paths of a function.
//
// An obligation begins at a call that hands over something to release: an open file, a
// transaction, a span. On every path from there to the function's end it must be
// released, or handed on to somebody else, who then owes it. What the calls are, what
// releases and what hands on is a [Contract]; this package knows no API.
//
// The engine executes a function symbolically, on its SSA form. Each state follows at
// most one obligation: where it begins, the path forks into one on which the call
// succeeded, with a nil error and a value to release, and one on which it failed, with
// an error and no value. So `err != nil`, `errors.Is`, a second variable or a flag need
// no pattern: they are evaluated, and what cannot be is followed both ways. Deferred
// calls run where the function runs them. Function literals and small functions of the
// same package are executed in place, with the variables they share. Functions of
// other packages are known by a [FunctionFact].
//
// Where the value goes somewhere that is not followed (a field of something older than
// the call, a channel, a goroutine, a function that is not known) it counts as handed
// on. So does everything once a function takes more than a set number of steps: unknown is silent.
package flow
