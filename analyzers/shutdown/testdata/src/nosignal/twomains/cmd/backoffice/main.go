// Command backoffice serves the back office through the shared server. It is right: its context ends on SIGTERM, and Run drains then.
package main

import (
	"context"
	"log"
	"net/http"
	"os/signal"
	"syscall"

	"nosignal/twomains/server"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	mux := http.NewServeMux()
	mux.HandleFunc("GET /users", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("[]"))
	})
	if err := server.Run(ctx, ":8081", mux); err != nil {
		log.Print(err)
	}
}
