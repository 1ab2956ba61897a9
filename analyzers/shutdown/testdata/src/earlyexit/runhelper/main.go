// Command files returns while its server drains: Start of the server package does not wait for the Shutdown that it began.
package main

import (
	"context"
	"log"
	"net/http"
	"os/signal"
	"syscall"

	"earlyexit/runhelper/server"
)

func main() {
	if err := run(context.Background()); err != nil {
		log.Println("files:", err)
	}
}

func run(ctx context.Context) error {
	ctx, stop := signal.NotifyContext(ctx, syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	return server.Start(ctx, ":8080", http.FileServer(http.Dir("/srv")))
}
