// Package messagesrows has what the messages say of the path on which something stays open.
package messagesrows

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

const (
	selectNames = "SELECT name FROM users"
	insertName  = "INSERT INTO users (name) VALUES ($1)"
)

var errMany = errors.New("many")

// inLoop leaves the loop by its only return but the last.
func inLoop(ctx context.Context, db *sql.DB) (names []string, err error) {
	rows, err := db.QueryContext(ctx, selectNames) // want "rows are not closed when the function returns at line 27\\b.*\\(bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

// broken leaves the loop by a break, and returns after it.
func broken(ctx context.Context, db *sql.DB) (n int, err error) {
	rows, err := db.QueryContext(ctx, selectNames) // want "rows are not closed when the function returns at line 45\\b.*\\(bodyclose/rows\\)"
	if err != nil {
		return 0, err
	}
	for rows.Next() {
		if n++; n == 10 {
			break
		}
	}
	return n, rows.Err()
}

// fallsOff has no return, and ends at its brace.
func fallsOff(ctx context.Context, db *sql.DB, out chan<- bool) {
	rows, err := db.QueryContext(ctx, selectNames) // want "rows are not closed when the function ends at line 55\\b.*\\(bodyclose/rows\\)"
	if err != nil {
		return
	}
	out <- rows.Next()
}

// early returns before its defer.
func early(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := db.QueryContext(ctx, selectNames) // want "rows are not closed when the function returns at line 65\\b.*\\(bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	columns, err := rows.Columns()
	if err != nil {
		return nil, fmt.Errorf("columns: %w", err)
	}
	defer rows.Close()
	return columns, nil
}

// noRollback returns before its commit.
func noRollback(ctx context.Context, db *sql.DB, name string) error {
	tx, err := db.BeginTx(ctx, nil) // want "transaction is neither committed nor rolled back when the function returns at line 78\\b.*\\(bodyclose/tx\\)"
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, insertName, name); err != nil {
		return fmt.Errorf("insert %q: %w", name, err)
	}
	return tx.Commit()
}

// second rolls back at the first of two errors only.
func second(ctx context.Context, db *sql.DB, name string) error {
	tx, err := db.BeginTx(ctx, nil) // want "transaction is neither committed nor rolled back when the function returns at line 95\\b.*\\(bodyclose/tx\\)"
	if err != nil {
		return err
	}
	var n int
	if err := tx.QueryRowContext(ctx, "SELECT count(*) FROM users").Scan(&n); err != nil {
		tx.Rollback()
		return err
	}
	if n > 100 {
		return errMany
	}
	if _, err := tx.ExecContext(ctx, insertName, name); err != nil {
		tx.Rollback()
		return err
	}
	return tx.Commit()
}

// commitMaybe commits in an if, and ends at its brace.
func commitMaybe(ctx context.Context, db *sql.DB, apply bool) {
	tx, err := db.BeginTx(ctx, nil) // want "transaction is neither committed nor rolled back when the function ends at line 113\\b.*\\(bodyclose/tx\\)"
	if err != nil {
		return
	}
	if apply {
		tx.Commit()
	}
}

// inLiteral is a literal's return, not that of the function around it.
func inLiteral(db *sql.DB) func(ctx context.Context, name string) error {
	return func(ctx context.Context, name string) error {
		tx, err := db.BeginTx(ctx, nil) // want "transaction is neither committed nor rolled back when the function returns at line 123\\b.*\\(bodyclose/tx\\)"
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, insertName, name); err != nil {
			return err
		}
		return tx.Commit()
	}
}
