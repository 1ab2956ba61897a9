// Package cleanup runs functions at the end of a process.
package cleanup

import "log"

type step struct {
	name string
	run  func() error
}

// List is a list of cleanups. The zero value is empty.
type List struct{ steps []step }

// Add puts a cleanup on the list.
func (l *List) Add(name string, run func() error) {
	l.steps = append(l.steps, step{name, run})
}

// Run runs the cleanups, the last one first.
func (l *List) Run() {
	for i := len(l.steps) - 1; i >= 0; i-- {
		if err := l.steps[i].run(); err != nil {
			log.Printf("%s: %v", l.steps[i].name, err)
		}
	}
}
