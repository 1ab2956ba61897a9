// AfterFunc runs when the context is done, so the drain in it has no time at all.
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
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	srv := &http.Server{Addr: ":8080", Handler: http.DefaultServeMux, ReadHeaderTimeout: 3 * time.Second}
	drained := make(chan struct{})
	context.AfterFunc(ctx, func() {
		defer close(drained)
		if err := srv.Shutdown(ctx); err != nil { // want "shutdown/cancelled-context"
			slog.Error("shutdown", "error", err)
		}
	})

	if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		slog.Error("serve", "error", err)
		return
	}
	<-drained
}
