// Package signals has queues with room.
package signals

// Queue is a queue of values.
type Queue[T any] chan T

// NewQueue returns a queue with room for size values.
func NewQueue[T any](size int) Queue[T] { return make(Queue[T], size) }
