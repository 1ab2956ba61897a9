// Package redis stands in for github.com/redis/go-redis/v9, with its signatures.
package redis

import (
	"context"
	"time"
)

// Options keeps the settings to set up redis connection.
type Options struct {
	Addr     string
	Password string
	DB       int
}

// StringCmd is a command with a string result.
type StringCmd struct{ val string }

// Result returns the value and the error.
func (cmd *StringCmd) Result() (string, error) { return cmd.val, nil }

// StatusCmd is a command with a status result.
type StatusCmd struct{ val string }

// Err returns the error.
func (cmd *StatusCmd) Err() error { return nil }

// IntCmd is a command with an integer result.
type IntCmd struct{ val int64 }

// Err returns the error.
func (cmd *IntCmd) Err() error { return nil }

// Result returns the value and the error.
func (cmd *IntCmd) Result() (int64, error) { return cmd.val, nil }

// Client is a Redis client representing a pool of zero or more underlying connections.
type Client struct{ opt *Options }

// NewClient returns a client to the Redis Server specified by Options.
func NewClient(opt *Options) *Client { return &Client{opt: opt} }

// Close closes the client, releasing any open resources.
func (c *Client) Close() error { return nil }

// Ping checks the connection.
func (c *Client) Ping(ctx context.Context) *StatusCmd { return &StatusCmd{} }

// Get returns the value of key.
func (c *Client) Get(ctx context.Context, key string) *StringCmd { return &StringCmd{} }

// Set sets the value of key.
func (c *Client) Set(ctx context.Context, key string, value interface{}, expiration time.Duration) *StatusCmd {
	return &StatusCmd{}
}

// Incr increments the value of key.
func (c *Client) Incr(ctx context.Context, key string) *IntCmd { return &IntCmd{} }

// LPush pushes values to the list at key.
func (c *Client) LPush(ctx context.Context, key string, values ...interface{}) *IntCmd {
	return &IntCmd{}
}
