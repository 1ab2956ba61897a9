// Package httpclient makes the HTTP clients of outgoing calls.
package httpclient

import (
	"fmt"
	"io"
	"net/http"
	"time"
)

// errorBodyLimit bounds how much of a failed response goes into an error.
const errorBodyLimit = 512

// Option changes a client that [New] makes.
type Option func(*http.Client)

// WithTimeout bounds a whole exchange, from the dial to the last byte of the body.
func WithTimeout(d time.Duration) Option {
	return func(c *http.Client) { c.Timeout = d }
}

// WithUserAgent names the service to the other side.
func WithUserAgent(agent string) Option {
	return func(c *http.Client) { c.Transport = &userAgent{agent: agent, next: c.Transport} }
}

// New makes a client with a connection pool of its own.
func New(options ...Option) *http.Client {
	client := &http.Client{
		Transport: &http.Transport{
			Proxy:               http.ProxyFromEnvironment,
			IdleConnTimeout:     90 * time.Second,
			MaxIdleConnsPerHost: 32,
			ForceAttemptHTTP2:   true,
		},
	}
	for _, option := range options {
		option(client)
	}
	return client
}

// StatusError describes a response with an unwanted status. It reads the body and
// leaves closing it to the caller.
func StatusError(resp *http.Response) error {
	text, err := io.ReadAll(io.LimitReader(resp.Body, errorBodyLimit))
	if err != nil {
		return fmt.Errorf("unexpected status %s", resp.Status)
	}
	return fmt.Errorf("unexpected status %s: %s", resp.Status, text)
}

type userAgent struct {
	agent string
	next  http.RoundTripper
}

func (u *userAgent) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("User-Agent", u.agent)
	return u.next.RoundTrip(r)
}
