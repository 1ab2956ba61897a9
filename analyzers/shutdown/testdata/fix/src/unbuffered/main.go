// Channels without room, whatever their types are called.
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

type signals chan os.Signal

func main() {
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second}
	go func() { log.Println(srv.ListenAndServe()) }()

	quit := make(chan os.Signal)
	signal.Notify(quit, os.Interrupt, syscall.SIGTERM) // want "shutdown/unbuffered" fix "Make room for one signal"
	reload := make(signals, 0)
	signal.Notify(reload, syscall.SIGHUP) // want "shutdown/unbuffered" fix "Make room for one signal"
	<-quit
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		log.Println(err)
	}
}
