// Command vault is right: its SIGTERM comes from golang.org/x/sys/unix, which is the same signal.
package main

import (
	"context"
	"log"
	"net/http"
	"os/signal"

	"golang.org/x/sys/unix"

	"nosigterm/unixsignals/server"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), unix.SIGINT, unix.SIGTERM)
	defer stop()

	mux := http.NewServeMux()
	mux.HandleFunc("GET /sealed", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte("false"))
	})
	if err := server.Serve(ctx, ":8200", mux); err != nil {
		log.Println(err)
	}
}
