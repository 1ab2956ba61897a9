// The context is what tells the program to stop, in another function.
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
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	ctx, cancel := context.WithTimeout(ctx, time.Hour)
	defer cancel()
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	go func() { log.Println(srv.ListenAndServe()) }()

	wait(ctx)
	if err := srv.Shutdown(ctx); err != nil { // want "shutdown/cancelled-context"
		log.Println(err)
	}
}

func wait(ctx context.Context) { <-ctx.Done() }
