// Package likes counts likes.
package likes

import (
	"fmt"
	"net/http"
	"sync"
)

// Counter counts likes by path.
type Counter struct {
	mu    sync.Mutex
	likes map[string]int
}

// NewCounter returns a Counter at zero.
func NewCounter() *Counter { return &Counter{likes: map[string]int{}} }

func (c *Counter) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if r.Method == http.MethodPost {
		c.likes[r.URL.Path]++
	}
	fmt.Fprintln(w, c.likes[r.URL.Path])
}
