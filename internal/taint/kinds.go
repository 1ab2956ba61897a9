package taint

import (
	"go/types"
)

// isText says whether values of a type are text: strings and bytes.
func isText(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && (b.Kind() == types.Byte || b.Kind() == types.Rune)
	case *types.Array:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte
	}
	return false
}

// maxElements bounds how deep containers are within each other: types may be their own elements.
const maxElements = 8

// carries says whether text can be within values of a type, or reached from them.
func carries(t types.Type) bool { return carriesAt(t, 0) }

func carriesAt(t types.Type, depth int) bool {
	if isText(t) || depth > maxElements {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Kind() == types.UnsafePointer
	case *types.Signature:
		return false
	case *types.Struct:
		return !isType(t, "time", "Time")
	case interface{ Elem() types.Type }: // pointers, slices, arrays, maps, channels
		return carriesAt(u.Elem(), depth+1)
	}
	return true
}

// canHold says whether values of a type can be what a name says: a text, several of them, or
// something of which only an interface is known, other than an error.
func canHold(t types.Type) bool {
	if isURL(t) {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Pointer:
		return isText(u.Elem())
	case *types.Slice:
		return isText(t) || isText(u.Elem())
	case *types.Array:
		return isText(t) || isText(u.Elem())
	case *types.Map:
		return isText(u.Elem())
	case *types.Interface:
		return !isError(t)
	}
	return isText(t)
}

// open says whether the methods of a type show all that is in it.
func open(t types.Type) bool { return isURL(t) || isType(t, "log/slog", "Value") }

func isURL(t types.Type) bool { return isType(t, "net/url", "URL") }

func isError(t types.Type) bool {
	return types.Identical(t.Underlying(), types.Universe.Lookup("error").Type().Underlying())
}

// isWhole says whether values of a type are, or hold, structs that are written as a whole.
func isWhole(t types.Type) bool {
	for range maxElements {
		if isURL(t) {
			return false
		}
		switch u := t.Underlying().(type) {
		case *types.Struct:
			return true
		case *types.Chan:
			return false
		case interface{ Elem() types.Type }:
			t = u.Elem()
		default:
			return false
		}
	}
	return false
}
