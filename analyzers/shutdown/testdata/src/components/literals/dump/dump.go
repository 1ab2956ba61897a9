// Package dump listens for signals in literals alone.
package dump

import (
	"os"
	"os/signal"
	"syscall"
)

// Start prints what the goroutines do when it is told to.
func Start() {
	go func() {
		signals := make(chan os.Signal)
		signal.Notify(signals, syscall.SIGQUIT) // want "shutdown/unbuffered"
		<-signals
	}()
}

// Waiter returns a function that waits for a signal.
func Waiter() func() {
	return func() {
		signals := make(chan os.Signal, 1)
		signal.Notify(signals, os.Interrupt, os.Kill) // want "shutdown/uncatchable"
		<-signals
	}
}

// Quiet gives its literal a channel that holds one signal.
func Quiet() {
	signals := make(chan os.Signal, 1)
	go func() {
		signal.Notify(signals, syscall.SIGQUIT)
		<-signals
	}()
}
