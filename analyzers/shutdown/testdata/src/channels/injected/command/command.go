// Package command is what the program does.
package command

import (
	"os"
	"syscall"

	"channels/injected/environment"
)

// Run works until it is done or told to stop.
func Run(e *environment.Environment, work <-chan func()) {
	stop := interrupts(e)
	for {
		select {
		case f, ok := <-work:
			if !ok {
				return
			}
			f()
		case <-stop:
			e.Exit(1)
		}
	}
}

func interrupts(e *environment.Environment) <-chan os.Signal {
	c := make(chan os.Signal)
	e.Notify(c, os.Interrupt, syscall.SIGTERM) // want "shutdown/unbuffered"
	return c
}

// Resized is right: the channel has room.
func Resized(e *environment.Environment) <-chan os.Signal {
	c := make(chan os.Signal, 1)
	e.Notify(c, syscall.SIGWINCH)
	return c
}

// An event is something else.
type event int

// A bus has a field of the same name, which waits for whoever receives.
type bus struct {
	Notify func(chan<- event, ...event)
}

// Events is right: nothing is lost.
func Events(b *bus) <-chan event {
	c := make(chan event)
	b.Notify(c, 1, 2)
	return c
}
