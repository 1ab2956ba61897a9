// Package rowssqlx has rows, statements, connections and transactions of sqlx.
package rowssqlx

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/jmoiron/sqlx"
)

const selectUsers = "SELECT id, name FROM users"

type user struct {
	ID   int    `db:"id"`
	Name string `db:"name"`
}

type repo struct {
	db  *sqlx.DB
	get *sqlx.Stmt
	put *sqlx.NamedStmt
}

// structScanError leaves the loop with the rows open.
func (r *repo) structScanError(ctx context.Context) (users []user, err error) {
	rows, err := r.db.QueryxContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		var u user
		if err := rows.StructScan(&u); err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

// deferred closes.
func (r *repo) deferred(ctx context.Context) (users []user, err error) {
	rows, err := r.db.QueryxContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var u user
		if err := rows.StructScan(&u); err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

// named takes one row of a named query.
func (r *repo) named(ctx context.Context, u user) (map[string]any, error) {
	rows, err := r.db.NamedQueryContext(ctx, selectUsers+" WHERE id = :id", u) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	if !rows.Next() {
		return nil, sql.ErrNoRows
	}
	found := make(map[string]any)
	return found, rows.MapScan(found)
}

// namedFunc asks through the function of the package.
func namedFunc(ext sqlx.Ext, u user) (list []any, err error) {
	rows, err := sqlx.NamedQuery(ext, selectUsers+" WHERE id = :id", u) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	if rows.Next() {
		return rows.SliceScan()
	}
	return nil, rows.Err()
}

// namedFuncDeferred is that with a Close.
func namedFuncDeferred(ctx context.Context, ext sqlx.ExtContext, u user) (list []any, err error) {
	rows, err := sqlx.NamedQueryContext(ctx, ext, selectUsers+" WHERE id = :id", u)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	if rows.Next() {
		return rows.SliceScan()
	}
	return nil, rows.Err()
}

// selected has nothing to close: Select closes by itself, Get has a row only.
func (r *repo) selected(ctx context.Context) (users []user, first user, err error) {
	if err = r.db.SelectContext(ctx, &users, selectUsers); err != nil {
		return nil, first, err
	}
	if err = sqlx.SelectContext(ctx, r.db, &users, selectUsers); err != nil {
		return nil, first, err
	}
	return users, first, r.db.GetContext(ctx, &first, selectUsers+" LIMIT 1")
}

// row has one row.
func (r *repo) row(ctx context.Context) (u user, err error) {
	err = r.db.QueryRowxContext(ctx, selectUsers).StructScan(&u)
	return u, err
}

// structScanAll reads all rows by StructScan, which closes them only if all goes well.
func (r *repo) structScanAll(ctx context.Context) (users []user, err error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	if err := sqlx.StructScan(rows, &users); err != nil {
		return nil, fmt.Errorf("users: %w", err)
	}
	return users, nil
}

// structScanAllDeferred is that with a Close.
func (r *repo) structScanAllDeferred(ctx context.Context) (users []user, err error) {
	rows, err := r.db.QueryxContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return users, sqlx.StructScan(rows, &users)
}

func closeRows(rows *sql.Rows) { _ = rows.Close() }

// closedInside closes what is embedded.
func (r *repo) closedInside(ctx context.Context) ([]any, error) {
	rows, err := r.db.QueryxContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	defer closeRows(rows.Rows)
	if !rows.Next() {
		return nil, sql.ErrNoRows
	}
	return rows.SliceScan()
}

func scanUser(rows *sql.Rows) (u user, err error) {
	err = rows.Scan(&u.ID, &u.Name)
	return u, err
}

// readInside lends what is embedded, and closes nothing.
func (r *repo) readInside(ctx context.Context) (user, error) {
	rows, err := r.db.QueryxContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return user{}, err
	}
	if !rows.Next() {
		return user{}, sql.ErrNoRows
	}
	return scanUser(rows.Rows)
}

// returned gives the rows to its caller.
func (r *repo) returned(ctx context.Context) (*sqlx.Rows, error) {
	rows, err := r.db.QueryxContext(ctx, selectUsers)
	if err != nil {
		return nil, fmt.Errorf("users: %w", err)
	}
	return rows, nil
}

// returnedInside gives what is embedded to its caller.
func (r *repo) returnedInside(ctx context.Context) (*sql.Rows, error) {
	rows, err := r.db.QueryxContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	return rows.Rows, nil
}

type queryer interface {
	QueryxContext(ctx context.Context, query string, args ...any) (*sqlx.Rows, error)
}

// viaInterface asks whatever it is given.
func viaInterface(ctx context.Context, q queryer) (bool, error) {
	rows, err := q.QueryxContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return false, err
	}
	return rows.Next(), nil
}

// noErr loops to the end, and does not ask why it ended.
func (r *repo) noErr(ctx context.Context) (users []user, err error) {
	rows, err := r.db.QueryxContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() { // want "bodyclose/rows-err"
		var u user
		if err := rows.StructScan(&u); err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, nil
}

// errInside asks what is embedded.
func (r *repo) errInside(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryxContext(ctx, selectUsers)
	if err != nil {
		return 0, err
	}
	for rows.Next() {
		n++
	}
	return n, rows.Rows.Err()
}
