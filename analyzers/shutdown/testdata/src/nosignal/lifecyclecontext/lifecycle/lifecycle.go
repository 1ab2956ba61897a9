// Package lifecycle says when the process has to end.
package lifecycle

import (
	"context"
	"os/signal"
)

// Context returns a context that ends when the process is asked to stop.
func Context() (context.Context, context.CancelFunc) {
	return signal.NotifyContext(context.Background(), shutdownSignals...)
}
