// Package tx has transactions of database/sql.
package tx

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

const (
	debit  = "UPDATE accounts SET balance = balance - $2 WHERE id = $1"
	credit = "UPDATE accounts SET balance = balance + $2 WHERE id = $1"
	entry  = "INSERT INTO entries (account, amount) VALUES ($1, $2)"
)

var errNoFunds = errors.New("no funds")

type transfer struct {
	From, To int
	Amount   int64
}

type store struct {
	db      *sql.DB
	current *sql.Tx
}

type execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// move executes statements, and ends nothing.
func move(ctx context.Context, tx *sql.Tx, t transfer) error {
	if _, err := tx.ExecContext(ctx, debit, t.From, t.Amount); err != nil {
		return fmt.Errorf("debit: %w", err)
	}
	if _, err := tx.ExecContext(ctx, credit, t.To, t.Amount); err != nil {
		return fmt.Errorf("credit: %w", err)
	}
	return nil
}

// book executes a statement on anything that can.
func book(ctx context.Context, e execer, account int, amount int64) error {
	_, err := e.ExecContext(ctx, entry, account, amount)
	return err
}

// balance reads on anything that can.
func balance(ctx context.Context, tx *sql.Tx, account int) (n int64, err error) {
	err = tx.QueryRowContext(ctx, "SELECT balance FROM accounts WHERE id = $1 FOR UPDATE", account).Scan(&n)
	return n, err
}
