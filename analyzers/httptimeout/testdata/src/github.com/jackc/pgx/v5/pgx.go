// Package pgx is a stand-in for github.com/jackc/pgx/v5.
package pgx

import "context"

type Conn struct{}

type Tx interface {
	Exec(ctx context.Context, sql string, args ...any) (any, error)
	Commit(ctx context.Context) error
}

func (c *Conn) Exec(ctx context.Context, sql string, args ...any) (any, error) { return nil, nil }
func (c *Conn) Begin(ctx context.Context) (Tx, error)                          { return nil, nil }
