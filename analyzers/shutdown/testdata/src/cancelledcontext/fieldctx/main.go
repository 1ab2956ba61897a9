// The application keeps the signal's context in a field and drains echo with it.
package main

import (
	"context"
	"log/slog"
	"os/signal"
	"syscall"

	"cancelledcontext/fieldctx/app"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	a := app.New(ctx)
	a.Start(":8080")
	a.Wait()
	if err := a.Stop(); err != nil {
		slog.Error("stop", "error", err)
	}
}
