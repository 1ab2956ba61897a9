// Package pgx stands in for github.com/jackc/pgx/v5, with its signatures.
package pgx

import "context"

// Row is a convenience wrapper over Rows that is returned by QueryRow.
type Row interface {
	Scan(dest ...any) error
}

// Rows is the result set returned from *Conn.Query.
type Rows interface {
	Close()
	Err() error
	Next() bool
	Scan(dest ...any) error
}

// Conn is a PostgreSQL connection handle.
type Conn struct{ closed bool }

// Connect establishes a connection with a PostgreSQL server with a connection string.
func Connect(ctx context.Context, connString string) (*Conn, error) { return &Conn{}, nil }

// Close closes a connection.
func (c *Conn) Close(ctx context.Context) error { return nil }

// QueryRow is a convenience wrapper over Query.
func (c *Conn) QueryRow(ctx context.Context, sql string, args ...any) Row { return row{} }

type row struct{}

func (row) Scan(dest ...any) error { return nil }
