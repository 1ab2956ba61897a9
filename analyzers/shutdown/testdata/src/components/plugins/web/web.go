// Package web holds plug-ins that serve.
package web

import (
	"context"
	"net/http"
	"time"

	"components/plugins/registry"
)

func init() {
	registry.Register("cut", func() any { return new(Cut) })
	registry.Register("over", func() any { return new(Over) })
	registry.Register("graceful", func() any { return new(Graceful) })
	registry.Register("configured", func() any { return new(Configured) })
}

// Cut closes its server in place of draining it.
type Cut struct{ server *http.Server }

// Start serves.
func (c *Cut) Start() error {
	c.server = &http.Server{Addr: ":8080"}
	go func() { _ = c.server.ListenAndServe() }()
	return nil
}

// Stop cuts the requests in flight.
func (c *Cut) Stop() error {
	return c.server.Close() // want "shutdown/no-drain"
}

// Over gives Shutdown a context that has ended.
type Over struct{ server *http.Server }

// Start serves.
func (o *Over) Start() error {
	o.server = &http.Server{Addr: ":8081"}
	go func() { _ = o.server.ListenAndServe() }()
	return nil
}

// Stop does not wait for anything.
func (o *Over) Stop() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	cancel()
	return o.server.Shutdown(ctx) // want "shutdown/cancelled-context"
}

// Graceful stops well.
type Graceful struct{ server *http.Server }

// Start serves.
func (g *Graceful) Start() error {
	g.server = &http.Server{Addr: ":8082"}
	go func() { _ = g.server.ListenAndServe() }()
	return nil
}

// Stop drains, and cuts only what takes too long.
func (g *Graceful) Stop() error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if err := g.server.Shutdown(ctx); err != nil {
		return g.server.Close()
	}
	return nil
}

// Configured has a bound if one is configured: whoever runs it decides.
type Configured struct {
	Grace  time.Duration
	server *http.Server
}

// Start serves.
func (c *Configured) Start() error {
	c.server = &http.Server{Addr: ":8083"}
	go func() { _ = c.server.ListenAndServe() }()
	return nil
}

// Stop drains.
func (c *Configured) Stop() error {
	ctx := context.Background()
	if c.Grace > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, c.Grace)
		defer cancel()
	}
	return c.server.Shutdown(ctx)
}
