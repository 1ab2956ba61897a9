// The drain gets ten seconds on paper, but its context descends from the one that the signal cancelled, so it
// is done before it starts.
package main

import (
	"context"
	"log"
	"os"
	"os/signal"
	"syscall"

	"cancelledcontext/derivedtimeout/app"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	a := app.New(app.Config{Addr: ":8080"})
	if err := a.Run(ctx); err != nil {
		log.Print(err)
	}
}
