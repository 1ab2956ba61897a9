// Package signals names the signals that the services of this repository react to.
package signals

import (
	"os"
	"syscall"
)

// Terminate are the signals that end a service.
var Terminate = []os.Signal{os.Interrupt, os.Kill, syscall.SIGQUIT}

// Reload are the signals that make a service read its files again.
var Reload = []os.Signal{syscall.SIGHUP, syscall.SIGUSR1}
