// Command relay is right: Notify without a list catches every signal, SIGTERM too, and those that mean nothing are passed over.
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

func await(signals <-chan os.Signal) os.Signal {
	for sig := range signals {
		switch sig {
		case syscall.SIGURG, syscall.SIGCHLD, syscall.SIGPIPE, syscall.SIGWINCH:
			continue
		default:
			return sig
		}
	}
	return nil
}

func main() {
	signals := make(chan os.Signal, 16)
	signal.Notify(signals)

	server := &http.Server{
		Addr:              ":8080",
		ReadHeaderTimeout: 5 * time.Second,
		Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusNoContent)
		}),
	}
	go func() {
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Fatalln("relay:", err)
		}
	}()

	log.Println("stopping on", await(signals))
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil {
		log.Println("drain:", err)
	}
}
