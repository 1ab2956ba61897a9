// Each signal has a line of its own.
package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"os/signal"
	"time"
)

func main() {
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	go func() { log.Println(srv.ListenAndServe()) }()

	quit := make(chan os.Signal, 1)
	signal.Notify( // want "shutdown/no-sigterm" fix "Add syscall.SIGTERM"
		quit,
		os.Interrupt, // Ctrl-C
	)
	<-quit
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		log.Println(err)
	}
}
