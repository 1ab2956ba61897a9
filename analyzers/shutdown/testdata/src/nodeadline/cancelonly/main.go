// The context of the drain can be cancelled, but nobody does so before the drain is over.
package main

import (
	"context"
	"log/slog"

	"nodeadline/cancelonly/server"
	"nodeadline/cancelonly/signals"
)

func main() {
	srv := server.New(":8080")
	failed := srv.Start()

	select {
	case err := <-failed:
		slog.Error("serve", "error", err)
	case sig := <-signals.Terminated():
		slog.Info("stopping", "signal", sig)
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		if err := srv.Stop(ctx); err != nil {
			slog.Error("stop", "error", err)
		}
	}
}
