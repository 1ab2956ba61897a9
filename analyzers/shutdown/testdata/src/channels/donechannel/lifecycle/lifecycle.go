// Package lifecycle drains servers when the process has to end.
package lifecycle

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// Lifecycle waits for the end of the process.
type Lifecycle struct {
	grace  time.Duration
	signal chan os.Signal
	ended  chan struct{}
}

// Option changes a Lifecycle.
type Option func(*Lifecycle)

// WithGrace sets how long the end may take.
func WithGrace(grace time.Duration) Option {
	return func(l *Lifecycle) { l.grace = grace }
}

// New returns a Lifecycle that listens for signals.
func New(options ...Option) *Lifecycle {
	l := &Lifecycle{grace: 5 * time.Second, ended: make(chan struct{})}
	for _, option := range options {
		option(l)
	}
	if l.signal == nil {
		l.signal = make(chan os.Signal, 1)
	}
	signal.Notify(l.signal, syscall.SIGINT, syscall.SIGTERM)
	return l
}

// DrainOnSignal waits for a signal and drains srv.
func (l *Lifecycle) DrainOnSignal(srv *http.Server) error {
	<-l.signal
	close(l.ended)
	ctx, cancel := context.WithTimeout(context.Background(), l.grace)
	defer cancel()
	return srv.Shutdown(ctx)
}

// Ended is closed when the signal has come.
func (l *Lifecycle) Ended() <-chan struct{} { return l.ended }
