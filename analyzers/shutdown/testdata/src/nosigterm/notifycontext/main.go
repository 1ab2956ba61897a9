// Command rates drains when its context ends. The context of the lifecycle package ends on Ctrl-C alone, so SIGTERM kills it.
package main

import (
	"log"
	"net/http"

	"nosigterm/notifycontext/lifecycle"
	"nosigterm/notifycontext/server"
)

func main() {
	ctx, stop := lifecycle.Root()
	defer stop()

	mux := http.NewServeMux()
	mux.HandleFunc("GET /rates", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte(`{"EUR":1}`))
	})
	if err := server.New(":8080", mux).Run(ctx); err != nil {
		log.Println("rates:", err)
	}
}
