// Command legacy ends on any error of its server, which is no trouble as nobody calls Shutdown. SIGTERM is what kills it.
package main

import (
	"log"
	"net/http"
	"time"
)

func main() {
	server := &http.Server{
		Addr:              ":8080",
		Handler:           http.RedirectHandler("https://example.com/", http.StatusMovedPermanently),
		ReadHeaderTimeout: 5 * time.Second,
	}
	errs := make(chan error)
	go func() {
		errs <- server.ListenAndServe() // want "shutdown/no-signal"
	}()
	log.Fatal(<-errs)
}
