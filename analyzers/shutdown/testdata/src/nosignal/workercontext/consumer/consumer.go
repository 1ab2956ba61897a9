// Package consumer reads messages one by one.
package consumer

import (
	"context"
	"errors"
	"fmt"

	"github.com/segmentio/kafka-go"
)

// Handler works on the payload of one message.
type Handler func(ctx context.Context, payload []byte) error

// Consumer hands messages to a Handler.
type Consumer struct {
	reader *kafka.Reader
	handle Handler
}

// New returns a Consumer that owns reader.
func New(reader *kafka.Reader, handle Handler) *Consumer {
	return &Consumer{reader: reader, handle: handle}
}

// Run reads until ctx ends.
func (c *Consumer) Run(ctx context.Context) error {
	defer c.reader.Close()
	for {
		msg, err := c.reader.FetchMessage(ctx)
		if errors.Is(err, context.Canceled) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("fetch: %w", err)
		}
		// The message that was begun is finished, whatever happens to ctx.
		work := context.WithoutCancel(ctx)
		if err := c.handle(work, msg.Value); err != nil {
			return fmt.Errorf("offset %d: %w", msg.Offset, err)
		}
		if err := c.reader.CommitMessages(work, msg); err != nil {
			return fmt.Errorf("commit %d: %w", msg.Offset, err)
		}
	}
}
