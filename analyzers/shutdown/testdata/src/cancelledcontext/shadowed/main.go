// Right: the ctx that Shutdown gets is a fresh one that hides the signal's in the inner scope.
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"cancelledcontext/shadowed/server"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	if err := server.Run(ctx, ":8080"); err != nil {
		slog.Error("server", "error", err)
	}
}
