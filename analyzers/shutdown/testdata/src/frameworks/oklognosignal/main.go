// Command valves has a drain in each actor of its group, but no actor that ends on a signal: SIGTERM kills the process.
package main

import (
	"context"
	"log/slog"
	"net/http"
	"time"

	"github.com/oklog/run"

	"frameworks/oklognosignal/valves"
)

func main() {
	var g run.Group

	poll := valves.NewPoller(5 * time.Second)
	server := &http.Server{Addr: ":8080", Handler: poll, ReadHeaderTimeout: 5 * time.Second}
	g.Add(func() error {
		return server.ListenAndServe() // want "shutdown/no-signal"
	}, func(error) {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := server.Shutdown(ctx); err != nil {
			slog.Warn("drain", "error", err)
		}
	})

	ctx, cancel := context.WithCancel(context.Background())
	g.Add(func() error {
		return poll.Run(ctx)
	}, func(error) {
		cancel()
	})

	if err := g.Run(); err != nil {
		slog.Error("valves", "error", err)
	}
}
