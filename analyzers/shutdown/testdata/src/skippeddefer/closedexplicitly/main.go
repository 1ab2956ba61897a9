// Right: os.Exit is the last thing that happens, after all has been closed, and no defers are pending.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/redis/go-redis/v9"
)

func main() {
	rdb := redis.NewClient(&redis.Options{Addr: os.Getenv("REDIS_ADDR")})
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := rdb.Incr(r.Context(), r.URL.Path).Err(); err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	})}

	failed := make(chan struct{})
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
			close(failed)
		}
	}()
	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)

	select {
	case <-failed:
		_ = rdb.Close()
		os.Exit(1)
	case <-quit:
	}

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	err := srv.Shutdown(ctx)
	cancel()
	if err := rdb.Close(); err != nil {
		slog.Error("cache", "error", err)
	}
	if err != nil {
		slog.Error("shutdown", "error", err)
		os.Exit(2)
	}
	os.Exit(0)
}
