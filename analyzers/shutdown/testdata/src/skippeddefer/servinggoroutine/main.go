// When the port is taken, log.Fatalf in the serving goroutine ends the process and the queued messages that
// the deferred Close of the writer would have sent are lost.
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/segmentio/kafka-go"
)

func main() {
	writer := &kafka.Writer{Addr: kafka.TCP(os.Getenv("KAFKA")), Topic: "visits", Async: true}
	defer writer.Close()

	srv := &http.Server{Addr: ":8080", Handler: visits(writer), ReadHeaderTimeout: time.Second}
	go func() {
		if err := srv.ListenAndServe(); err != nil && !errors.Is(err, http.ErrServerClosed) {
			log.Fatalf("serve: %v", err) // want "shutdown/skipped-defer"
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

func visits(writer *kafka.Writer) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := writer.WriteMessages(r.Context(), kafka.Message{Key: []byte(r.RemoteAddr), Value: []byte(r.URL.Path)}); err != nil {
			http.Error(w, "try again", http.StatusServiceUnavailable)
			return
		}
		w.WriteHeader(http.StatusAccepted)
	})
}
