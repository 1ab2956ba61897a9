// Right: each worker is waited for: by a WaitGroup, by the runner's own Stop and by a channel.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"strict/waitedworker/billing"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()

	runner := billing.NewRunner(time.Minute)
	runner.Start()

	working, endWork := context.WithCancel(context.Background())
	defer endWork()
	jobs := make(chan string, 16)
	var wg sync.WaitGroup
	for range 4 {
		wg.Add(1)
		go work(working, &wg, jobs)
	}
	reported := make(chan struct{})
	go func() {
		report(ctx)
		close(reported)
	}()

	srv := &http.Server{Addr: ":8080", ReadHeaderTimeout: time.Second, Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case jobs <- r.URL.Path:
			w.WriteHeader(http.StatusAccepted)
		case <-r.Context().Done():
		}
	})}
	go func() {
		if err := srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
			stop()
		}
	}()

	<-ctx.Done()
	drainCtx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	if err := srv.Shutdown(drainCtx); err != nil {
		slog.Error("shutdown", "error", err)
	}
	endWork()
	wg.Wait()
	<-reported
	runner.Stop()
}

func work(ctx context.Context, wg *sync.WaitGroup, jobs <-chan string) {
	defer wg.Done()
	for {
		select {
		case job := <-jobs:
			slog.Info("job", "path", job)
		case <-ctx.Done():
			return
		}
	}
}

func report(ctx context.Context) {
	ticker := time.NewTicker(time.Minute)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case now := <-ticker.C:
			slog.Info("alive", "at", now)
		}
	}
}
