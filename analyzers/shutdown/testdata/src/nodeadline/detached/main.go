// Taking the cancellation off the context takes off its end as well: there is no limit left.
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"nodeadline/detached/app"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := app.New(":8080").Run(ctx); err != nil {
		slog.Error("run", "error", err)
	}
}
