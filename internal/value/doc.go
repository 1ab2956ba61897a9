// Package value answers where a value comes from and what is set on it.
//
// An analyzer names, in a [Model], the struct types that it cares about: servers,
// clients, their parts. [Build] then makes, for one package, a graph of where such
// objects are made, where they flow (variables, fields, containers, parameters,
// results, closures, function values), and what is assigned to their fields on the
// way. [Graph.Field] sums up what one field of one object holds.
//
// The analysis is inclusion based (Andersen): an object is in every place to which
// some assignment may carry it. It does not regard order, but for what
// [Graph.ValuesAt] makes of local variables, and it does not tell one instance of a
// struct from another: a field is one place. What a constructor makes is told apart by
// the calls of the constructor, so that one caller's completion is not another's.
//
// Across packages all goes through [FunctionFact]: what a function returns and what
// calling it assigns. Options (functions that are passed to a constructor) and
// setters count at the calls that pass or call them.
//
// What cannot be followed makes an object opened, or a value unknown; an analyzer is
// then silent. Known limits: assignments by reflection (a decoder's argument is
// opened), unsafe code, and calls of an interface's methods, whose arguments are
// opened.
package value
