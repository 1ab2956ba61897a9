// Package server serves HTTP.
package server

import (
	"context"
	"net"
	"net/http"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
)

// Serve serves on ln until ctx is done.
func Serve(ctx context.Context, ln net.Listener, pool *pgxpool.Pool) error {
	srv := &http.Server{ReadHeaderTimeout: time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := pool.Exec(r.Context(), "insert into visits (path) values ($1)", r.URL.Path); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	})}
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(ln) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	return srv.Shutdown(ctx)
}
