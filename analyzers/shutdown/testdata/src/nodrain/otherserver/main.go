// Command blobs shuts down a server that never served: http.ListenAndServe makes one of its own, and that one is cut.
package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	mux := http.NewServeMux()
	mux.Handle("GET /blobs/", http.StripPrefix("/blobs/", http.FileServer(http.Dir("/var/blobs"))))
	server := &http.Server{
		Addr:              ":8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}

	go func() {
		if err := http.ListenAndServe(server.Addr, server.Handler); err != nil { // want "shutdown/no-drain"
			log.Printf("blobs: %v", err)
		}
	}()

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
	<-stop

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		log.Printf("drain: %v", err)
	}
}
