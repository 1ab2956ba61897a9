// Command tiles leaves on SIGTERM through os.Exit, while the server is still answering.
package main

import (
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"nodrain/exitonsignal/tiles"
)

func main() {
	cache := tiles.NewCache(64 << 20)
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
	go func() {
		sig := <-stop
		log.Printf("%s: %d tiles were in the cache", sig, cache.Len())
		os.Exit(0)
	}()

	server := &http.Server{Addr: ":8080", Handler: tiles.Handler(cache), ReadHeaderTimeout: 5 * time.Second}
	log.Printf("tiles on %s", server.Addr)
	if err := server.ListenAndServe(); err != nil { // want "shutdown/no-drain"
		log.Fatal(err)
	}
}
