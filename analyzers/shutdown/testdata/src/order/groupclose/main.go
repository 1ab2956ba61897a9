// Right: the broker is closed after Wait, which returns when the drain is over.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/nats-io/nats.go"
	"golang.org/x/sync/errgroup"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	nc, err := nats.Connect(nats.DefaultURL)
	if err != nil {
		slog.Error("broker", "error", err)
		return
	}
	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := nc.Publish("visits", []byte(r.URL.Path)); err != nil {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})}

	g, ctx := errgroup.WithContext(ctx)
	closeBroker := func() {
		if err := nc.Flush(); err != nil {
			slog.Error("broker", "error", err)
		}
		nc.Close()
	}
	g.Go(func() error {
		<-ctx.Done()
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer cancel()
		return srv.Shutdown(ctx)
	})
	g.Go(func() error {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	err = g.Wait()
	closeBroker()
	if err != nil {
		slog.Error("stopped", "error", err)
		os.Exit(1)
	}
}
