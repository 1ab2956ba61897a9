// Command images is right: SIGTERM is appended to the list that is handed to Notify, and the server drains.
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
)

func stopSignals() []os.Signal {
	signals := []os.Signal{os.Interrupt}
	if os.Getenv("IGNORE_HANGUP") == "" {
		signals = append(signals, syscall.SIGHUP)
	}
	signals = append(signals, syscall.SIGTERM, syscall.SIGQUIT)
	return signals
}

func main() {
	server := &http.Server{
		Addr:              ":8080",
		Handler:           http.FileServer(http.Dir("images")),
		ReadHeaderTimeout: 5 * time.Second,
	}
	go func() {
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Fatalf("images: %v", err)
		}
	}()

	stop := make(chan os.Signal, 1)
	signal.Notify(stop, stopSignals()...)
	log.Printf("stopping on %s", <-stop)

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		log.Printf("drain: %v", err)
	}
}
