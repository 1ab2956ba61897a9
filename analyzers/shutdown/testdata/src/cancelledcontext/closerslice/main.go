// The closers run one after the other with the signal's context, so both drains return before they began.
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

type closer struct {
	name string
	stop func(context.Context) error
}

func main() {
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()

	public := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}
	partner := &http.Server{Addr: ":8081", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}

	var closers []closer
	for _, srv := range []*http.Server{public, partner} {
		go func() {
			if err := srv.ListenAndServe(); err != http.ErrServerClosed {
				slog.Error("serve", "addr", srv.Addr, "error", err)
			}
		}()
		closers = append(closers, closer{srv.Addr, func(ctx context.Context) error {
			return srv.Shutdown(ctx) // want "shutdown/cancelled-context"
		}})
	}

	<-ctx.Done()
	for _, c := range closers {
		if err := c.stop(ctx); err != nil {
			slog.Error("stop", "closer", c.name, "error", err)
		}
	}
}
