// Package usebeforechecksql uses rows, statements and transactions, before and after it looks at the error.
package usebeforechecksql

import (
	"context"
	"database/sql"
	"fmt"
)

const selectNames = "SELECT name FROM users"

// rowsBefore defers its Close on rows that may be nil.
func rowsBefore(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := db.QueryContext(ctx, selectNames)
	defer rows.Close() // want "bodyclose/use-before-check"
	if err != nil {
		return nil, err
	}
	return rows.Columns()
}

// rowsAfter looks first.
func rowsAfter(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := db.QueryContext(ctx, selectNames)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return rows.Columns()
}

// stmtBefore defers its Close on a statement that may be nil.
func stmtBefore(ctx context.Context, db *sql.DB, name string) error {
	stmt, err := db.PrepareContext(ctx, "INSERT INTO users (name) VALUES ($1)")
	defer stmt.Close() // want "bodyclose/use-before-check"
	if err != nil {
		return fmt.Errorf("prepare: %w", err)
	}
	_, err = stmt.ExecContext(ctx, name)
	return err
}

// txBefore defers its Rollback on a transaction that may be nil.
func txBefore(ctx context.Context, db *sql.DB, name string) error {
	tx, err := db.BeginTx(ctx, nil)
	defer tx.Rollback() // want "bodyclose/use-before-check"
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, "INSERT INTO users (name) VALUES ($1)", name); err != nil {
		return err
	}
	return tx.Commit()
}

// connBefore defers its Close on a connection that may be nil.
func connBefore(ctx context.Context, db *sql.DB) error {
	conn, err := db.Conn(ctx)
	defer conn.Close() // want "bodyclose/use-before-check"
	if err != nil {
		return err
	}
	return conn.PingContext(ctx)
}

// nextBefore asks for a row before it looks.
func nextBefore(ctx context.Context, db *sql.DB) (found bool, err error) {
	rows, err := db.QueryContext(ctx, selectNames)
	found = rows.Next() // want "bodyclose/use-before-check"
	if err != nil {
		return false, err
	}
	rows.Close()
	return found, nil
}

// insideNil uses them where there is no error.
func insideNil(ctx context.Context, db *sql.DB) (found bool, err error) {
	rows, err := db.QueryContext(ctx, selectNames)
	if err == nil {
		defer rows.Close()
		found = rows.Next()
	}
	return found, err
}

// nilLiteral has a literal that looks whether there is something to close.
func nilLiteral(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := db.QueryContext(ctx, selectNames)
	defer func() {
		if rows != nil {
			rows.Close()
		}
	}()
	if err != nil {
		return nil, err
	}
	return rows.Columns()
}

// nilInstead looks at the transaction in the place of the error.
func nilInstead(ctx context.Context, db *sql.DB) error {
	tx, err := db.BeginTx(ctx, nil)
	if tx == nil {
		return err
	}
	defer tx.Rollback()
	return tx.Commit()
}

// stmtAfter looks at both errors before it uses what belongs to them.
func stmtAfter(ctx context.Context, db *sql.DB) ([]string, error) {
	stmt, err := db.PrepareContext(ctx, selectNames)
	if err != nil {
		return nil, err
	}
	defer stmt.Close()
	rows, err := stmt.QueryContext(ctx)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return rows.Columns()
}
