// Command mailer sends mails from a Kafka topic. It is killed by SIGTERM in the middle of a message.
package main

import (
	"context"
	"log/slog"
	"os"
	"strings"

	"github.com/segmentio/kafka-go"

	"nosignal/queueworker/mail"
)

func main() {
	ctx := context.Background()
	reader := kafka.NewReader(kafka.ReaderConfig{
		Brokers: strings.Split(os.Getenv("KAFKA_BROKERS"), ","),
		GroupID: "mailer",
		Topic:   "mails",
	})
	sender := mail.NewSender(os.Getenv("SMTP_ADDR"))

	for {
		msg, err := reader.FetchMessage(ctx) // want "shutdown/no-signal"
		if err != nil {
			slog.Error("fetch", "error", err)
			os.Exit(1)
		}
		if err := sender.Send(ctx, msg.Value); err != nil {
			slog.Error("send", "offset", msg.Offset, "error", err)
			continue
		}
		if err := reader.CommitMessages(ctx, msg); err != nil {
			slog.Error("commit", "offset", msg.Offset, "error", err)
		}
	}
}
