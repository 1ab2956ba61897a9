// The drain's context carries a value, but no deadline.
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"nodeadline/valuectx/lifecycle"
	"nodeadline/valuectx/web"
)

func main() {
	var closers lifecycle.Closers

	srv := web.New(":8080")
	srv.Start()
	closers.Add(srv.Stop)

	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
	reason := <-quit

	if err := closers.CloseAll(lifecycle.WithReason(context.Background(), reason.String())); err != nil {
		slog.Error("close", "error", err)
	}
}
