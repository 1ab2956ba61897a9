// Package known holds what prodcheck knows of other people's APIs, as data: one
// table per kind of knowledge, each row with its source. Functions and methods are
// named as [types.Func.FullName] names them, types by path and name.
package known
