// Package websocket stands in for github.com/coder/websocket, with its signatures.
package websocket

import (
	"context"
	"net/http"
)

// MessageType represents the type of a WebSocket message.
type MessageType int

const (
	MessageText MessageType = iota + 1
	MessageBinary
)

// StatusCode represents a WebSocket status code.
type StatusCode int

const (
	StatusNormalClosure StatusCode = 1000
	StatusGoingAway     StatusCode = 1001
	StatusInternalError StatusCode = 1011
)

// AcceptOptions represents Accept's options.
type AcceptOptions struct {
	Subprotocols   []string
	OriginPatterns []string
}

// Conn represents a WebSocket connection.
type Conn struct{ closed bool }

// Accept accepts a WebSocket handshake from a client and upgrades the the connection to a WebSocket.
func Accept(w http.ResponseWriter, r *http.Request, opts *AcceptOptions) (*Conn, error) {
	return &Conn{}, nil
}

// Read is a convenience method around Reader to read a single message from the connection.
func (c *Conn) Read(ctx context.Context) (MessageType, []byte, error) { return 0, nil, nil }

// Write writes a message to the connection.
func (c *Conn) Write(ctx context.Context, typ MessageType, p []byte) error { return nil }

// CloseRead starts a goroutine to read from the connection until it is closed or a data message is received.
func (c *Conn) CloseRead(ctx context.Context) context.Context { return ctx }

// Close performs the WebSocket close handshake with the given status code and reason.
func (c *Conn) Close(code StatusCode, reason string) (err error) { return nil }

// CloseNow closes the WebSocket connection without attempting a close handshake.
func (c *Conn) CloseNow() (err error) { return nil }
