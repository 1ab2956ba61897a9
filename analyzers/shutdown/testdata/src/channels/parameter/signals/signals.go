// Package signals registers for the signals that end a service.
package signals

import (
	"os"
	"os/signal"
	"syscall"
)

// Register has the signals that end a service sent to ch.
func Register(ch chan<- os.Signal) {
	signal.Notify(ch, syscall.SIGINT, syscall.SIGTERM) // want "shutdown/unbuffered"
}
