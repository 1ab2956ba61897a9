// Command board is right: Ctrl-C is handled here and SIGTERM in the orchestrator package, and both lead to the same drain.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"time"

	"nosigterm/secondnotify/orchestrator"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	interrupts := make(chan os.Signal, 1)
	signal.Notify(interrupts, os.Interrupt)
	go func() {
		<-interrupts
		log.Println("interrupted at the terminal")
		cancel()
	}()
	orchestrator.OnTerminate(cancel)

	server := &http.Server{Addr: ":8080", Handler: http.FileServer(http.Dir("board")), ReadHeaderTimeout: time.Second}
	go func() {
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Println("board:", err)
			cancel()
		}
	}()
	<-ctx.Done()

	drain, release := context.WithTimeout(context.Background(), 10*time.Second)
	defer release()
	if err := server.Shutdown(drain); err != nil {
		log.Println("drain:", err)
	}
}
