// Package zones answers queries over HTTPS from files.
package zones

import (
	"net/http"
	"os"
	"sync"
)

// Zones holds the zone files of a directory.
type Zones struct {
	dir string

	mu    sync.RWMutex
	names map[string]bool
}

// New returns the zones of dir.
func New(dir string) *Zones {
	z := &Zones{dir: dir}
	_ = z.Reload()
	return z
}

// Reload reads the directory again.
func (z *Zones) Reload() error {
	entries, err := os.ReadDir(z.dir)
	if err != nil {
		return err
	}
	names := make(map[string]bool, len(entries))
	for _, entry := range entries {
		names[entry.Name()] = true
	}
	z.mu.Lock()
	z.names = names
	z.mu.Unlock()
	return nil
}

func (z *Zones) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	z.mu.RLock()
	defer z.mu.RUnlock()
	if !z.names[r.FormValue("name")] {
		w.WriteHeader(http.StatusNotFound)
	}
}
