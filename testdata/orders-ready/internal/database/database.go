// Package database opens the connection pool.
package database

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	_ "github.com/lib/pq" // the driver

	"example.com/orders/internal/config"
)

// Open opens the pool and makes sure that the database answers.
func Open(ctx context.Context, cfg config.Database) (*sql.DB, error) {
	db, err := sql.Open("postgres", cfg.URL.Reveal())
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
		_ = db.Close() // the ping's error is the one to report
		return nil, fmt.Errorf("reach database: %w", err)
	}
	return db, nil
}
