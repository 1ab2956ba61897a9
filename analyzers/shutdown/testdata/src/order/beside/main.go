// Both goroutines wake at the signal: the cache is closed beside the drain, not after it.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"github.com/redis/go-redis/v9"
	"golang.org/x/sync/errgroup"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	sessions := redis.NewClient(&redis.Options{Addr: "redis:6379"})
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, err := sessions.Get(r.Context(), r.Header.Get("X-Session")).Result()
		if err != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		_, _ = w.Write([]byte(user))
	})}

	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	g.Go(func() error {
		<-gctx.Done()
		drainCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		return srv.Shutdown(drainCtx)
	})
	g.Go(func() error {
		<-gctx.Done()
		return sessions.Close() // want "shutdown/order"
	})
	if err := g.Wait(); err != nil {
		slog.Error("stopped", "error", err)
	}
}
