// Package sqlx is a stand-in for github.com/jmoiron/sqlx, with its signatures.
package sqlx

import (
	"context"
	"database/sql"
)

type DB struct{ *sql.DB }
type Tx struct{ *sql.Tx }
type Rows struct{ *sql.Rows }

func (db *DB) Get(dest interface{}, query string, args ...interface{}) error    { return nil }
func (db *DB) Select(dest interface{}, query string, args ...interface{}) error { return nil }
func (db *DB) GetContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	return nil
}
func (db *DB) SelectContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	return nil
}
func (db *DB) Queryx(query string, args ...interface{}) (*Rows, error)        { return nil, nil }
func (db *DB) NamedExec(query string, arg interface{}) (sql.Result, error)    { return nil, nil }
func (db *DB) MustExec(query string, args ...interface{}) sql.Result          { return nil }
func (db *DB) Beginx() (*Tx, error)                                           { return nil, nil }
func (db *DB) BeginTxx(ctx context.Context, opts *sql.TxOptions) (*Tx, error) { return nil, nil }
func (tx *Tx) Get(dest interface{}, query string, args ...interface{}) error  { return nil }
