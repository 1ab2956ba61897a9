// RegisterOnShutdown calls its functions at the start of the drain, not at its end: the pool goes away under the
// requests.
package main

import (
	"context"
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"

	"order/registered/server"
	"order/registered/store"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	orders, err := store.Open(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Printf("store: %v", err)
		return
	}
	srv := server.New(":8080", orders)
	srv.OnStop(orders.Close)
	srv.Start()

	<-ctx.Done()
	drainCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Stop(drainCtx); err != nil {
		log.Printf("stop: %v", err)
	}
}
