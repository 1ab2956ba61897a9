// Right: SIGHUP and SIGPIPE can be ignored; the list of the signals that end the service is another one.
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

var (
	ignored = []os.Signal{syscall.SIGHUP, syscall.SIGPIPE}
	endings = []os.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTERM}
)

func main() {
	signal.Ignore(ignored...)
	ctx, stop := signal.NotifyContext(context.Background(), endings...)
	defer stop()

	srv := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
			stop()
		}
	}()
	<-ctx.Done()
	signal.Reset(ignored...)
	drainCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(drainCtx); err != nil {
		slog.Error("shutdown", "error", err)
	}
}
