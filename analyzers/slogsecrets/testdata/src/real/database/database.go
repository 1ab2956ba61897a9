// Package database opens the database.
package database

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
	"net"
	"net/url"
	"time"
)

// Options say how it is reached.
type Options struct {
	Host, Port, Name  string
	Username          string
	Password          string
	MaxOpen, MaxIdle  int
	SSLMode           string
	ConnectionTimeout time.Duration
}

func (o Options) dsn() string {
	u := url.URL{
		Scheme:   "postgres",
		User:     url.UserPassword(o.Username, o.Password),
		Host:     net.JoinHostPort(o.Host, o.Port),
		Path:     o.Name,
		RawQuery: url.Values{"sslmode": {o.SSLMode}}.Encode(),
	}
	return u.String()
}

// Open opens it and says where it is.
func Open(ctx context.Context, logger *slog.Logger, o Options) (*sql.DB, error) {
	db, err := sql.Open("pgx", o.dsn())
	if err != nil {
		return nil, fmt.Errorf("open database %s on %s: %w", o.Name, o.Host, err)
	}
	db.SetMaxOpenConns(o.MaxOpen)
	db.SetMaxIdleConns(o.MaxIdle)
	ctx, cancel := context.WithTimeout(ctx, o.ConnectionTimeout)
	defer cancel()
	if err := db.PingContext(ctx); err != nil {
		_ = db.Close()
		logger.ErrorContext(ctx, "database is out of reach", "host", o.Host, "name", o.Name, "user", o.Username, "error", err)
		return nil, err
	}
	logger.InfoContext(ctx, "database is open", "host", o.Host, "name", o.Name, "max_open", o.MaxOpen, "sslmode", o.SSLMode)
	return db, nil
}

// OpenRetrying tries some times and shows each time what it dials.
func OpenRetrying(ctx context.Context, logger *slog.Logger, o Options, attempts int) (*sql.DB, error) {
	dsn := o.dsn()
	var last error
	for i := range attempts {
		db, err := sql.Open("pgx", dsn)
		if err == nil {
			if err = db.PingContext(ctx); err == nil {
				return db, nil
			}
			_ = db.Close()
		}
		logger.Warn("database is out of reach", "attempt", i+1, "target", dsn) // want "slogsecrets/(url|value)"
		last = err
		time.Sleep(time.Second << i)
	}
	return nil, last
}
