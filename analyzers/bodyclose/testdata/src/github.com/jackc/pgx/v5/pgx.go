// Package pgx stands in for the module of that name: what the test data needs of it.
package pgx

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5/pgconn"
)

var (
	ErrNoRows      = errors.New("no rows in result set")
	ErrTooManyRows = errors.New("too many rows in result set")
	ErrTxClosed    = errors.New("tx is closed")
)

// Rows is the result set returned from Conn.Query.
type Rows interface {
	Close()
	Err() error
	CommandTag() pgconn.CommandTag
	FieldDescriptions() []pgconn.FieldDescription
	Next() bool
	Scan(dest ...any) error
	Values() ([]any, error)
	RawValues() [][]byte
	Conn() *Conn
}

// Row is a convenience wrapper over Rows that is returned by Conn.QueryRow.
type Row interface {
	Scan(dest ...any) error
}

// CollectableRow is the subset of Rows methods that a RowToFunc is allowed to call.
type CollectableRow interface {
	FieldDescriptions() []pgconn.FieldDescription
	Scan(dest ...any) error
	Values() ([]any, error)
	RawValues() [][]byte
}

// RowToFunc is a function that scans or otherwise converts row to a T.
type RowToFunc[T any] func(row CollectableRow) (T, error)

// TxOptions are transaction modes within a transaction block.
type TxOptions struct {
	AccessMode string
}

// Tx represents a database transaction.
type Tx interface {
	Begin(ctx context.Context) (Tx, error)
	Commit(ctx context.Context) error
	Rollback(ctx context.Context) error
	SendBatch(ctx context.Context, b *Batch) BatchResults
	Exec(ctx context.Context, sql string, arguments ...any) (commandTag pgconn.CommandTag, err error)
	Query(ctx context.Context, sql string, args ...any) (Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) Row
	Conn() *Conn
}

// Batch queries are a way of bundling multiple queries together.
type Batch struct {
	queries []string
}

// Queue queues a query to batch b.
func (b *Batch) Queue(query string, arguments ...any) { b.queries = append(b.queries, query) }

// BatchResults are the results of a batch.
type BatchResults interface {
	Exec() (pgconn.CommandTag, error)
	Query() (Rows, error)
	QueryRow() Row
	Close() error
}

type backend interface {
	query(ctx context.Context, sql string, args []any) (Rows, error)
	begin(ctx context.Context) (Tx, error)
	batch(ctx context.Context, b *Batch) BatchResults
	exec(ctx context.Context, sql string, args []any) (pgconn.CommandTag, error)
	close(ctx context.Context) error
}

// Conn is a PostgreSQL connection handle.
type Conn struct {
	backend backend
}

// Connect establishes a connection with a PostgreSQL server.
func Connect(ctx context.Context, connString string) (*Conn, error) {
	if connString == "" {
		return nil, errors.New("no connection string")
	}
	return &Conn{}, nil
}

// Close closes a connection.
func (c *Conn) Close(ctx context.Context) error { return c.backend.close(ctx) }

func (c *Conn) Begin(ctx context.Context) (Tx, error) { return c.BeginTx(ctx, TxOptions{}) }

func (c *Conn) BeginTx(ctx context.Context, txOptions TxOptions) (Tx, error) {
	return c.backend.begin(ctx)
}

func (c *Conn) Exec(ctx context.Context, sql string, arguments ...any) (pgconn.CommandTag, error) {
	return c.backend.exec(ctx, sql, arguments)
}

func (c *Conn) Query(ctx context.Context, sql string, args ...any) (Rows, error) {
	return c.backend.query(ctx, sql, args)
}

func (c *Conn) QueryRow(ctx context.Context, sql string, args ...any) Row {
	rows, _ := c.Query(ctx, sql, args...)
	return &connRow{rows: rows}
}

func (c *Conn) SendBatch(ctx context.Context, b *Batch) BatchResults {
	return c.backend.batch(ctx, b)
}

type connRow struct{ rows Rows }

func (r *connRow) Scan(dest ...any) error {
	rows := r.rows
	if rows.Err() != nil {
		return rows.Err()
	}
	if !rows.Next() {
		if rows.Err() == nil {
			return ErrNoRows
		}
		return rows.Err()
	}
	rows.Scan(dest...)
	rows.Close()
	return rows.Err()
}
