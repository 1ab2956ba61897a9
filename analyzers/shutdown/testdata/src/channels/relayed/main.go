// Right: the channel without a buffer gets its signals from a goroutine that waits for the receiver, not from Notify.
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

	"channels/relayed/relay"
)

func main() {
	raw := make(chan os.Signal, 1)
	signal.Notify(raw, os.Interrupt, syscall.SIGTERM)
	quit := make(chan os.Signal)
	go relay.Forward(raw, quit)

	srv := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
		}
	}()
	<-quit
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		slog.Error("shutdown", "error", err)
	}
}
