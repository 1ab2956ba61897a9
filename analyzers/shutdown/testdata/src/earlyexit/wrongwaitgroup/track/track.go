// Package track follows parcels.
package track

import (
	"context"
	"net/http"
	"sync"
	"time"
)

// Parcels are the parcels on their way.
type Parcels struct {
	mu   sync.Mutex
	seen map[string]time.Time
}

// New returns no parcels.
func New() *Parcels { return &Parcels{seen: map[string]time.Time{}} }

func (p *Parcels) ServeHTTP(_ http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.seen[r.URL.Path] = time.Now()
}

// Expire forgets parcels that are older than an hour, until ctx ends.
func (p *Parcels) Expire(ctx context.Context, every time.Duration) {
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-ticker.C:
			p.mu.Lock()
			for name, at := range p.seen {
				if now.Sub(at) > time.Hour {
					delete(p.seen, name)
				}
			}
			p.mu.Unlock()
		}
	}
}
