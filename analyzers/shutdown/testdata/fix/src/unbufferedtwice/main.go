// Two findings have the same fix, where the channel is made.
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

func newQuit() chan os.Signal { return make(chan os.Signal) }

func main() {
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	go func() { log.Println(srv.ListenAndServe()) }()

	quit := newQuit()
	signal.Notify(quit, os.Interrupt)    // want "shutdown/unbuffered" fix "Make room for one signal"
	signal.Notify(quit, syscall.SIGTERM) // want "shutdown/unbuffered" fix "Make room for one signal"
	<-quit
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		log.Println(err)
	}
}
