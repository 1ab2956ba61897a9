// Command abrupt ends as soon as it is told to, and leaves its parts as they are.
package main

import (
	"os"
	"os/signal"
	"syscall"

	_ "components/hosts/forsaken"
	"components/hosts/parts"
)

func main() {
	_, err := parts.StartAll(os.Args[1:])
	if err != nil {
		os.Exit(1)
	}
	go func() {
		signals := make(chan os.Signal, 1)
		signal.Notify(signals, syscall.SIGTERM)
		<-signals
		os.Exit(0)
	}()
	select {}
}
