// The generic constructor makes channels without a buffer.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"syscall"
	"time"

	"channels/generic/stream"
)

func main() {
	sigs := stream.New[os.Signal]()
	signal.Notify(sigs.C, syscall.SIGUSR1, syscall.SIGTERM) // want "shutdown/unbuffered"

	start := time.Now()
	for range 60 {
		select {
		case sig := <-sigs.C:
			if sig == syscall.SIGTERM {
				return
			}
			fmt.Println("running for", time.Since(start))
		case <-time.After(time.Second):
		}
	}
}
