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
}

// NewRunner returns a Runner that has not been started.
func NewRunner(every time.Duration) *Runner {
	return &Runner{every: every, stop: make(chan struct{})}
}

// Start runs it in the background.
func (r *Runner) Start() {
	go r.loop() // want "shutdown/worker"
}

// Stop ends it.
func (r *Runner) Stop() { close(r.stop) }

func (r *Runner) loop() {
	ticker := time.NewTicker(r.every)
	defer ticker.Stop()
	for {
		select {
		case <-r.stop:
			return
		case <-ticker.C:
			r.writeInvoices()
		}
	}
}

func (r *Runner) writeInvoices() {
	for month := range 12 {
		slog.Info("invoice", "month", month)
		time.Sleep(100 * time.Millisecond)
	}
}
