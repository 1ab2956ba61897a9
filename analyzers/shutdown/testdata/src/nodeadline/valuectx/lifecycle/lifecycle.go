// Package lifecycle collects what has to be closed at the end.
package lifecycle

import (
	"context"
	"errors"
)

type reasonKey struct{}

// WithReason returns a context that says why the process ends.
func WithReason(ctx context.Context, reason string) context.Context {
	return context.WithValue(ctx, reasonKey{}, reason)
}

// Reason returns why the process ends.
func Reason(ctx context.Context) string {
	reason, _ := ctx.Value(reasonKey{}).(string)
	return reason
}

// Closers are closed in the order in which they were added.
type Closers struct {
	list []func(context.Context) error
}

// Add adds a closer.
func (c *Closers) Add(f func(context.Context) error) { c.list = append(c.list, f) }

// CloseAll closes all of them and joins the errors.
func (c *Closers) CloseAll(ctx context.Context) error {
	var errs []error
	for _, f := range c.list {
		errs = append(errs, f(ctx))
	}
	return errors.Join(errs...)
}
