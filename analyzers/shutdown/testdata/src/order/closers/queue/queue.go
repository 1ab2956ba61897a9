// Package queue hands jobs on to RabbitMQ.
package queue

import (
	"context"
	"log"

	"github.com/rabbitmq/amqp091-go"
)

// Queue is a queue of jobs.
type Queue struct {
	conn *amqp091.Connection
	ch   *amqp091.Channel
}

// Connect connects to the broker.
func Connect(url string) (*Queue, error) {
	conn, err := amqp091.Dial(url)
	if err != nil {
		return nil, err
	}
	ch, err := conn.Channel()
	if err != nil {
		_ = conn.Close()
		return nil, err
	}
	return &Queue{conn: conn, ch: ch}, nil
}

// Submit adds a job.
func (q *Queue) Submit(ctx context.Context, job []byte) error {
	return q.ch.PublishWithContext(ctx, "", "jobs", false, false, amqp091.Publishing{Body: job})
}

// Close closes the connection.
func (q *Queue) Close() {
	if err := q.conn.Close(); err != nil { // want "shutdown/order"
		log.Printf("closing the queue: %v", err)
	}
}
