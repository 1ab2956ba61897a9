// Right: BaseContext hands on the signal's context without its cancellation: only the values arrive at the requests.
package main

import (
	"context"
	"log"
	"os"
	"os/signal"
	"syscall"

	"strict/basevalues/server"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := server.Run(server.WithRegion(ctx, os.Getenv("REGION")), ":8080"); err != nil {
		log.Print(err)
	}
}
