// Command api serves the public API through the shared server. It hands over a context that no signal ends: SIGTERM kills it.
package main

import (
	"context"
	"log"
	"net/http"

	"nosignal/twomains/server"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v1/status", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("ok"))
	})
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	if err := server.Run(ctx, ":8080", mux); err != nil { // want "shutdown/no-signal"
		log.Print(err)
	}
}
