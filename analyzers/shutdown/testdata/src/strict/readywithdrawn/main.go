// Right: readiness is withdrawn two calls away from Shutdown, and the balancer gets the time to see it.
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

	"strict/readywithdrawn/health"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	checks := health.New()
	mux := http.NewServeMux()
	checks.Routes(mux)
	srv := &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: time.Second}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
			stop()
		}
	}()
	checks.Up()

	<-ctx.Done()
	beforeDrain(checks)
	drainCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(drainCtx); err != nil {
		slog.Error("shutdown", "error", err)
	}
}

func beforeDrain(checks *health.Checks) {
	checks.Down()
	time.Sleep(5 * time.Second)
}
