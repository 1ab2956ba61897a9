// The service says that it is ready while it drains, so the balancer goes on to send requests that are refused.
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

	"strict/alwaysready/health"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	checks := health.New()
	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", checks.Live)
	mux.HandleFunc("GET /readyz", checks.Ready)
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: time.Second}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
			stop()
		}
	}()
	checks.SetReady(true)

	<-ctx.Done()
	drainCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(drainCtx); err != nil { // want "shutdown/readiness"
		slog.Error("shutdown", "error", err)
	}
}
