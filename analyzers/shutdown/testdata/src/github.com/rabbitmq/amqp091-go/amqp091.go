// Package amqp091 stands in for github.com/rabbitmq/amqp091-go, with its signatures.
package amqp091

import "context"

// Table stores user supplied fields of the following types.
type Table map[string]interface{}

// Publishing captures the client message sent to the server.
type Publishing struct {
	ContentType string
	Body        []byte
}

// Delivery captures the fields for a previously delivered message.
type Delivery struct{ Body []byte }

// Ack acknowledges a delivery.
func (d Delivery) Ack(multiple bool) error { return nil }

// Connection manages the serialization and deserialization of frames from IO.
type Connection struct{ closed bool }

// Dial accepts a string in the AMQP URI format and returns a new Connection.
func Dial(url string) (*Connection, error) { return &Connection{}, nil }

// Channel opens a unique, concurrent server channel to process the bulk of AMQP messages.
func (c *Connection) Channel() (*Channel, error) { return &Channel{}, nil }

// Close requests and waits for the response to close the AMQP connection.
func (c *Connection) Close() error { return nil }

// Channel represents an AMQP channel.
type Channel struct{ closed bool }

// PublishWithContext sends a Publishing from the client to an exchange on the server.
func (ch *Channel) PublishWithContext(ctx context.Context, exchange, key string, mandatory, immediate bool, msg Publishing) error {
	return nil
}

// Consume immediately starts delivering queued messages.
func (ch *Channel) Consume(queue, consumer string, autoAck, exclusive, noLocal, noWait bool, args Table) (<-chan Delivery, error) {
	return nil, nil
}

// Close initiates a clean channel closure.
func (ch *Channel) Close() error { return nil }
