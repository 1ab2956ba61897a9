// Command ads drains on SIGTERM, but the serving goroutine takes ErrServerClosed for a failure and ends the process first.
package main

import (
	"context"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"serverclosed/fatalgoroutine/ads"
)

func main() {
	srv := &http.Server{Addr: ":8080", Handler: ads.Handler(), ReadHeaderTimeout: 5 * time.Second}

	go func() {
		log.Printf("listening on %s", srv.Addr)
		if err := srv.ListenAndServe(); err != nil { // want "shutdown/server-closed"
			log.Fatalf("listen: %v", err)
		}
	}()

	quit := make(chan os.Signal, 1)
	signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
	<-quit

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		log.Printf("shutdown: %v", err)
	}
}
