// Package lib has what other packages read their rows with.
package lib

import (
	"context"
	"database/sql"
	"fmt"
	"log/slog"
)

// ScanOne reads the current row, and closes nothing.
func ScanOne(rows *sql.Rows) (name string, err error) {
	err = rows.Scan(&name)
	return name, err
}

// Scanner is what a row is read from.
type Scanner interface {
	Scan(dest ...any) error
}

// ScanInto reads the current row from anything, and closes nothing.
func ScanInto(s Scanner, name *string) error {
	if err := s.Scan(name); err != nil {
		return fmt.Errorf("name: %w", err)
	}
	return nil
}

// ScanAll reads to the end, and always closes.
func ScanAll(rows *sql.Rows) (names []string, err error) {
	defer Close(rows)
	for rows.Next() {
		name, err := ScanOne(rows)
		if err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

// ScanMany reads to the end, leaves the rows open on an error, and does not ask why they ended.
func ScanMany(rows *sql.Rows) (names []string, err error) {
	for rows.Next() {
		name, err := ScanOne(rows)
		if err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, nil
}

// Count reads to the end, and has no other way out.
func Count(rows *sql.Rows) (n int, err error) {
	for rows.Next() {
		n++
	}
	return n, rows.Err()
}

// Close closes anything, and logs what goes wrong.
func Close(c interface{ Close() error }) {
	if err := c.Close(); err != nil {
		slog.Warn("close", "error", err)
	}
}

// Check asks why the rows ended.
func Check(rows *sql.Rows) error {
	if err := rows.Err(); err != nil {
		return fmt.Errorf("rows: %w", err)
	}
	return nil
}

// Query gives rows to its caller.
func Query(ctx context.Context, db *sql.DB, query string) (*sql.Rows, error) {
	rows, err := db.QueryContext(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("query: %w", err)
	}
	return rows, nil
}

// Each calls for each row of a query, and closes.
func Each(ctx context.Context, db *sql.DB, query string, fn func(*sql.Rows) error) error {
	rows, err := Query(ctx, db, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := fn(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// Collect reads to the end by a function, and closes.
func Collect[T any](rows *sql.Rows, scan func(Scanner) (T, error)) (all []T, err error) {
	defer rows.Close()
	for rows.Next() {
		t, err := scan(rows)
		if err != nil {
			return nil, err
		}
		all = append(all, t)
	}
	return all, rows.Err()
}
