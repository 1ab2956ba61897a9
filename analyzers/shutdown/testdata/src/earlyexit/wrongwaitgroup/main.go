// Command parcels waits for its worker, not for the drain: the group never counts the goroutine that calls Shutdown.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"earlyexit/wrongwaitgroup/track"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	var wg sync.WaitGroup
	parcels := track.New()
	wg.Add(1)
	go func() {
		defer wg.Done()
		parcels.Expire(ctx, time.Minute)
	}()

	server := &http.Server{Addr: ":8080", Handler: parcels, ReadHeaderTimeout: 5 * time.Second}
	go func() {
		<-ctx.Done()
		drain, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		if err := server.Shutdown(drain); err != nil {
			log.Println("drain:", err)
		}
	}()

	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) { // want "shutdown/early-exit"
		log.Println("serve:", err)
		stop()
	}
	wg.Wait()
}
