// Command collect is right: fasthttp's ShutdownWithContext drains within its time, and main waits for it.
package main

import (
	"context"
	"log"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/valyala/fasthttp"

	"frameworks/fasthttpdrain/collect"
)

func main() {
	server := &fasthttp.Server{Handler: collect.Handle, ReadTimeout: 5 * time.Second, IdleTimeout: 10 * time.Second}
	go func() {
		if err := server.ListenAndServe(":8080"); err != nil {
			log.Fatalf("collect: %v", err)
		}
	}()

	terminate := make(chan os.Signal, 1)
	signal.Notify(terminate, syscall.SIGINT, syscall.SIGTERM)
	<-terminate

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := server.ShutdownWithContext(ctx); err != nil {
		log.Printf("drain: %v", err)
	}
}
