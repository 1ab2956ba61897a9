// Package bun stands in for the module of that name: what the test data needs of it.
package bun

import (
	"context"
	"database/sql"
)

// DB is the central access point for building and executing Bun queries.
type DB struct {
	sqldb *sql.DB
}

// Tx wraps *sql.Tx and preserves Bun-specific context such as hooks and dialect.
type Tx struct {
	*sql.Tx
	ctx context.Context
	db  *DB
}

func (db *DB) Begin() (Tx, error) { return db.BeginTx(context.Background(), nil) }

// BeginTx starts a transaction with the given options.
func (db *DB) BeginTx(ctx context.Context, opts *sql.TxOptions) (Tx, error) {
	tx, err := db.sqldb.BeginTx(ctx, opts)
	if err != nil {
		return Tx{}, err
	}
	return Tx{ctx: ctx, db: db, Tx: tx}, nil
}

// RunInTx runs the function in a transaction.
func (db *DB) RunInTx(
	ctx context.Context, opts *sql.TxOptions, fn func(ctx context.Context, tx Tx) error,
) error {
	tx, err := db.BeginTx(ctx, opts)
	if err != nil {
		return err
	}

	var done bool

	defer func() {
		if !done {
			_ = tx.Rollback()
		}
	}()

	if err := fn(tx.ctx, tx); err != nil {
		return err
	}

	done = true
	return tx.Commit()
}

func (db *DB) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	return db.sqldb.QueryContext(ctx, query, args...)
}

// ScanRows scans the rows into dest and closes them.
func (db *DB) ScanRows(ctx context.Context, rows *sql.Rows, dest ...any) error {
	defer rows.Close()
	for rows.Next() {
		if err := rows.Scan(dest...); err != nil {
			return err
		}
	}
	return rows.Err()
}

// ScanRow scans a single row.
func (db *DB) ScanRow(ctx context.Context, rows *sql.Rows, dest ...any) error {
	return rows.Scan(dest...)
}

func (tx Tx) Commit() error { return tx.Tx.Commit() }

func (tx Tx) Rollback() error { return tx.Tx.Rollback() }

func (tx Tx) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	return tx.Tx.ExecContext(ctx, query, args...)
}
