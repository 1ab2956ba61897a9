// Package orchestrator does what Kubernetes expects of a process.
package orchestrator

import (
	"os"
	"os/signal"
	"syscall"
)

// OnTerminate calls f when the pod is asked to end.
func OnTerminate(f func()) {
	terminate := make(chan os.Signal, 1)
	signal.Notify(terminate, syscall.SIGTERM)
	go func() {
		<-terminate
		f()
	}()
}
