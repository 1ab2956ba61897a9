// The background work is stopped by cancelling the root context, and the drain is then given that context.
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

	"cancelledcontext/cancelfirst/refresh"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	prices := refresh.New(time.Minute)
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		prices.Loop(ctx)
	}()

	srv := &http.Server{Addr: ":8080", Handler: prices, ReadHeaderTimeout: 5 * time.Second}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Printf("serve: %v", err)
		}
	}()

	quit := make(chan os.Signal, 1)
	signal.Notify(quit, syscall.SIGINT, syscall.SIGTERM)
	<-quit

	cancel()
	<-finished
	drain, release := context.WithTimeout(ctx, 10*time.Second)
	defer release()
	if err := srv.Shutdown(drain); err != nil { // want "shutdown/cancelled-context"
		log.Printf("shutdown: %v", err)
	}
}
