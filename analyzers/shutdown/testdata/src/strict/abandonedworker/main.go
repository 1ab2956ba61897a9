// Main returns when the requests are drained; the worker is cut in the middle of a job.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/segmentio/kafka-go"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	reader := kafka.NewReader(kafka.ReaderConfig{Brokers: []string{"kafka:9092"}, GroupID: "mailer", Topic: "mails"})
	go consume(ctx, reader) // want "shutdown/worker"

	srv := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
			stop()
		}
	}()

	<-ctx.Done()
	drainCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(drainCtx); err != nil {
		slog.Error("shutdown", "error", err)
	}
}

func consume(ctx context.Context, reader *kafka.Reader) {
	for {
		msg, err := reader.FetchMessage(ctx)
		if err != nil {
			return
		}
		if err := deliver(msg); err != nil {
			slog.Error("deliver", "error", err)
			continue
		}
		_ = reader.CommitMessages(context.WithoutCancel(ctx), msg)
	}
}

func deliver(msg kafka.Message) error {
	if len(msg.Value) == 0 {
		return errors.New("empty mail")
	}
	time.Sleep(time.Second)
	return nil
}
