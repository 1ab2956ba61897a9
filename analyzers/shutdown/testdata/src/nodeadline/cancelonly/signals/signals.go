// Package signals wraps the signals that end a service.
package signals

import (
	"os"
	"os/signal"
	"syscall"
)

// Terminated returns a channel that gets the signal.
func Terminated() <-chan os.Signal {
	ch := make(chan os.Signal, 1)
	signal.Notify(ch, syscall.SIGINT, syscall.SIGTERM)
	return ch
}
