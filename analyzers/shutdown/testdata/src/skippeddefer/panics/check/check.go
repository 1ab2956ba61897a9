// Package check is for errors that nobody can do anything about.
package check

import "fmt"

// OK panics when err is not nil.
func OK(err error) {
	if err != nil {
		panic(fmt.Sprintf("fatal: %v", err))
	}
}
