// Package app wires the service together.
package app

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/redis/go-redis/v9"
)

// App is the service.
type App struct {
	pool  *pgxpool.Pool
	cache *redis.Client
	srv   *http.Server
}

// New connects to what the service needs.
func New(ctx context.Context, dsn string) (*App, error) {
	pool, err := pgxpool.New(ctx, dsn)
	if err != nil {
		return nil, err
	}
	a := &App{pool: pool, cache: redis.NewClient(&redis.Options{Addr: "redis:6379"})}
	if err := a.cache.Ping(ctx).Err(); err != nil {
		a.close()
		return nil, err
	}
	a.srv = &http.Server{Addr: ":8080", Handler: http.HandlerFunc(a.get), ReadHeaderTimeout: time.Second}
	return a, nil
}

func (a *App) close() {
	a.pool.Close()
	if err := a.cache.Close(); err != nil {
		slog.Error("cache", "error", err)
	}
}

func (a *App) get(w http.ResponseWriter, r *http.Request) {
	if value, err := a.cache.Get(r.Context(), r.URL.Path).Result(); err == nil {
		_, _ = w.Write([]byte(value))
		return
	}
	var value string
	if err := a.pool.QueryRow(r.Context(), "select body from pages where path = $1", r.URL.Path).Scan(&value); err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	_, _ = w.Write([]byte(value))
}

// Start serves in the background.
func (a *App) Start() {
	go func() {
		if err := a.srv.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
			slog.Error("serve", "error", err)
		}
	}()
}

// Stop takes the service down within limit.
func (a *App) Stop(limit time.Duration) {
	defer a.close()
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	if err := a.srv.Shutdown(ctx); err != nil {
		slog.Error("shutdown", "error", err)
	}
}
