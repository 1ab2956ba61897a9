// Two findings, one in a chain of calls, have the same fix, where the context is made.
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

var internal = &http.Server{Addr: ":9090", ReadHeaderTimeout: time.Second}

func admin() *http.Server { return internal }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	go func() { log.Println(srv.ListenAndServe()) }()

	<-ctx.Done()
	stop()
	log.Println("draining")
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	err := errors.Join(
		srv.Shutdown(ctx),     // want "shutdown/cancelled-context" fix "Use context.WithoutCancel(ctx)"
		admin().Shutdown(ctx), // want "shutdown/cancelled-context" fix "Use context.WithoutCancel(ctx)"
	)
	log.Println(err)
}
