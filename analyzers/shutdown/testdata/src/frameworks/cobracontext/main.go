// Command station is right: the signal's context reaches the serve command through ExecuteContext, and it drains when that ends.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"frameworks/cobracontext/cmd"
)

func main() {
	os.Exit(run())
}

func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := cmd.New().ExecuteContext(ctx); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}
