// Right: Stop of the buffered syncer is never called, but Sync of the logger goes down to it.
package main

import (
	"context"
	"errors"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"go.uber.org/zap"
	"unflushed/zapsynced/logging"
)

func main() {
	logger := logging.New()
	defer func() { _ = logger.Sync() }()
	defer zap.ReplaceGlobals(logger)()

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	srv := &http.Server{Addr: ":8080", Handler: http.NotFoundHandler(), ReadHeaderTimeout: time.Second}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			zap.L().Error("serve", zap.Error(err))
			stop()
		}
	}()
	<-ctx.Done()
	drainCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(drainCtx); err != nil {
		zap.L().Error("shutdown", zap.Error(err))
	}
}
