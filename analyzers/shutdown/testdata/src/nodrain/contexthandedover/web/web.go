// Package web serves handlers the way this organisation does it.
package web

import (
	"cmp"
	"context"
	"errors"
	"net"
	"net/http"
	"time"
)

// Config is what a caller can set. The zero value is fine.
type Config struct {
	Addr  string
	Drain time.Duration
}

// Serve serves handler until ctx ends, drains, and returns why it ended: nil after a drain.
func Serve(ctx context.Context, cfg Config, handler http.Handler) error {
	lis, err := net.Listen("tcp", cmp.Or(cfg.Addr, ":http"))
	if err != nil {
		return err
	}
	srv := &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	return serve(ctx, srv, lis, cmp.Or(cfg.Drain, 10*time.Second))
}

func serve(ctx context.Context, srv *http.Server, lis net.Listener, limit time.Duration) error {
	result := make(chan error, 2)
	go func() {
		<-ctx.Done()
		drain, cancel := context.WithTimeout(context.Background(), limit)
		defer cancel()
		result <- srv.Shutdown(drain)
	}()
	go func() {
		if err := srv.Serve(lis); !errors.Is(err, http.ErrServerClosed) {
			result <- err
		}
	}()
	return <-result
}
