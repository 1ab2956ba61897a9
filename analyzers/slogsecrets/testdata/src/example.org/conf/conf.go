// Package conf writes configurations down without their secrets.
package conf

// String returns what may be seen of a configuration.
func String(v any) (string, error) { return render(v) }

func render(v any) (string, error)
