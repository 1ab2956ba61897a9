// The server package makes the group's context the root of all requests, and that one ends with the signal.
package main

import (
	"context"
	"log"
	"os/signal"
	"syscall"

	"golang.org/x/sync/errgroup"
	"strict/basecontextgroup/server"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	g, gctx := errgroup.WithContext(ctx)
	srv := server.New(gctx, ":8080")
	g.Go(srv.Serve)
	g.Go(func() error {
		<-gctx.Done()
		return srv.Drain()
	})
	if err := g.Wait(); err != nil {
		log.Print(err)
	}
}
