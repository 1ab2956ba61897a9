// Command likes ends too early: Shutdown makes ListenAndServe return at once, main returns with it and the drain is cut.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"earlyexit/maingoroutine/likes"
)

func main() {
	server := &http.Server{Addr: ":8080", Handler: likes.NewCounter(), ReadHeaderTimeout: 5 * time.Second}

	go func() {
		stop := make(chan os.Signal, 1)
		signal.Notify(stop, os.Interrupt, syscall.SIGTERM)
		<-stop

		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		if err := server.Shutdown(ctx); err != nil {
			log.Printf("drain: %v", err)
		}
	}()

	if err := server.ListenAndServe(); err != nil && !errors.Is(err, http.ErrServerClosed) { // want "shutdown/early-exit"
		log.Fatalf("serve: %v", err)
	}
	log.Println("server exited properly")
}
