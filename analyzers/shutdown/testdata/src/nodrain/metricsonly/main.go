// Command bids is right: its public server drains, and the one that is not drained only answers the metrics scraper.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"nodrain/metricsonly/metrics"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()

	go metrics.Serve(":9090")

	mux := http.NewServeMux()
	mux.HandleFunc("POST /bids", func(w http.ResponseWriter, _ *http.Request) {
		metrics.Bids.Add(1)
		w.WriteHeader(http.StatusNoContent)
	})
	server := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: 5 * time.Second}
	go func() {
		if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			log.Println("bids:", err)
			stop()
		}
	}()

	<-ctx.Done()
	drain, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	if err := server.Shutdown(drain); err != nil {
		log.Println("drain:", err)
	}
}
