// Package websocket stands in for github.com/gorilla/websocket, with its signatures.
package websocket

import (
	"net/http"
	"time"
)

const (
	CloseNormalClosure = 1000
	CloseGoingAway     = 1001

	TextMessage  = 1
	CloseMessage = 8
	PingMessage  = 9
)

// Upgrader specifies parameters for upgrading an HTTP connection to a WebSocket connection.
type Upgrader struct {
	HandshakeTimeout                time.Duration
	ReadBufferSize, WriteBufferSize int
	CheckOrigin                     func(r *http.Request) bool
}

// Upgrade upgrades the HTTP server connection to the WebSocket protocol.
func (u *Upgrader) Upgrade(w http.ResponseWriter, r *http.Request, responseHeader http.Header) (*Conn, error) {
	return &Conn{}, nil
}

// The Conn type represents a WebSocket connection.
type Conn struct{ closed bool }

// FormatCloseMessage formats closeCode and text as a WebSocket close message.
func FormatCloseMessage(closeCode int, text string) []byte { return nil }

// Close closes the underlying network connection without sending or waiting for a close message.
func (c *Conn) Close() error { return nil }

// ReadMessage is a helper method for getting a reader using NextReader and reading from that reader to a buffer.
func (c *Conn) ReadMessage() (messageType int, p []byte, err error) { return 0, nil, nil }

// WriteMessage is a helper method for getting a writer using NextWriter, writing the message and closing the writer.
func (c *Conn) WriteMessage(messageType int, data []byte) error { return nil }

// WriteControl writes a control message with the given deadline.
func (c *Conn) WriteControl(messageType int, data []byte, deadline time.Time) error { return nil }

// WriteJSON writes the JSON encoding of v as a message.
func (c *Conn) WriteJSON(v interface{}) error { return nil }

// SetReadDeadline sets the read deadline on the underlying network connection.
func (c *Conn) SetReadDeadline(t time.Time) error { return nil }
