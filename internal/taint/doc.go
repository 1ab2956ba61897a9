// Package taint finds out where a value comes from that is about to be written down, and
// whether that is something which must not be.
//
// It goes backwards, from what a call writes to where that was made: through variables,
// fields, conversions, concatenation, formatting, builders, containers, closures and the
// functions of the package. On the way everything is asked for its name: a variable, field,
// parameter or function that says password holds one, if it can. What a [Model] calls a
// secret, what cleans, and what of a struct is shown where it is written as a whole is the
// analyzer's to say; this package knows Go, and the tables of package known.
//
// Where the way leads to a parameter, the function itself is one that writes: its callers in
// the package are followed at once, those in other packages by a [FunctionFact], which also
// says what of the parameters a function's results hold.
//
// What is not known is clean: results of functions that are not in view, elements of
// containers that others have filled, fields to which something clean is assigned as well.
package taint
