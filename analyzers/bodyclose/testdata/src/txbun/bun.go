// Package txbun has transactions and rows of bun, and rows that go to scany.
package txbun

import (
	"context"
	"database/sql"

	"github.com/georgysavva/scany/v2/sqlscan"
	"github.com/uptrace/bun"
)

const (
	selectUsers = "SELECT id, name FROM users"
	deleteUser  = "DELETE FROM users WHERE id = ?"
)

type user struct {
	ID   int
	Name string
}

type repo struct {
	db *bun.DB
}

// earlyReturn returns with the transaction, which is a struct here, open.
func (r *repo) earlyReturn(ctx context.Context, id int) error {
	tx, err := r.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, deleteUser, id); err != nil {
		return err
	}
	return tx.Commit()
}

// deferred rolls back whatever was not committed.
func (r *repo) deferred(ctx context.Context, id int) error {
	tx, err := r.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, deleteUser, id); err != nil {
		return err
	}
	return tx.Commit()
}

func remove(ctx context.Context, tx bun.Tx, id int) error {
	_, err := tx.ExecContext(ctx, deleteUser, id)
	return err
}

// lent lends a copy of it to a helper.
func (r *repo) lent(ctx context.Context, id int) error {
	tx, err := r.db.Begin() // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := remove(ctx, tx, id); err != nil {
		return err
	}
	return tx.Commit()
}

// runInTx leaves all of it to bun.
func (r *repo) runInTx(ctx context.Context, id int) error {
	return r.db.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error {
		return remove(ctx, tx, id)
	})
}

// returned gives it to its caller.
func (r *repo) returned(ctx context.Context) (bun.Tx, error) {
	tx, err := r.db.BeginTx(ctx, nil)
	if err != nil {
		return bun.Tx{}, err
	}
	return tx, nil
}

// scanRows gives the rows to ScanRows, which closes.
func (r *repo) scanRows(ctx context.Context) (users []user, err error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	return users, r.db.ScanRows(ctx, rows, &users)
}

// scanRow lends the rows to ScanRow, which closes nothing.
func (r *repo) scanRow(ctx context.Context) (u user, err error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return u, err
	}
	if !rows.Next() {
		return u, rows.Err()
	}
	return u, r.db.ScanRow(ctx, rows, &u)
}

// scanAll gives them to scany, which closes.
func scanAll(ctx context.Context, db *sql.DB) (users []user, err error) {
	rows, err := db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	if err := sqlscan.ScanAll(&users, rows); err != nil {
		return nil, err
	}
	return users, nil
}

// scanOne gives them to scany for one row, which closes too.
func scanOne(ctx context.Context, db *sql.DB) (u user, err error) {
	rows, err := db.QueryContext(ctx, selectUsers)
	if err != nil {
		return u, err
	}
	return u, sqlscan.ScanOne(&u, rows)
}

// scanCurrent lends them to scany for the row they are at, which closes nothing.
func scanCurrent(ctx context.Context, db *sql.DB) (users []user, err error) {
	rows, err := db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		var u user
		if err := sqlscan.ScanRow(&u, rows); err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}
