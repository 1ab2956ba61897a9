// The requests are drained well, but the group's context is always done after Wait, so the last spans are
// thrown away.
package main

import (
	"context"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"cancelledcontext/afterwait/server"
	"cancelledcontext/afterwait/telemetry"
	"golang.org/x/sync/errgroup"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	tracing, err := telemetry.Start(ctx, "orders")
	if err != nil {
		slog.Error("telemetry", "error", err)
		os.Exit(1)
	}

	g, groupCtx := errgroup.WithContext(ctx)
	g.Go(func() error { return server.Serve(groupCtx, ":8080", http.NotFoundHandler()) })
	g.Go(func() error { return server.Serve(groupCtx, ":9090", http.NotFoundHandler()) })
	if err := g.Wait(); err != nil {
		slog.Error("serve", "error", err)
	}

	flushCtx, cancel := context.WithTimeout(groupCtx, 5*time.Second)
	defer cancel()
	if err := tracing.Shutdown(flushCtx); err != nil { // want "shutdown/cancelled-context"
		slog.Error("telemetry", "error", err)
	}
}
