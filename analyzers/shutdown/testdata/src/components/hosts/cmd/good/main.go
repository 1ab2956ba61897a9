// Command good is right: it stops its parts, and they wait.
package main

import (
	"os"
	"os/signal"
	"syscall"

	"components/hosts/parts"
	_ "components/hosts/stopped"
)

func main() {
	running, err := parts.StartAll(os.Args[1:])
	if err != nil {
		os.Exit(1)
	}
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	<-signals
	for _, part := range running {
		_ = part.Stop()
	}
}
