// Package valves knows how the valves are set.
package valves

import (
	"context"
	"fmt"
	"net/http"
	"sync/atomic"
	"time"
)

// Poller asks the valves from time to time.
type Poller struct {
	every time.Duration
	polls atomic.Int64
}

// NewPoller returns a Poller that asks once in every.
func NewPoller(every time.Duration) *Poller { return &Poller{every: every} }

// Run polls until ctx ends.
func (p *Poller) Run(ctx context.Context) error {
	ticker := time.NewTicker(p.every)
	defer ticker.Stop()
	for {
		select {
		case <-ticker.C:
			p.polls.Add(1)
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func (p *Poller) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	fmt.Fprintln(w, p.polls.Load())
}
