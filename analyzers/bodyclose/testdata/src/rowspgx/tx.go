package rowspgx

import (
	"context"
	"errors"
	"log/slog"

	"github.com/jackc/pgx/v5"
)

const insertUser = "INSERT INTO users (id, name) VALUES ($1, $2)"

// beginEarly returns before the commit with the transaction open.
func (r *repo) beginEarly(ctx context.Context, u user) error {
	tx, err := r.pool.Begin(ctx) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, insertUser, u.ID, u.Name); err != nil {
		return err
	}
	return tx.Commit(ctx)
}

// beginDeferred rolls back whatever was not committed.
func (r *repo) beginDeferred(ctx context.Context, u user) error {
	tx, err := r.pool.Begin(ctx)
	if err != nil {
		return err
	}
	defer tx.Rollback(ctx)
	if _, err := tx.Exec(ctx, insertUser, u.ID, u.Name); err != nil {
		return err
	}
	return tx.Commit(ctx)
}

// beginLiteral rolls back in a literal, which sets apart what was committed.
func beginLiteral(ctx context.Context, conn *pgx.Conn, u user) error {
	tx, err := conn.BeginTx(ctx, pgx.TxOptions{})
	if err != nil {
		return err
	}
	defer func() {
		if err := tx.Rollback(ctx); err != nil && !errors.Is(err, pgx.ErrTxClosed) {
			slog.ErrorContext(ctx, "rollback", "error", err)
		}
	}()
	if _, err := tx.Exec(ctx, insertUser, u.ID, u.Name); err != nil {
		return err
	}
	return tx.Commit(ctx)
}

// commitInIf commits only where something was written.
func commitInIf(ctx context.Context, conn *pgx.Conn, u user) (bool, error) {
	tx, err := conn.Begin(ctx) // want "bodyclose/tx"
	if err != nil {
		return false, err
	}
	tag, err := tx.Exec(ctx, insertUser, u.ID, u.Name)
	if err != nil {
		tx.Rollback(ctx)
		return false, err
	}
	if tag.RowsAffected() > 0 {
		return true, tx.Commit(ctx)
	}
	return false, nil
}

// beginFunc leaves all of it to pgx.
func (r *repo) beginFunc(ctx context.Context, u user) error {
	return pgx.BeginFunc(ctx, r.pool, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, insertUser, u.ID, u.Name)
		return err
	})
}

type beginner interface {
	Begin(ctx context.Context) (pgx.Tx, error)
}

type executor interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}

func nextID(ctx context.Context, e executor) (id int, err error) {
	err = e.QueryRow(ctx, "SELECT nextval('ids')").Scan(&id)
	return id, err
}

// viaInterfaceTx begins on whatever it is given, and lends the transaction to a helper.
func viaInterfaceTx(ctx context.Context, db beginner, u user) error {
	tx, err := db.Begin(ctx) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if u.ID, err = nextID(ctx, tx); err != nil {
		return err
	}
	if _, err := tx.Exec(ctx, insertUser, u.ID, u.Name); err != nil {
		_ = tx.Rollback(ctx)
		return err
	}
	return tx.Commit(ctx)
}

// inTx is generic in its result.
func inTx[T any](ctx context.Context, db beginner, fn func(tx pgx.Tx) (T, error)) (result T, err error) {
	tx, err := db.Begin(ctx)
	if err != nil {
		return result, err
	}
	defer func() { _ = tx.Rollback(context.WithoutCancel(ctx)) }()
	result, err = fn(tx)
	if err != nil {
		return result, err
	}
	return result, tx.Commit(ctx)
}

// inTxCaller has nothing to end.
func (r *repo) inTxCaller(ctx context.Context) (int, error) {
	return inTx(ctx, r.pool, func(tx pgx.Tx) (int, error) { return nextID(ctx, tx) })
}

// released ends the transaction, and gives the connection back.
func (r *repo) released(ctx context.Context, u user) error {
	conn, err := r.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	tx, err := conn.Begin(ctx)
	if err != nil {
		return err
	}
	defer tx.Rollback(ctx)
	if _, err := tx.Exec(ctx, insertUser, u.ID, u.Name); err != nil {
		return err
	}
	return tx.Commit(ctx)
}
