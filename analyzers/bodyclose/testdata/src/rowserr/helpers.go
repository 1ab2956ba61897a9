package rowserr

import (
	"context"
	"database/sql"
)

// read loops, and leaves it to its callers to ask.
func read(rows *sql.Rows) (names []string, err error) {
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, nil
}

// readAsked asks.
func (r *repo) readAsked(ctx context.Context) ([]string, error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	names, err := read(rows)
	if err != nil {
		return nil, err
	}
	return names, rows.Err()
}

// readUnasked does not.
func (r *repo) readUnasked(ctx context.Context) ([]string, error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return read(rows) // want "bodyclose/rows-err"
}

// readWell loops, and asks.
func readWell(rows *sql.Rows) (names []string, err error) {
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

// readWellCaller need not ask again.
func (r *repo) readWellCaller(ctx context.Context) ([]string, error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return nil, err
	}
	return readWell(rows)
}

// readThrough hands them on to the helper that leaves it to its callers.
func readThrough(rows *sql.Rows) []string {
	defer rows.Close()
	names, err := read(rows)
	if err != nil {
		return nil
	}
	return names
}

// readThroughUnasked has two helpers, of which none asks.
func (r *repo) readThroughUnasked(ctx context.Context) ([]string, error) {
	rows, err := r.db.QueryContext(ctx, selectNames)
	if err != nil {
		return nil, err
	}
	return readThrough(rows), nil // want "bodyclose/rows-err"
}

// Dump loops over what it is given, and nobody in view says who asks.
func Dump(rows *sql.Rows) (names []string) {
	defer rows.Close()
	for rows.Next() {
		var name string
		if rows.Scan(&name) == nil {
			names = append(names, name)
		}
	}
	return names
}
