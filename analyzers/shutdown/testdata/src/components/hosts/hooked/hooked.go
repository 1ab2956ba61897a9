// Package hooked is stopped by a hook that it has the program run at its end.
package hooked

import (
	"context"
	"net/http"
	"time"

	"components/hosts/exits"
	"components/hosts/parts"
)

func init() { parts.Register("hooked", func() any { return new(Web) }) }

// Web serves.
type Web struct{ server *http.Server }

// Start serves.
func (w *Web) Start() error {
	w.server = &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	exits.Add(func(context.Context) { _ = w.Stop() })
	go func() { _ = w.server.ListenAndServe() }()
	return nil
}

// Stop drains.
func (w *Web) Stop() error {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	return w.server.Shutdown(ctx)
}
