// Command hook is right: its parts are stopped by hooks.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"components/hosts/exits"
	_ "components/hosts/hooked"
	"components/hosts/parts"
)

func main() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	_, err := parts.StartAll(os.Args[1:])
	if err != nil {
		os.Exit(1)
	}
	<-signals
	exits.Run(context.Background())
	os.Exit(0)
}
