// Command geo is right: it seems to return on SIGTERM without more ado, but the drain is deferred.
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

func start(addr string, handler http.Handler) (stop func(), failed <-chan error) {
	server := &http.Server{Addr: addr, Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	errs := make(chan error, 1)
	go func() {
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			errs <- err
		}
	}()
	return func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := server.Shutdown(ctx); err != nil {
			log.Println("drain:", err)
		}
	}, errs
}

func main() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)

	stop, failed := start(":8080", http.FileServer(http.Dir("geo")))
	defer stop()

	select {
	case err := <-failed:
		log.Println("serve:", err)
	case sig := <-signals:
		log.Println("stopping on", sig)
	}
}
