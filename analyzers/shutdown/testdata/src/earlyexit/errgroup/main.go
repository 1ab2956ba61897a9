// Command topics is right: Start returns early, but the group's Wait, in main, returns only when the drain has.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"

	"earlyexit/errgroup/server"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	group, ctx := errgroup.WithContext(ctx)
	srv := server.New(":8080", http.NotFoundHandler())
	srv.DrainWith(ctx, group, 10*time.Second)

	err := srv.Start()
	if err != nil {
		stop()
	}
	if err := errors.Join(err, group.Wait()); err != nil {
		log.Println("topics:", err)
	}
}
