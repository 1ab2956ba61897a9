// Package database opens the connection pool.
package database

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"time"

	_ "github.com/lib/pq" // the driver

	"example.com/orders/internal/config"
)

// Open opens the pool and asks the database whether it answers.
func Open(ctx context.Context, cfg config.Database) (*sql.DB, error) {
	slog.InfoContext(ctx, "connecting to database", "url", cfg.URL)
	db, err := sql.Open("postgres", cfg.URL)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	db.SetMaxOpenConns(cfg.MaxConnections)
	db.SetMaxIdleConns(cfg.MaxConnections / 2)
	db.SetConnMaxLifetime(30 * time.Minute)
	db.SetConnMaxIdleTime(5 * time.Minute)

	ctx, cancel := context.WithTimeout(ctx, cfg.ConnectTimeout)
	defer cancel()
	if err := db.PingContext(ctx); err != nil {
		slog.WarnContext(ctx, "database does not answer", "error", err)
	}
	return db, nil
}
