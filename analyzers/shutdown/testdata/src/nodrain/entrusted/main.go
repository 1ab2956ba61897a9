// Command entrusted is right: somebody else's package is given the function that drains, and calls it.
package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"example.org/atexit"
)

func main() {
	server := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	atexit.Register(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		_ = server.Shutdown(ctx)
	})
	go func() { _ = server.ListenAndServe() }()

	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	<-signals
	atexit.Run()
}
