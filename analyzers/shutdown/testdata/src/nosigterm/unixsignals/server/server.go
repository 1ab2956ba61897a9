// Package server serves until a context ends.
package server

import (
	"context"
	"errors"
	"net/http"
	"time"
)

// Serve serves handler on addr until ctx ends, and returns when the server is drained.
func Serve(ctx context.Context, addr string, handler http.Handler) error {
	server := &http.Server{Addr: addr, Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	drained := make(chan error, 1)
	stop := context.AfterFunc(ctx, func() {
		drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), 15*time.Second)
		defer cancel()
		drained <- server.Shutdown(drain)
	})
	err := server.ListenAndServe()
	if stop() {
		// The server ended by itself.
		return err
	}
	if !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return <-drained
}
