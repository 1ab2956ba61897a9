// The import is there, by another name.
package main

import (
	"context"
	"log"
	"net/http"
	"os/signal"
	sys "syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), sys.SIGINT, sys.SIGHUP) // want "shutdown/no-sigterm" fix "Add sys.SIGTERM"
	defer stop()
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	go func() { log.Println(srv.ListenAndServe()) }()

	<-ctx.Done()
	drain, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(drain); err != nil {
		log.Println(err)
	}
}
