// Package stream has typed streams of values.
package stream

// Stream is a stream of values.
type Stream[T any] struct {
	C chan T
}

// New returns a stream.
func New[T any]() *Stream[T] {
	return &Stream[T]{C: make(chan T)}
}
