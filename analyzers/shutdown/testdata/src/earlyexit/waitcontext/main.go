// Command lamps is right: the end of the drain cancels a second context, and main waits for that one.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os/signal"
	"syscall"
	"time"
)

func drainOn(ctx context.Context, server *http.Server) context.Context {
	drained, done := context.WithCancel(context.Background())
	go func() {
		defer done()
		<-ctx.Done()
		limited, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := server.Shutdown(limited); err != nil {
			log.Println("drain:", err)
		}
	}()
	return drained
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	server := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: 5 * time.Second}
	drained := drainOn(ctx, server)

	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Println("serve:", err)
		return
	}
	<-drained.Done()
}
