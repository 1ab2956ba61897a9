// Package kafka stands in for github.com/segmentio/kafka-go, with its signatures.
package kafka

import (
	"context"
	"net"
	"time"
)

// Message is a data structure representing kafka messages.
type Message struct {
	Topic     string
	Key       []byte
	Value     []byte
	Partition int
	Offset    int64
}

// Balancer chooses partitions for messages.
type Balancer interface {
	Balance(msg Message, partitions ...int) (partition int)
}

// LeastBytes is a Balancer implementation that routes messages to the partition that has received the least amount of data.
type LeastBytes struct{ n int }

// Balance satisfies the Balancer interface.
func (lb *LeastBytes) Balance(msg Message, partitions ...int) int { return 0 }

// TCP constructs an address with the network set to "tcp".
func TCP(address ...string) net.Addr { return &net.TCPAddr{} }

// Writer provides the implementation of a producer of kafka messages.
type Writer struct {
	Addr         net.Addr
	Topic        string
	Balancer     Balancer
	BatchTimeout time.Duration
	Async        bool
}

// WriteMessages writes a batch of messages to the kafka topic configured on this writer.
func (w *Writer) WriteMessages(ctx context.Context, msgs ...Message) error { return nil }

// Close flushes pending writes, and waits for all writes to complete before returning.
func (w *Writer) Close() error { return nil }

// ReaderConfig is a configuration object used to create new instances of Reader.
type ReaderConfig struct {
	Brokers []string
	GroupID string
	Topic   string
}

// Reader provides a high-level API for consuming messages from kafka.
type Reader struct{ config ReaderConfig }

// NewReader creates and returns a new Reader configured with config.
func NewReader(config ReaderConfig) *Reader { return &Reader{config: config} }

// ReadMessage reads and return the next message from the r.
func (r *Reader) ReadMessage(ctx context.Context) (Message, error) { return Message{}, nil }

// FetchMessage reads and return the next message from the r.
func (r *Reader) FetchMessage(ctx context.Context) (Message, error) { return Message{}, nil }

// CommitMessages commits the list of messages passed as argument.
func (r *Reader) CommitMessages(ctx context.Context, msgs ...Message) error { return nil }

// Close closes the stream, preventing the program from reading any more messages from it.
func (r *Reader) Close() error { return nil }
