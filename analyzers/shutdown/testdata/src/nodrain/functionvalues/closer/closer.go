// Package closer closes what a program has opened.
package closer

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"
)

// Func closes one thing.
type Func func(ctx context.Context) error

// Closer holds functions to call at the end.
type Closer struct {
	limit time.Duration
	ctx   context.Context
	stop  context.CancelFunc

	mu    sync.Mutex
	funcs []Func
}

// New returns a Closer that waits for a signal and gives its functions limit to end.
func New(limit time.Duration) *Closer {
	c := &Closer{limit: limit}
	c.ctx, c.stop = signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	return c
}

// Add registers f.
func (c *Closer) Add(f Func) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.funcs = append(c.funcs, f)
}

// Trigger lets Wait go on without a signal.
func (c *Closer) Trigger() { c.stop() }

// Wait waits for a signal or Trigger and calls the functions, the last one first.
func (c *Closer) Wait() error {
	<-c.ctx.Done()
	c.stop()

	ctx, cancel := context.WithTimeout(context.Background(), c.limit)
	defer cancel()
	c.mu.Lock()
	defer c.mu.Unlock()
	var errs []error
	for i := len(c.funcs) - 1; i >= 0; i-- {
		errs = append(errs, c.funcs[i](ctx))
	}
	return errors.Join(errs...)
}
