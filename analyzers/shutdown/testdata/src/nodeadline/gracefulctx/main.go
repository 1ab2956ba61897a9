// Right: GracefulStop in package rpc is bounded by the context that main gives it.
package main

import (
	"context"
	"log/slog"
	"net"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"
	"nodeadline/gracefulctx/rpc"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	ln, err := net.Listen("tcp", ":50051")
	if err != nil {
		slog.Error("listen", "error", err)
		return
	}
	srv := rpc.New()

	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error { return srv.Serve(ln) })
	g.Go(func() error {
		<-gctx.Done()
		stopCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		srv.Stop(stopCtx)
		return nil
	})
	if err := g.Wait(); err != nil {
		slog.Error("serve", "error", err)
	}
}
