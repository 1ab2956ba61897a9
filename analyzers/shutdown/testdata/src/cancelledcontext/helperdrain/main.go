// The helper that drains is handed the context that has just ended.
package main

import (
	"context"
	"log/slog"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"cancelledcontext/helperdrain/lifecycle"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	srv := &http.Server{
		Addr:              ":8080",
		Handler:           http.HandlerFunc(greet),
		ReadHeaderTimeout: 5 * time.Second,
	}
	failed := lifecycle.Start(srv)

	select {
	case err := <-failed:
		slog.Error("serve", "error", err)
	case <-ctx.Done():
		if err := lifecycle.Drain(ctx, srv); err != nil {
			slog.Error("drain", "error", err)
		}
	}
}

func greet(w http.ResponseWriter, _ *http.Request) {
	_, _ = w.Write([]byte("hello\n"))
}
