// Package pgxpool stands in for the package of that name: what the test data needs of it.
package pgxpool

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// Pool allows for connection reuse.
type Pool struct {
	idle chan *pgx.Conn
}

// New creates a new Pool.
func New(ctx context.Context, connString string) (*Pool, error) {
	if connString == "" {
		return nil, errors.New("no connection string")
	}
	return &Pool{idle: make(chan *pgx.Conn, 1)}, nil
}

// Close closes all connections in the pool.
func (p *Pool) Close() { close(p.idle) }

// Acquire returns a connection (*Conn) from the Pool.
func (p *Pool) Acquire(ctx context.Context) (c *Conn, err error) {
	select {
	case conn := <-p.idle:
		return &Conn{conn: conn, p: p}, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// AcquireFunc acquires a *Conn and calls f with that *Conn. ctx will only affect the Acquire.
func (p *Pool) AcquireFunc(ctx context.Context, f func(*Conn) error) error {
	conn, err := p.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	return f(conn)
}

func (p *Pool) Exec(ctx context.Context, sql string, arguments ...any) (pgconn.CommandTag, error) {
	c, err := p.Acquire(ctx)
	if err != nil {
		return pgconn.CommandTag{}, err
	}
	defer c.Release()
	return c.Exec(ctx, sql, arguments...)
}

func (p *Pool) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	c, err := p.Acquire(ctx)
	if err != nil {
		return nil, err
	}
	rows, err := c.Query(ctx, sql, args...)
	if err != nil {
		c.Release()
		return nil, err
	}
	return &poolRows{Rows: rows, c: c}, nil
}

func (p *Pool) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row {
	c, err := p.Acquire(ctx)
	if err != nil {
		return errRow{err: err}
	}
	return &poolRow{r: c.QueryRow(ctx, sql, args...), c: c}
}

func (p *Pool) Begin(ctx context.Context) (pgx.Tx, error) { return p.BeginTx(ctx, pgx.TxOptions{}) }

func (p *Pool) BeginTx(ctx context.Context, txOptions pgx.TxOptions) (pgx.Tx, error) {
	c, err := p.Acquire(ctx)
	if err != nil {
		return nil, err
	}
	t, err := c.BeginTx(ctx, txOptions)
	if err != nil {
		c.Release()
		return nil, err
	}
	return &Tx{Tx: t, c: c}, nil
}

// Conn is an acquired *pgx.Conn from a Pool.
type Conn struct {
	conn *pgx.Conn
	p    *Pool
}

// Release returns c to the pool it was acquired from.
func (c *Conn) Release() {
	if c.conn == nil {
		return
	}
	c.p.idle <- c.conn
	c.conn = nil
}

// Hijack assumes ownership of the connection from the pool.
func (c *Conn) Hijack() *pgx.Conn {
	conn := c.conn
	c.conn = nil
	return conn
}

func (c *Conn) Conn() *pgx.Conn { return c.conn }

func (c *Conn) Exec(ctx context.Context, sql string, arguments ...any) (pgconn.CommandTag, error) {
	return c.conn.Exec(ctx, sql, arguments...)
}

func (c *Conn) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	return c.conn.Query(ctx, sql, args...)
}

func (c *Conn) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row {
	return c.conn.QueryRow(ctx, sql, args...)
}

func (c *Conn) Begin(ctx context.Context) (pgx.Tx, error) { return c.conn.Begin(ctx) }

func (c *Conn) BeginTx(ctx context.Context, txOptions pgx.TxOptions) (pgx.Tx, error) {
	return c.conn.BeginTx(ctx, txOptions)
}

// Tx represents a database transaction acquired from a Pool.
type Tx struct {
	pgx.Tx
	c *Conn
}

func (tx *Tx) Commit(ctx context.Context) error {
	err := tx.Tx.Commit(ctx)
	tx.c.Release()
	return err
}

func (tx *Tx) Rollback(ctx context.Context) error {
	err := tx.Tx.Rollback(ctx)
	tx.c.Release()
	return err
}

type errRow struct{ err error }

func (e errRow) Scan(dest ...any) error { return e.err }

type poolRow struct {
	r pgx.Row
	c *Conn
}

func (row *poolRow) Scan(dest ...any) error {
	err := row.r.Scan(dest...)
	row.c.Release()
	return err
}

type poolRows struct {
	pgx.Rows
	c *Conn
}

func (rows *poolRows) Close() {
	rows.Rows.Close()
	rows.c.Release()
}

func (rows *poolRows) Next() bool {
	n := rows.Rows.Next()
	if !n {
		rows.Close()
	}
	return n
}
