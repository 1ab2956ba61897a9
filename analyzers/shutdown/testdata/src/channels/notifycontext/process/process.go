// Package process knows the signals of the platform.
package process

import (
	"context"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// Grace is how long the platform waits for a process to end.
const Grace = 20 * time.Second

// Context returns a context that ends with the process.
func Context(parent context.Context) (context.Context, context.CancelFunc) {
	return signal.NotifyContext(parent, unix.SIGINT, unix.SIGTERM, unix.SIGKILL) // want "shutdown/uncatchable"
}

// IgnoreTerminal keeps the process running when its terminal goes away or wants it to stop.
func IgnoreTerminal() {
	signal.Ignore(syscall.SIGHUP, syscall.SIGSTOP) // want "shutdown/uncatchable"
}
