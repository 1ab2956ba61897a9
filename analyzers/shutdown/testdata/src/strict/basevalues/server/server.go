// Package server serves HTTP.
package server

import (
	"context"
	"errors"
	"net"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"
)

type regionKey struct{}

// WithRegion returns a context that knows where the service runs.
func WithRegion(ctx context.Context, region string) context.Context {
	return context.WithValue(ctx, regionKey{}, region)
}

// Run serves until ctx is done.
func Run(ctx context.Context, addr string) error {
	requests := context.WithoutCancel(ctx)
	srv := &http.Server{
		Addr:              addr,
		ReadHeaderTimeout: time.Second,
		BaseContext:       func(net.Listener) context.Context { return requests },
		Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			region, _ := r.Context().Value(regionKey{}).(string)
			_, _ = w.Write([]byte(region))
		}),
	}
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	g.Go(func() error {
		<-ctx.Done()
		drainCtx, cancel := context.WithTimeout(requests, 10*time.Second)
		defer cancel()
		return srv.Shutdown(drainCtx)
	})
	return g.Wait()
}
