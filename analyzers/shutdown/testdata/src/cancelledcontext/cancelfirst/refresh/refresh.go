// Package refresh keeps a price list up to date.
package refresh

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"time"
)

// Prices is a price list.
type Prices struct {
	every time.Duration
	mu    sync.RWMutex
	list  map[string]int
}

// New returns an empty list that is renewed at the interval given.
func New(every time.Duration) *Prices {
	return &Prices{every: every, list: map[string]int{}}
}

// Loop renews the list until ctx is done.
func (p *Prices) Loop(ctx context.Context) {
	ticker := time.NewTicker(p.every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-ticker.C:
			p.mu.Lock()
			p.list["tea"] = now.Minute()
			p.mu.Unlock()
		}
	}
}

// ServeHTTP answers with the list.
func (p *Prices) ServeHTTP(w http.ResponseWriter, _ *http.Request) {
	p.mu.RLock()
	defer p.mu.RUnlock()
	_ = json.NewEncoder(w).Encode(p.list)
}
