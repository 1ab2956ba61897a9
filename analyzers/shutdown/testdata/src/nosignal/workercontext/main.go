// Command billing is right: the loop ends with its context, which SIGTERM ends, and the message at hand is finished first.
package main

import (
	"context"
	"log/slog"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/segmentio/kafka-go"

	"nosignal/workercontext/consumer"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGTERM, syscall.SIGINT)
	go func() {
		<-signals
		cancel()
	}()

	reader := kafka.NewReader(kafka.ReaderConfig{
		Brokers: strings.Split(os.Getenv("KAFKA_BROKERS"), ","),
		GroupID: "billing",
		Topic:   "orders",
	})
	c := consumer.New(reader, func(_ context.Context, order []byte) error {
		slog.Info("billed", "bytes", len(order))
		return nil
	})
	if err := c.Run(ctx); err != nil {
		slog.Error("billing stops", "error", err)
	}
}
