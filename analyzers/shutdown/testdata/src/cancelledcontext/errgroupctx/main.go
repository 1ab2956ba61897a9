// The group's context ends with the signal, and the drain is given that very context.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/sync/errgroup"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()

	srv := &http.Server{Addr: ":8080", Handler: http.FileServer(http.Dir("public")), ReadHeaderTimeout: 5 * time.Second}

	g, gctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		slog.Info("listening", "addr", srv.Addr)
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	g.Go(func() error {
		<-gctx.Done()
		timeoutCtx, cancel := context.WithTimeout(gctx, 15*time.Second)
		defer cancel()
		return srv.Shutdown(timeoutCtx) // want "shutdown/cancelled-context"
	})

	if err := g.Wait(); err != nil {
		slog.Error("stopped", "error", err)
	}
}
