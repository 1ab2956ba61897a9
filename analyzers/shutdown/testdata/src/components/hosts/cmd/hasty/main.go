// Command hasty stops its parts and ends.
package main

import (
	"os"
	"os/signal"
	"syscall"

	_ "components/hosts/hurried"
	"components/hosts/parts"
)

func main() {
	running, err := parts.StartAll(os.Args[1:])
	if err != nil {
		os.Exit(1)
	}
	go func() {
		signals := make(chan os.Signal, 1)
		signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
		<-signals
		for _, part := range running {
			_ = part.Stop()
		}
		os.Exit(0)
	}()
	select {}
}
