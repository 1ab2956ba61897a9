// Right: Stop drains the server first; that the pool was opened first and its Close stands above does not matter.
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"order/drainthenclose/app"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	a, err := app.New(ctx, os.Getenv("DATABASE_URL"))
	if err != nil {
		slog.Error("start", "error", err)
		return
	}
	a.Start()
	<-ctx.Done()
	a.Stop(15 * time.Second)
}
