// The second listing of "Production Go Advanced", with workers and connections: in the order that it recommends.
package main

import (
	"context"
	"database/sql"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"sync"
	"syscall"
	"time"

	"github.com/redis/go-redis/v9"
)

func setupRoutes(*sql.DB, *redis.Client) http.Handler { return http.NewServeMux() }

func runWorker(ctx context.Context, db *sql.DB) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			_, _ = db.ExecContext(ctx, "SELECT settle()")
		}
	}
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	// Initialize dependencies
	db, _ := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	defer db.Close()
	redisClient := redis.NewClient(&redis.Options{Addr: os.Getenv("REDIS_URL")})
	defer redisClient.Close()
	// Start background workers
	var wg sync.WaitGroup
	workerCtx, workerCancel := context.WithCancel(context.Background())
	wg.Add(1)
	go func() {
		defer wg.Done()
		runWorker(workerCtx, db)
	}()
	// Start HTTP server
	srv := &http.Server{
		Addr:    ":8080",
		Handler: setupRoutes(db, redisClient),
	}
	go func() {
		if err := srv.ListenAndServe(); err != http.ErrServerClosed {
			slog.Error("server error", "error", err)
		}
	}()
	slog.Info("server started", "addr", ":8080")
	// Wait for shutdown signal
	<-ctx.Done()
	slog.Info("shutting down...")
	// 1. Stop accepting new HTTP requests
	shutdownCtx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	srv.Shutdown(shutdownCtx)
	// 2. Stop background workers
	workerCancel()
	wg.Wait()
	// 3. Close connections (deferred above)
	slog.Info("shutdown complete")
}
