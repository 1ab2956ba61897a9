// Package atexit stands for somebody else's list of what is to be done at the end.
package atexit

var steps []func()

// Register adds a function.
func Register(step func()) { steps = append(steps, step) }

// Run calls them.
func Run() {
	for _, step := range steps {
		step()
	}
}
