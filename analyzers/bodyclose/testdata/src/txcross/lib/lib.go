// Package lib has what other packages do their transactions with.
package lib

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
)

// Execer is what statements are executed on.
type Execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// Insert executes on a transaction, and ends nothing.
func Insert(ctx context.Context, tx *sql.Tx, name string) error {
	_, err := tx.ExecContext(ctx, "INSERT INTO users (name) VALUES ($1)", name)
	return err
}

// Audit executes on anything, and ends nothing.
func Audit(ctx context.Context, e Execer, what string) error {
	if _, err := e.ExecContext(ctx, "INSERT INTO audit (what) VALUES ($1)", what); err != nil {
		return fmt.Errorf("audit: %w", err)
	}
	return nil
}

// InsertAudited executes through the two others.
func InsertAudited(ctx context.Context, tx *sql.Tx, name string) error {
	if err := Insert(ctx, tx, name); err != nil {
		return err
	}
	return Audit(ctx, tx, "insert "+name)
}

// Rollback rolls back, and logs what goes wrong.
func Rollback(ctx context.Context, tx *sql.Tx) {
	if err := tx.Rollback(); err != nil && !errors.Is(err, sql.ErrTxDone) {
		slog.ErrorContext(ctx, "rollback", "error", err)
	}
}

// RollbackQuietly is that for those who have no logger.
func RollbackQuietly(tx *sql.Tx) { Rollback(context.Background(), tx) }

// End commits, or rolls back where there is an error.
func End(tx *sql.Tx, err *error) {
	if *err != nil {
		*err = errors.Join(*err, tx.Rollback())
		return
	}
	*err = tx.Commit()
}

// RollbackIf rolls back where there is an error, and does nothing otherwise.
func RollbackIf(tx *sql.Tx, err error) error {
	if err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return nil
}

// WithTx begins, calls, and ends.
func WithTx(ctx context.Context, db *sql.DB, fn func(ctx context.Context, tx *sql.Tx) error) (err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer End(tx, &err)
	return fn(ctx, tx)
}

// InTx is generic in its result.
func InTx[T any](ctx context.Context, db *sql.DB, fn func(tx *sql.Tx) (T, error)) (T, error) {
	var zero T
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return zero, err
	}
	defer RollbackQuietly(tx)
	result, err := fn(tx)
	if err != nil {
		return zero, err
	}
	return result, tx.Commit()
}

// Begin gives a transaction to its caller.
func Begin(ctx context.Context, db *sql.DB) (*sql.Tx, error) {
	tx, err := db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelSerializable})
	if err != nil {
		return nil, fmt.Errorf("begin: %w", err)
	}
	return tx, nil
}

// BeginLocked gives it to its caller, except where the lock cannot be had, where nobody has it.
func BeginLocked(ctx context.Context, db *sql.DB, key int64) (*sql.Tx, error) {
	tx, err := db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return nil, err
	}
	if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", key); err != nil {
		return nil, fmt.Errorf("lock: %w", err)
	}
	return tx, nil
}

// Work is a unit of work.
type Work struct {
	tx *sql.Tx
}

// NewWork takes a transaction over.
func NewWork(tx *sql.Tx) *Work { return &Work{tx: tx} }

// Done ends it.
func (w *Work) Done(err error) error {
	End(w.tx, &err)
	return err
}
