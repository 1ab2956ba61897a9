package rows

import (
	"context"
	"database/sql"
	"fmt"
)

// ifNext takes one row: where there is one, the rows stay open.
func (r *repo) ifNext(ctx context.Context) (u user, err error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return u, err
	}
	if rows.Next() {
		err = rows.Scan(&u.ID, &u.Name)
		return u, err
	}
	return u, sql.ErrNoRows
}

// ifNotNext is the same turned round: the rows are closed where there is none.
func (r *repo) ifNotNext(ctx context.Context) (user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return user{}, err
	}
	if !rows.Next() {
		return user{}, sql.ErrNoRows
	}
	return scanUser(rows)
}

// ifNotNextCloses closes where there is a row, which is the only place that needs it.
func (r *repo) ifNotNextCloses(ctx context.Context) (user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return user{}, err
	}
	if !rows.Next() {
		return user{}, sql.ErrNoRows
	}
	u, err := scanUser(rows)
	rows.Close()
	return u, err
}

// exists asks whether there is a row, without reading on.
func (r *repo) exists(ctx context.Context, id int) (bool, error) {
	rows, err := r.db.QueryContext(ctx, selectOrders, id) // want "bodyclose/rows\\)"
	if err != nil {
		return false, err
	}
	return rows.Next(), nil
}

// existsDeferred is that with a Close.
func (r *repo) existsDeferred(ctx context.Context, id int) (bool, error) {
	rows, err := r.db.QueryContext(ctx, selectOrders, id)
	if err != nil {
		return false, err
	}
	defer rows.Close()
	return rows.Next(), rows.Err()
}

// exactlyOne asks for a second row: only the answer no closes.
func (r *repo) exactlyOne(ctx context.Context, id int) (user, error) {
	rows, err := r.db.QueryContext(ctx, selectOrders, id) // want "bodyclose/rows\\)"
	if err != nil {
		return user{}, err
	}
	if !rows.Next() {
		return user{}, sql.ErrNoRows
	}
	u, err := scanUser(rows)
	if err != nil {
		rows.Close()
		return user{}, err
	}
	if rows.Next() {
		return user{}, errTooMany
	}
	return u, rows.Err()
}

// singleRow has nothing to close.
func (r *repo) singleRow(ctx context.Context, id int) (user, error) {
	row := r.db.QueryRowContext(ctx, selectOrders, id)
	if err := row.Err(); err != nil {
		return user{}, fmt.Errorf("order %d: %w", id, err)
	}
	return scanUser(row)
}

// columnsOnly never asks for a row.
func (r *repo) columnsOnly(ctx context.Context) ([]string, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	return rows.Columns()
}

// discarded drops the rows of a statement that should have been an Exec.
func (r *repo) discarded(ctx context.Context, id int) error {
	_, err := r.db.QueryContext(ctx, "DELETE FROM users WHERE id = $1", id) // want "bodyclose/rows\\)"
	return err
}

// discardedInIf drops them in the head of an if.
func (r *repo) discardedInIf(id int) error {
	if _, err := r.db.Query("UPDATE users SET seen = now() WHERE id = $1", id); err != nil { // want "bodyclose/rows\\)"
		return fmt.Errorf("touch %d: %w", id, err)
	}
	return nil
}

// ping asks something only to see whether it works.
func (r *repo) ping(ctx context.Context) bool {
	rows, err := r.db.QueryContext(ctx, "SELECT 1")
	if err == nil {
		rows.Close()
	}
	return err == nil
}

// pingOpen forgets about the rows where it works.
func (r *repo) pingOpen(ctx context.Context) bool {
	rows, err := r.db.QueryContext(ctx, "SELECT 1") // want "bodyclose/rows\\)"
	return err == nil && rows != nil
}

// opened is about the database itself, which is not tracked.
func opened(dsn string) error {
	db, err := sql.Open("postgres", dsn)
	if err != nil {
		return err
	}
	return db.Ping()
}
