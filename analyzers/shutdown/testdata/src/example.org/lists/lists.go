// Package lists stands for somebody else's functions on slices.
package lists

// Map returns what f makes of each element.
func Map[T, R any](list []T, f func(T, int) R) []R {
	var out []R
	for n, v := range list {
		out = append(out, f(v, n))
	}
	return out
}
