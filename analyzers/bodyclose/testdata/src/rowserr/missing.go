// Package rowserr has loops over rows that do, and do not, ask why they ended.
package rowserr

import (
	"context"
	"database/sql"
	"log/slog"
	"net/http"
)

const (
	selectNames  = "SELECT name FROM users"
	selectOrders = "SELECT name FROM orders"
)

type repo struct {
	db   *sql.DB
	stmt *sql.Stmt
	rows *sql.Rows
}

// plain closes, and takes an end by an error for the end of the rows.
func (r *repo) plain(ctx context.Context) (names []string, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() { // want "bodyclose/rows-err"
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, nil
}

// drained needs no Close, and still an Err.
func (r *repo) drained(ctx context.Context) (n int) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0
	}
	for rows.Next() { // want "bodyclose/rows-err"
		n++
	}
	return n
}

// closeError asks for the error of Close, which is another one.
func (r *repo) closeError(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	for rows.Next() { // want "bodyclose/rows-err"
		n++
	}
	return n, rows.Close()
}

// both leaves them open on a scan error, and does not ask either.
func (r *repo) both(ctx context.Context) (names []string, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	for rows.Next() { // want "bodyclose/rows-err"
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, nil
}

// firstOnly returns with the first row: where there is none, there may be an error.
func (r *repo) firstOnly(ctx context.Context) (name string, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return "", err
	}
	defer rows.Close()
	for rows.Next() { // want "bodyclose/rows-err"
		err = rows.Scan(&name)
		return name, err
	}
	return "", sql.ErrNoRows
}

// secondOnly asks for the error of the second rows, not for that of the first.
func (r *repo) secondOnly(ctx context.Context) (n int, err error) {
	users, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	defer users.Close()
	for users.Next() { // want "bodyclose/rows-err"
		n++
	}
	orders, err := r.db.QueryContext(ctx, selectOrders)
	if err != nil {
		return 0, err
	}
	defer orders.Close()
	for orders.Next() {
		n++
	}
	return n, orders.Err()
}

// sameVariable is that with one variable for both.
func (r *repo) sameVariable(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	for rows.Next() { // want "bodyclose/rows-err"
		n++
	}
	rows.Close()
	rows, err = r.db.QueryContext(ctx, selectOrders)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() {
		n++
	}
	return n, rows.Err()
}

// limited ends its loop by a condition of its own too.
func (r *repo) limited(ctx context.Context, limit int) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for n < limit && rows.Next() { // want "bodyclose/rows-err"
		n++
	}
	return n, nil
}

// endless asks for the next row within the loop.
func (r *repo) endless(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for {
		if !rows.Next() { // want "bodyclose/rows-err"
			return n, nil
		}
		n++
	}
}

// sets reads all result sets.
func (r *repo) sets(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, "CALL report()")
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for {
		for rows.Next() { // want "bodyclose/rows-err"
			n++
		}
		if !rows.NextResultSet() {
			return n, nil
		}
	}
}

// inTransaction has a transaction for its rows.
func inTransaction(ctx context.Context, tx *sql.Tx) (n int, err error) {
	rows, err := tx.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() { // want "bodyclose/rows-err"
		n++
	}
	return n, nil
}

// ofStmt has a statement, and logs the wrong error.
func (r *repo) ofStmt(ctx context.Context) (n int, err error) {
	rows, err := r.stmt.QueryContext(ctx)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() { // want "bodyclose/rows-err"
		n++
	}
	if err != nil {
		slog.ErrorContext(ctx, "names", "error", err)
	}
	return n, err
}

// handler loops in a literal.
func (r *repo) handler() http.HandlerFunc {
	return func(w http.ResponseWriter, req *http.Request) {
		rows, err := r.db.QueryContext(req.Context(), selectNames)
		if err != nil {
			http.Error(w, "names", http.StatusInternalServerError)
			return
		}
		defer rows.Close()
		for rows.Next() { // want "bodyclose/rows-err"
			var name string
			if err := rows.Scan(&name); err != nil {
				http.Error(w, "names", http.StatusInternalServerError)
				return
			}
			w.Write([]byte(name + "\n"))
		}
	}
}

type queryer interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// list is generic in what it reads.
func list[T any](ctx context.Context, q queryer, query string) (all []T, err error) {
	rows, err := q.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() { // want "bodyclose/rows-err"
		var t T
		if err := rows.Scan(&t); err != nil {
			return nil, err
		}
		all = append(all, t)
	}
	return all, nil
}
