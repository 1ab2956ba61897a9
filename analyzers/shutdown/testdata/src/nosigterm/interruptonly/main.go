// Command wiki drains on Ctrl-C, but Kubernetes sends SIGTERM, and that one kills it at once.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"time"

	"nosigterm/interruptonly/wiki"
)

func main() {
	server := &http.Server{Addr: ":8080", Handler: wiki.New("pages"), ReadHeaderTimeout: 5 * time.Second}
	go func() {
		if err := server.ListenAndServe(); err != nil && !errors.Is(err, http.ErrServerClosed) {
			log.Fatalf("wiki: %v", err)
		}
	}()

	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt) // want "shutdown/no-sigterm"
	<-quit

	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		log.Printf("drain: %v", err)
	}
}
