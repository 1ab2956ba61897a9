// Command basket stops its server with Close on SIGTERM: the connections are cut with the requests that are on them.
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"nodrain/closeserver/app"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	a := app.New(":8080")
	if err := a.Run(ctx); err != nil {
		slog.Error("basket", "error", err)
	}
}
