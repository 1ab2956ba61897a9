// Package hooks keeps what is to be done at the end.
package hooks

// End is the functions to call at the end, the last one first.
type End struct{ steps []func() }

// Add adds a function.
func (e *End) Add(step func()) { e.steps = append(e.steps, step) }

// Run calls them.
func (e *End) Run() {
	for n := len(e.steps) - 1; n >= 0; n-- {
		e.steps[n]()
	}
}
