// Package errgroup is a stand-in for golang.org/x/sync/errgroup.
package errgroup

import "context"

type Group struct{ cancel func(error) }

func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{cancel: cancel}, ctx
}

func (g *Group) Go(f func() error) { go f() }
func (g *Group) Wait() error       { return nil }
func (g *Group) SetLimit(n int)    {}
