// zap's Fatal writes out its own log lines, but the deferred closing of the consumer in main is skipped.
package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/segmentio/kafka-go"
	"go.uber.org/zap"
)

func main() {
	logger := zap.Must(zap.NewProduction())
	defer logger.Sync()

	reader := kafka.NewReader(kafka.ReaderConfig{Brokers: []string{os.Getenv("KAFKA")}, GroupID: "latest", Topic: "prices"})
	defer func() {
		if err := reader.Close(); err != nil {
			logger.Error("leaving the consumer group", zap.Error(err))
		}
	}()

	mux := http.NewServeMux()
	mux.HandleFunc("GET /next", func(w http.ResponseWriter, r *http.Request) {
		msg, err := reader.ReadMessage(r.Context())
		if err != nil {
			w.WriteHeader(http.StatusGatewayTimeout)
			return
		}
		_, _ = w.Write(msg.Value)
	})
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: time.Second}

	drained := make(chan struct{})
	go func() {
		defer close(drained)
		quit := make(chan os.Signal, 1)
		signal.Notify(quit, os.Interrupt, syscall.SIGTERM)
		<-quit
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := srv.Shutdown(ctx); err != nil {
			logger.Error("shutdown", zap.Error(err))
		}
	}()

	if err := srv.ListenAndServe(); err != http.ErrServerClosed {
		logger.Fatal("serve", zap.Error(err)) // want "shutdown/skipped-defer"
	}
	<-drained
}
