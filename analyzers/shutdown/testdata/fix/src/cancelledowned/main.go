// The context is cancelled by its own function.
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
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	go func() { log.Println(srv.ListenAndServe()) }()

	<-ctx.Done()
	drain, cancel := context.WithTimeout(ctx, 10*time.Second)
	cancel()
	if err := srv.Shutdown(drain); err != nil { // want "shutdown/cancelled-context"
		log.Println(err)
	}
}
