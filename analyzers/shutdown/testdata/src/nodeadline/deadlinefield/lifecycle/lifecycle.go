// Package lifecycle ends a process in an orderly way.
package lifecycle

import (
	"context"
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// Lifecycle is the life of a process.
type Lifecycle struct {
	grace time.Duration
	stops []func(context.Context) error
}

// New returns a Lifecycle whose end takes no longer than grace.
func New(grace time.Duration) *Lifecycle { return &Lifecycle{grace: grace} }

// OnStop has f called at the end.
func (l *Lifecycle) OnStop(f func(context.Context) error) { l.stops = append(l.stops, f) }

// Wait waits for the signal and ends everything.
func (l *Lifecycle) Wait() {
	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
	<-quit

	ctx, cancel := context.WithDeadline(context.Background(), time.Now().Add(l.grace))
	defer cancel()
	for _, stop := range l.stops {
		if err := stop(ctx); err != nil {
			log.Printf("stop: %v", err)
		}
	}
}
