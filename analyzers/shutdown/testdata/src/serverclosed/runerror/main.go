// Command sms ends with status 1 on every clean stop: Run hands ErrServerClosed back as if the server had failed.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"serverclosed/runerror/server"
)

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return server.New(":8080").Run(ctx)
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "sms:", err)
		os.Exit(1)
	}
}
