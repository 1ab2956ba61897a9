// Package stopped is right, and so is its program.
package stopped

import (
	"context"
	"net/http"
	"time"

	"components/hosts/parts"
)

func init() { parts.Register("stopped", func() any { return new(Web) }) }

// Web serves.
type Web struct{ server *http.Server }

// Start serves.
func (w *Web) Start() error {
	w.server = &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	go func() { _ = w.server.ListenAndServe() }()
	return nil
}

// Stop drains.
func (w *Web) Stop() error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	return w.server.Shutdown(ctx)
}
