// Package lifecycle starts and stops servers.
package lifecycle

import (
	"context"
	"fmt"
	"net/http"
	"time"
)

// Start serves in the background and hands on why serving ended.
func Start(srv *http.Server) <-chan error {
	failed := make(chan error, 1)
	go func() { failed <- srv.ListenAndServe() }()
	return failed
}

// Drain waits for the requests in flight, no longer than 20 seconds.
func Drain(ctx context.Context, srv *http.Server) error {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil { // want "shutdown/cancelled-context"
		return fmt.Errorf("draining %s: %w", srv.Addr, err)
	}
	return nil
}
