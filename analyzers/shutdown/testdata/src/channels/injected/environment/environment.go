// Package environment is what a program has around it.
package environment

import (
	"os"
	"os/signal"
)

// Environment can be replaced in tests.
type Environment struct {
	Notify func(chan<- os.Signal, ...os.Signal)
	Exit   func(int)
}

// Real is that of the process.
func Real() *Environment { return &Environment{Notify: signal.Notify, Exit: os.Exit} }
