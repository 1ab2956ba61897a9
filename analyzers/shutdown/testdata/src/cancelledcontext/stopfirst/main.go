// The context's own stop function is called before the drain that uses the context, and it cancels it, also when the
// end was asked for over HTTP and no signal came.
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

	quit := make(chan struct{}, 1)
	mux := http.NewServeMux()
	mux.HandleFunc("POST /quit", func(w http.ResponseWriter, r *http.Request) {
		select {
		case quit <- struct{}{}:
		default:
		}
		w.WriteHeader(http.StatusAccepted)
	})
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: time.Second}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
		}
	}()

	select {
	case <-ctx.Done():
	case <-quit:
	}
	stop() // a second signal ends the process at once
	drainCtx, cancel := context.WithTimeoutCause(ctx, 10*time.Second, errors.New("requests took too long"))
	defer cancel()
	if err := srv.Shutdown(drainCtx); err != nil { // want "shutdown/cancelled-context"
		slog.Error("shutdown", "error", err)
	}
}
