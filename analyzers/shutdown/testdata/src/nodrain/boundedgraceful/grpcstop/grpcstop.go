// Package grpcstop ends gRPC servers.
package grpcstop

import (
	"log"
	"time"
)

type stopper interface {
	GracefulStop()
	Stop()
}

// Within ends server gracefully, and hard when that takes longer than limit.
func Within(server stopper, limit time.Duration) {
	done := make(chan struct{})
	go func() {
		server.GracefulStop()
		close(done)
	}()

	timer := time.NewTimer(limit)
	defer timer.Stop()
	select {
	case <-done:
	case <-timer.C:
		log.Println("calls are still running, they are cut now")
		server.Stop()
		<-done
	}
}
