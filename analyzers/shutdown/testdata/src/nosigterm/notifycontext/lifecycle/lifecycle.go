// Package lifecycle makes the context that everything else hangs on.
package lifecycle

import (
	"context"
	"os"
	"os/signal"
)

type key struct{}

// Root returns the context of the process. It carries the process id.
func Root() (context.Context, context.CancelFunc) {
	ctx := context.WithValue(context.Background(), key{}, os.Getpid())
	return signal.NotifyContext(ctx, os.Interrupt) // want "shutdown/no-sigterm"
}
