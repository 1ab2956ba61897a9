// os.Exit ends main with run's exit code, and the deferred closing of the broker's connection is skipped on every
// way out.
package main

import (
	"context"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/rabbitmq/amqp091-go"
)

func main() {
	conn, err := amqp091.Dial(os.Getenv("AMQP_URL"))
	if err != nil {
		slog.Error("broker", "error", err)
		os.Exit(1)
	}
	defer conn.Close()

	os.Exit(run(conn)) // want "shutdown/skipped-defer"
}

func run(conn *amqp091.Connection) int {
	ch, err := conn.Channel()
	if err != nil {
		slog.Error("broker", "error", err)
		return 1
	}
	events := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		msg := amqp091.Publishing{ContentType: "text/plain", Body: []byte(r.URL.Path)}
		if err := ch.PublishWithContext(r.Context(), "events", "visit", false, false, msg); err != nil {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	srv := &http.Server{Addr: ":8080", Handler: events, ReadHeaderTimeout: time.Second}
	failed := make(chan error, 1)
	go func() { failed <- srv.ListenAndServe() }()

	select {
	case err := <-failed:
		slog.Error("serve", "error", err)
		return 1
	case <-ctx.Done():
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		slog.Error("shutdown", "error", err)
		return 2
	}
	return 0
}
