// Package background runs functions and remembers how they ended.
package background

// Task is a function that runs in the background.
type Task struct {
	done chan struct{}
	err  error
}

// Go starts f.
func Go(f func() error) *Task {
	t := &Task{done: make(chan struct{})}
	go func() {
		defer close(t.done)
		t.err = f()
	}()
	return t
}

// Done is closed when the function has returned.
func (t *Task) Done() <-chan struct{} { return t.done }

// Err is what the function has returned. It is set once Done is closed.
func (t *Task) Err() error { return t.err }
