// Package sqlscan stands in for the package of that name: what the test data needs of it.
package sqlscan

import (
	"context"
	"database/sql"
)

// Querier is something that sqlscan can query and get the *sql.Rows from.
type Querier interface {
	QueryContext(ctx context.Context, query string, args ...interface{}) (*sql.Rows, error)
}

// Select queries rows from Querier and calls ScanAll.
func Select(ctx context.Context, db Querier, dst interface{}, query string, args ...interface{}) error {
	rows, err := db.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	return ScanAll(dst, rows)
}

// ScanAll iterates all rows to the end. After iterating it closes the rows.
func ScanAll(dst interface{}, rows *sql.Rows) error {
	defer rows.Close()
	for rows.Next() {
		if err := rows.Scan(dst); err != nil {
			return err
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	return rows.Close()
}

// ScanOne iterates all rows to the end and makes sure that there was exactly one.
// After iterating it closes the rows.
func ScanOne(dst interface{}, rows *sql.Rows) error {
	return ScanAll(dst, rows)
}

// ScanRow scans the current row, and closes nothing.
func ScanRow(dst interface{}, rows *sql.Rows) error {
	return rows.Scan(dst)
}
