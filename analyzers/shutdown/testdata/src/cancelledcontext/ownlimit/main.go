// Right: Stop is called with the context that has ended, but takes only its values and sets its own limit.
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"cancelledcontext/ownlimit/server"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	var s server.Service = server.New(":8080")
	s.Start(stop)
	<-ctx.Done()
	if err := s.Stop(ctx); err != nil {
		slog.ErrorContext(ctx, "stop", "error", err)
	}
}
