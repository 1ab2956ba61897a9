// Package pgxpool is a stand-in for github.com/jackc/pgx/v5/pgxpool.
package pgxpool

import "context"

type Pool struct{}
type Row struct{}

func (p *Pool) Query(ctx context.Context, sql string, args ...any) (any, error) { return nil, nil }
func (p *Pool) QueryRow(ctx context.Context, sql string, args ...any) *Row      { return nil }
func (p *Pool) Exec(ctx context.Context, sql string, args ...any) (any, error)  { return nil, nil }
func (p *Pool) Ping(ctx context.Context) error                                  { return nil }
