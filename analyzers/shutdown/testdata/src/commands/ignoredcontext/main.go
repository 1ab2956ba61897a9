// Command parks gives its commands a context that SIGTERM ends. The serve command never looks at it and serves on until it is killed.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"commands/ignoredcontext/cli"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := cli.Root().ExecuteContext(ctx)
	stop()
	if err != nil {
		os.Exit(1)
	}
}
