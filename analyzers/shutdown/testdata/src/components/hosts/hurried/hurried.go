// Package hurried does not wait until it has drained, and the program ends then.
package hurried

import (
	"context"
	"net/http"
	"time"

	"components/hosts/parts"
)

func init() { parts.Register("hurried", func() any { return new(Web) }) }

// Web serves.
type Web struct{ server *http.Server }

// Start serves.
func (w *Web) Start() error {
	w.server = &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	go func() { _ = w.server.ListenAndServe() }() // want "shutdown/early-exit"
	return nil
}

// Stop drains.
func (w *Web) Stop() error {
	go func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		_ = w.server.Shutdown(ctx)
	}()
	return nil
}
