package rowssqlx

import (
	"context"
	"database/sql"
	"errors"

	"github.com/jmoiron/sqlx"
)

const insertUser = "INSERT INTO users (id, name) VALUES ($1, $2)"

// beginEarly returns before the commit with the transaction open.
func (r *repo) beginEarly(ctx context.Context, u user) error {
	tx, err := r.db.Beginx() // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, insertUser, u.ID, u.Name); err != nil {
		return err
	}
	return tx.Commit()
}

// beginDeferred rolls back whatever was not committed.
func (r *repo) beginDeferred(ctx context.Context, u user) error {
	tx, err := r.db.BeginTxx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.NamedExecContext(ctx, "INSERT INTO users (id, name) VALUES (:id, :name)", u); err != nil {
		return err
	}
	return tx.Commit()
}

// mustBegin panics instead of returning an error.
func (r *repo) mustBegin(ctx context.Context, u user) error {
	tx := r.db.MustBegin() // want "bodyclose/tx"
	if _, err := tx.ExecContext(ctx, insertUser, u.ID, u.Name); err != nil {
		return err
	}
	return tx.Commit()
}

// mustAll has no way out but panics and its end.
func (r *repo) mustAll(u user) error {
	tx := r.db.MustBegin()
	tx.MustExec(insertUser, u.ID, u.Name)
	tx.MustExec("UPDATE counters SET users = users + 1")
	return tx.Commit()
}

func insert(ctx context.Context, tx *sql.Tx, u user) error {
	_, err := tx.ExecContext(ctx, insertUser, u.ID, u.Name)
	return err
}

// insertInside lends what is embedded to a helper that inserts.
func (r *repo) insertInside(ctx context.Context, u user) error {
	tx, err := r.db.Beginx() // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := insert(ctx, tx.Tx, u); err != nil {
		return err
	}
	return tx.Commit()
}

func finish(tx *sql.Tx, err error) error {
	if err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// finishInside gives what is embedded to a helper that ends it.
func (r *repo) finishInside(ctx context.Context, u user) error {
	tx, err := r.db.Beginx()
	if err != nil {
		return err
	}
	return finish(tx.Tx, insert(ctx, tx.Tx, u))
}

// withTx is the one place of these.
func (r *repo) withTx(ctx context.Context, fn func(tx *sqlx.Tx) error) (err error) {
	tx, err := r.db.BeginTxx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if p := recover(); p != nil {
			_ = tx.Rollback()
			panic(p)
		}
		if err != nil {
			err = errors.Join(err, tx.Rollback())
			return
		}
		err = tx.Commit()
	}()
	return fn(tx)
}

// withTxCaller has nothing to end.
func (r *repo) withTxCaller(ctx context.Context, u user) error {
	return r.withTx(ctx, func(tx *sqlx.Tx) error { return insert(ctx, tx.Tx, u) })
}

// selectOnly reads in a transaction, and commits only where something was found.
func (r *repo) selectOnly(ctx context.Context) (users []user, err error) {
	tx, err := r.db.BeginTxx(ctx, &sql.TxOptions{ReadOnly: true}) // want "bodyclose/tx"
	if err != nil {
		return nil, err
	}
	if err := tx.SelectContext(ctx, &users, selectUsers); err != nil {
		tx.Rollback()
		return nil, err
	}
	if len(users) == 0 {
		return nil, sql.ErrNoRows
	}
	return users, tx.Commit()
}
