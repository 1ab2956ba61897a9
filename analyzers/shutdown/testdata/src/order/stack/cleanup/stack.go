// Package cleanup takes down what has been built up, in reverse.
package cleanup

import (
	"context"
	"log/slog"
	"time"
)

type step struct {
	name string
	run  func(context.Context) error
}

// Stack is what has been built up.
type Stack struct{ steps []step }

// Push puts a step on top.
func (s *Stack) Push(name string, run func(context.Context) error) {
	s.steps = append(s.steps, step{name, run})
}

// Unwind runs all steps from the top down, within limit.
func (s *Stack) Unwind(limit time.Duration) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	for i := len(s.steps) - 1; i >= 0; i-- {
		if err := s.steps[i].run(ctx); err != nil {
			slog.Error("cleanup", "step", s.steps[i].name, "error", err)
		}
	}
}
