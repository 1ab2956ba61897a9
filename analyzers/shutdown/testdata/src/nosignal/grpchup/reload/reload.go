// Package reload runs a function whenever the process is told to read its files again.
package reload

import (
	"os"
	"os/signal"
	"syscall"
)

// OnHangup calls f on every SIGHUP.
func OnHangup(f func()) {
	hangups := make(chan os.Signal, 1)
	signal.Notify(hangups, syscall.SIGHUP)
	go func() {
		for range hangups {
			f()
		}
	}()
}
