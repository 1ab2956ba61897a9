// Package nats stands in for github.com/nats-io/nats.go, with its signatures.
package nats

// DefaultURL is the address of a local server.
const DefaultURL = "nats://127.0.0.1:4222"

// Options can be used to create a customized connection.
type Options struct{ Name string }

// Option is a function on the options for a connection.
type Option func(*Options) error

// Name is an Option to set the client name.
func Name(name string) Option {
	return func(o *Options) error {
		o.Name = name
		return nil
	}
}

// Msg represents a message delivered by NATS.
type Msg struct {
	Subject string
	Data    []byte
}

// MsgHandler is a callback function that processes messages delivered to asynchronous subscribers.
type MsgHandler func(msg *Msg)

// Subscription represents interest in a given subject.
type Subscription struct{ Subject string }

// Unsubscribe will remove interest in the given subject.
func (s *Subscription) Unsubscribe() error { return nil }

// Drain will remove interest but continue callbacks until all messages have been processed.
func (s *Subscription) Drain() error { return nil }

// A Conn represents a bare connection to a nats-server.
type Conn struct{ opts Options }

// Connect will attempt to connect to the NATS system.
func Connect(url string, options ...Option) (*Conn, error) { return &Conn{}, nil }

// Publish publishes the data argument to the given subject.
func (nc *Conn) Publish(subj string, data []byte) error { return nil }

// Subscribe will express interest in the given subject.
func (nc *Conn) Subscribe(subj string, cb MsgHandler) (*Subscription, error) {
	return &Subscription{}, nil
}

// Flush will perform a round trip to the server and return when it receives the internal reply.
func (nc *Conn) Flush() error { return nil }

// Drain will put a connection into a drain state.
func (nc *Conn) Drain() error { return nil }

// Close will close the connection to the server.
func (nc *Conn) Close() {}
