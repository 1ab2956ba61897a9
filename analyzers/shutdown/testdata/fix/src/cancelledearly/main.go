// The context is what tells the program to stop.
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
	signalled, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	ctx, cancel := context.WithTimeout(signalled, time.Hour)
	defer cancel()
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	go func() { log.Println(srv.ListenAndServe()) }()

	<-ctx.Done()
	if err := srv.Shutdown(ctx); err != nil { // want "shutdown/cancelled-context"
		log.Println(err)
	}
}
