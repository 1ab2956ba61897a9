// Package rowspgx has rows, pooled connections and transactions of pgx.
package rowspgx

import (
	"context"
	"errors"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

const selectUsers = "SELECT id, name FROM users"

var errTooMany = errors.New("too many rows")

type user struct {
	ID   int
	Name string
}

type repo struct {
	pool *pgxpool.Pool
	conn *pgxpool.Conn
	last pgx.Rows
}

// breaks leaves the loop early.
func (r *repo) breaks(ctx context.Context, limit int) (users []user, err error) {
	rows, err := r.pool.Query(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		if len(users) == limit {
			break
		}
		users = append(users, user{})
	}
	return users, rows.Err()
}

// returnsInLoop leaves the loop by a return.
func (r *repo) returnsInLoop(ctx context.Context, limit int) (n int, err error) {
	rows, err := r.pool.Query(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return 0, err
	}
	for rows.Next() {
		if n++; n > limit {
			return n, errTooMany
		}
	}
	return n, rows.Err()
}

// toTheEnd has no way out of the loop but its end.
func (r *repo) toTheEnd(ctx context.Context) (n int, err error) {
	rows, err := r.pool.Query(ctx, selectUsers)
	if err != nil {
		return 0, err
	}
	for rows.Next() {
		n++
	}
	return n, rows.Err()
}

// deferred closes.
func (r *repo) deferred(ctx context.Context) (users []user, err error) {
	rows, err := r.pool.Query(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var u user
		if err := rows.Scan(&u.ID, &u.Name); err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

// ifNext takes one row, on a connection of its own.
func ifNext(ctx context.Context, conn *pgx.Conn) ([]any, error) {
	rows, err := conn.Query(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	if !rows.Next() {
		return nil, pgx.ErrNoRows
	}
	raw := rows.RawValues()
	return []any{raw}, nil
}

// inTransaction asks in a transaction of its caller's.
func inTransaction(ctx context.Context, tx pgx.Tx) (bool, error) {
	rows, err := tx.Query(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return false, err
	}
	return rows.Next(), nil
}

type querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
}

// viaInterface asks whatever it is given.
func viaInterface(ctx context.Context, q querier) (bool, error) {
	rows, err := q.Query(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return false, err
	}
	return rows.Next(), nil
}

// viaInterfaceClosed closes before it looks for an error, as pgx wants it.
func viaInterfaceClosed(ctx context.Context, q querier) (found bool, err error) {
	rows, err := q.Query(ctx, selectUsers)
	if err != nil {
		return false, err
	}
	found = rows.Next()
	rows.Close()
	return found, rows.Err()
}

// singleRow has nothing to close.
func (r *repo) singleRow(ctx context.Context, id int) (u user, err error) {
	err = r.pool.QueryRow(ctx, selectUsers+" WHERE id = $1", id).Scan(&u.ID, &u.Name)
	return u, err
}

// stored keeps the rows in a field.
func (r *repo) stored(ctx context.Context) (err error) {
	r.last, err = r.pool.Query(ctx, selectUsers)
	return err
}

// returned gives them to its caller.
func (r *repo) returned(ctx context.Context) (pgx.Rows, error) {
	rows, err := r.pool.Query(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	return rows, nil
}

// noErr loops to the end, and does not ask why it ended.
func (r *repo) noErr(ctx context.Context) (n int, err error) {
	rows, err := r.pool.Query(ctx, selectUsers)
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() { // want "bodyclose/rows-err"
		n++
	}
	return n, nil
}

// discarded drops the rows of what should have been an Exec.
func (r *repo) discarded(ctx context.Context, id int) error {
	_, err := r.pool.Query(ctx, "DELETE FROM users WHERE id = $1", id) // want "bodyclose/rows\\)"
	return err
}

// batch closes what it sent.
func (r *repo) batch(ctx context.Context, tx pgx.Tx, users []user) error {
	b := &pgx.Batch{}
	for _, u := range users {
		b.Queue("INSERT INTO users (id, name) VALUES ($1, $2)", u.ID, u.Name)
	}
	results := tx.SendBatch(ctx, b)
	defer results.Close()
	for range users {
		if _, err := results.Exec(); err != nil {
			return err
		}
	}
	return nil
}

// scanError returns on a scan error, on which pgx closes the rows by itself (documentation of Rows.Scan).
func (r *repo) scanError(ctx context.Context) (users []user, err error) {
	rows, err := r.pool.Query(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		var u user
		if err := rows.Scan(&u.ID, &u.Name); err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}
