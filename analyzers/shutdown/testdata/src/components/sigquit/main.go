// Command sigquit prints its goroutines on SIGQUIT and stops on SIGINT: SIGTERM is missing from
// the one call that stops it.
package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
	"time"
)

func main() {
	quits := make(chan os.Signal, 1)
	signal.Notify(quits, syscall.SIGQUIT)
	go func() {
		for range quits {
			debug.PrintStack()
		}
	}()
	server := &http.Server{Addr: ":8080"}
	go func() { _ = server.ListenAndServe() }()
	stops := make(chan os.Signal, 1)
	signal.Notify(stops, os.Interrupt) // want "shutdown/no-sigterm"
	<-stops
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	_ = server.Shutdown(ctx)
}
