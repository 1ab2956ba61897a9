// Command depot waits for a channel that is closed when the signal comes, before the drain and not after it.
package main

import (
	"context"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

type depot struct {
	server  *http.Server
	stopped chan struct{}
}

func (d *depot) awaitSignal() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGINT, syscall.SIGTERM)
	<-signals
	close(d.stopped)

	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	if err := d.server.Shutdown(ctx); err != nil {
		slog.Error("drain", "error", err)
	}
}

func main() {
	d := &depot{
		server:  &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: 5 * time.Second},
		stopped: make(chan struct{}),
	}
	go d.awaitSignal()

	if err := d.server.ListenAndServe(); err != http.ErrServerClosed { // want "shutdown/early-exit"
		slog.Error("serve", "error", err)
		return
	}
	<-d.stopped
	slog.Info("stopped")
}
