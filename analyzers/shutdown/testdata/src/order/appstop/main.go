// App.Stop takes its parts down in the order in which they were made: the broker goes before the server that writes
// to it.
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"order/appstop/app"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	a := app.New(app.Config{Addr: ":8080", Brokers: []string{"kafka:9092"}})
	a.Start()
	<-ctx.Done()

	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := a.Stop(ctx); err != nil {
		slog.Error("stop", "error", err)
	}
}
