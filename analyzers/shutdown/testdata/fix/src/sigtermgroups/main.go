// The import belongs to the group of os/signal.
package main

import (
	"context"
	"log"

	"os"
	"os/signal"

	"net/http"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), // want "shutdown/no-sigterm" fix "Add syscall.SIGTERM"
		os.Interrupt)
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
