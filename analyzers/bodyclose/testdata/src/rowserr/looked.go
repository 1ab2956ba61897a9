package rowserr

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
)

// afterwards asks after the loop.
func (r *repo) afterwards(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() {
		n++
	}
	if err := rows.Err(); err != nil {
		return 0, fmt.Errorf("names: %w", err)
	}
	return n, nil
}

// returned asks in its return.
func (r *repo) returned(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() {
		n++
	}
	return n, rows.Err()
}

// deferredLiteral asks in the literal that closes.
func (r *repo) deferredLiteral(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	defer func() {
		err = errors.Join(err, rows.Close(), rows.Err())
	}()
	for rows.Next() {
		n++
	}
	return n, nil
}

// logged does no more than log it.
func (r *repo) logged(ctx context.Context) (n int) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0
	}
	defer rows.Close()
	for rows.Next() {
		n++
	}
	slog.InfoContext(ctx, "names", "n", n, "error", rows.Err())
	return n
}

// assigned has a variable for it.
func (r *repo) assigned(ctx context.Context) (n int, err error) {
	var rows *sql.Rows
	if rows, err = r.db.QueryContext(ctx, selectNames); err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() {
		n++
	}
	err = rows.Err()
	switch {
	case errors.Is(err, context.Canceled):
		return n, nil
	case err != nil:
		return 0, err
	}
	return n, nil
}

func check(rows *sql.Rows) error {
	if err := rows.Err(); err != nil {
		return fmt.Errorf("rows: %w", err)
	}
	return nil
}

// helper has a helper that asks.
func (r *repo) helper(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() {
		n++
	}
	return n, check(rows)
}

type failed interface{ Err() error }

func failure(f failed) error { return f.Err() }

// interfaceHelper has a helper that asks anything that may have failed.
func (r *repo) interfaceHelper(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() {
		n++
	}
	return n, failure(rows)
}

// methodValue asks by a method value.
func (r *repo) methodValue(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	why := rows.Err
	for rows.Next() {
		n++
	}
	return n, why()
}

// literal loops in a literal, and asks outside of it.
func (r *repo) literal(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	read := func() {
		for rows.Next() {
			n++
		}
	}
	read()
	return n, rows.Err()
}

// single takes one row, without a loop.
func (r *repo) single(ctx context.Context) (name string, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return "", err
	}
	defer rows.Close()
	if rows.Next() {
		err = rows.Scan(&name)
	}
	return name, err
}

// perUser takes one row each in a loop over something else.
func (r *repo) perUser(ctx context.Context, ids []int) (n int, err error) {
	for _, id := range ids {
		rows, err := r.db.QueryContext(ctx, selectOrders+" WHERE user_id = $1", id)
		if err != nil {
			return n, err
		}
		if rows.Next() {
			n++
		}
		rows.Close()
	}
	return n, nil
}

// kept reads what a field keeps, where another method may ask.
func (r *repo) kept(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	r.rows = rows
	for rows.Next() {
		n++
	}
	return n, nil
}

// handedOut skips what it does not want, and its caller reads on.
func (r *repo) handedOut(ctx context.Context, skip int) (*sql.Rows, error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return nil, err
	}
	for skip > 0 && rows.Next() {
		skip--
	}
	return rows, nil
}

// unknown gives them to a function that it knows nothing of.
func (r *repo) unknown(ctx context.Context, done func(*sql.Rows) error) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	for rows.Next() {
		n++
	}
	return n, done(rows)
}

type tokens struct{ left []string }

func (t *tokens) Next() bool { return len(t.left) > 0 }
func (t *tokens) Pop() (s string) {
	s, t.left = t.left[0], t.left[1:]
	return s
}

// others have a Next, and are no rows.
func others(t *tokens) (n int) {
	for t.Next() {
		n += len(t.Pop())
	}
	return n
}
