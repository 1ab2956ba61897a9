// Package process knows how the platform tells a process to end.
package process

import (
	"context"
	"log/slog"
	"os/signal"
	"syscall"
)

// Context returns a context that ends with SIGINT or SIGTERM.
func Context() (context.Context, context.CancelFunc) {
	return signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
}

// WaitForSignal blocks until the process has been told to end.
func WaitForSignal(ctx context.Context) {
	<-ctx.Done()
	slog.Info("told to stop", "reason", context.Cause(ctx))
}
