// Package supervisor runs components side by side.
package supervisor

import (
	"context"
	"errors"
	"sync"
	"time"
)

// Component is a part of the program with a life of its own.
type Component interface {
	Start() error
	Stop(ctx context.Context) error
}

// Supervisor starts and stops components.
type Supervisor struct{ components []Component }

// New returns a Supervisor of components.
func New(components ...Component) *Supervisor { return &Supervisor{components: components} }

// Run starts all components and stops them when ctx ends or one of them fails.
func (s *Supervisor) Run(ctx context.Context) error {
	failed := make(chan error, len(s.components))
	for _, c := range s.components {
		go func() {
			if err := c.Start(); err != nil {
				failed <- err
			}
		}()
	}

	var err error
	select {
	case err = <-failed:
	case <-ctx.Done():
	}
	return errors.Join(err, s.stop())
}

func (s *Supervisor) stop() error {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	errs := make([]error, len(s.components))
	var wg sync.WaitGroup
	for i, c := range s.components {
		wg.Add(1)
		go func() {
			defer wg.Done()
			errs[i] = c.Stop(ctx)
		}()
	}
	wg.Wait()
	return errors.Join(errs...)
}
