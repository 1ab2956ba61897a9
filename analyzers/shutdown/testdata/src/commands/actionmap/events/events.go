// Package events reads events.
package events

import (
	"context"
	"errors"
	"log"

	"github.com/segmentio/kafka-go"
)

// Consume reads events until ctx ends.
func Consume(ctx context.Context, broker string) error {
	reader := kafka.NewReader(kafka.ReaderConfig{Brokers: []string{broker}, GroupID: "depot", Topic: "events"})
	defer reader.Close()
	for {
		msg, err := reader.ReadMessage(ctx)
		if errors.Is(err, context.Canceled) {
			return nil
		}
		if err != nil {
			return err
		}
		log.Printf("%s: %d bytes", msg.Key, len(msg.Value))
	}
}
