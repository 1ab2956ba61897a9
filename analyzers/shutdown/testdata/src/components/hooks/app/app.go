// Package app holds the hooks of an application.
package app

import (
	"sort"
	"sync"
)

// App is what services embed.
type App interface {
	OnServe() *Hook[*Event]
	OnStop() *Hook[*Event]
}

type base struct{ serve, stop *Hook[*Event] }

// New makes an application.
func New() App { return &base{serve: new(Hook[*Event]), stop: new(Hook[*Event])} }

func (b *base) OnServe() *Hook[*Event] { return b.serve }
func (b *base) OnStop() *Hook[*Event]  { return b.stop }

type chain struct{ next func() error }

func (c *chain) Next() error {
	if c.next == nil {
		return nil
	}
	return c.next()
}

func (c *chain) nextFunc() func() error     { return c.next }
func (c *chain) setNextFunc(f func() error) { c.next = f }

// Event is what hooks are given.
type Event struct{ chain }

type resolver interface {
	Next() error
	nextFunc() func() error
	setNextFunc(func() error)
}

// Handler is one function of a hook.
type Handler[T resolver] struct {
	ID       string
	Func     func(T) error
	Priority int
}

// Hook is a chain of functions.
type Hook[T resolver] struct {
	mu       sync.Mutex
	handlers []*Handler[T]
}

// Bind adds a function.
func (h *Hook[T]) Bind(handler *Handler[T]) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.handlers = append(h.handlers, handler)
	sort.SliceStable(h.handlers, func(i, j int) bool { return h.handlers[i].Priority < h.handlers[j].Priority })
}

// Trigger calls all functions, and last those that it is given.
func (h *Hook[T]) Trigger(event T, last ...func(T) error) error {
	var functions []func(T) error
	for _, handler := range h.handlers {
		functions = append(functions, handler.Func)
	}
	functions = append(functions, last...)
	event.setNextFunc(nil)
	for i := len(functions) - 1; i >= 0; i-- {
		old := event.nextFunc()
		event.setNextFunc(func() error {
			event.setNextFunc(old)
			return functions[i](event)
		})
	}
	return event.Next()
}
