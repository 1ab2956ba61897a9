// Package codes stands in for the package of that name.
package codes

// Code is an 32-bit representation of a status state.
type Code uint32

const (
	Unset Code = iota
	Error
	Ok
)
