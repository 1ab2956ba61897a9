package value

import (
	"go/types"
	"slices"
)

// Value is what is known of a number: it is one of the constants, or what a caller
// passes for one of the parameters, or anything at all.
type Value struct {
	Consts  []int64 // sorted
	Params  []*types.Var
	Unknown bool

	// Options are the fields from which it comes where a function that was passed
	// as an option assigns them ("example.com/client.options.timeout").
	Options []string
}

var unknown = Value{Unknown: true}

// Const returns the value where it is exactly one constant.
func (v Value) Const() (n int64, ok bool) {
	if len(v.Consts) == 1 && len(v.Params) == 0 && len(v.Options) == 0 && !v.Unknown {
		return v.Consts[0], true
	}
	return 0, false
}

// join returns what is known of a number that is either v or w.
func (v Value) join(w Value) Value {
	joined := Value{
		Consts:  union(v.Consts, w.Consts),
		Params:  v.Params,
		Unknown: v.Unknown || w.Unknown,
		Options: union(v.Options, w.Options),
	}
	for _, p := range w.Params {
		if !slices.Contains(joined.Params, p) {
			joined.Params = append(joined.Params[:len(joined.Params):len(joined.Params)], p)
		}
	}
	return joined
}

func union[T int64 | string](a, b []T) []T {
	if len(b) == 0 {
		return a
	}
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}
