// Command edge starts every server of a list and waits for the first to fail. A SIGTERM ends all of them in the middle of their work.
package main

import (
	"log"
	"net/http"

	"nosignal/servers/transport"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		_, _ = w.Write([]byte(r.URL.Path))
	})

	servers := []transport.Server{
		transport.NewHTTP(":8080", mux),
		transport.NewHTTP(":8081", http.StripPrefix("/v2", mux)),
	}
	failed := make(chan error, len(servers))
	for _, server := range servers {
		go func() { failed <- server.Start() }()
	}
	log.Fatal(<-failed)
}
