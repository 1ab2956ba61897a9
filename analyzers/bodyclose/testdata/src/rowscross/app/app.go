// Package app reads its rows with the help of another package.
package app

import (
	"context"
	"database/sql"

	"rowscross/lib"
)

const selectNames = "SELECT name FROM users"

// scanOne lends the rows to a helper that reads one of them.
func scanOne(ctx context.Context, db *sql.DB) (string, error) {
	rows, err := db.QueryContext(ctx, selectNames) // want "bodyclose/rows\\)"
	if err != nil {
		return "", err
	}
	if !rows.Next() {
		return "", rows.Err()
	}
	return lib.ScanOne(rows)
}

// scanInto lends them to a helper that reads from anything.
func scanInto(ctx context.Context, db *sql.DB) (names []string, err error) {
	rows, err := db.QueryContext(ctx, selectNames) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		var name string
		if err := lib.ScanInto(rows, &name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, lib.Check(rows)
}

// scanAll gives them to a helper that always closes.
func scanAll(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := db.QueryContext(ctx, selectNames)
	if err != nil {
		return nil, err
	}
	return lib.ScanAll(rows)
}

// scanMany gives them to a helper that closes only if all goes well.
func scanMany(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := db.QueryContext(ctx, selectNames) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	names, err := lib.ScanMany(rows)
	if err != nil {
		return nil, err
	}
	return names, rows.Err()
}

// scanManyUnasked closes, and nobody asks why the rows ended.
func scanManyUnasked(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := db.QueryContext(ctx, selectNames)
	if err != nil {
		return nil, err
	}
	defer lib.Close(rows)
	return lib.ScanMany(rows) // want "bodyclose/rows-err"
}

// scanManyAsked closes and asks by helpers.
func scanManyAsked(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := db.QueryContext(ctx, selectNames)
	if err != nil {
		return nil, err
	}
	defer lib.Close(rows)
	names, err := lib.ScanMany(rows)
	if err != nil {
		return nil, err
	}
	return names, lib.Check(rows)
}

// count gives them to a helper that has no way out but their end.
func count(ctx context.Context, db *sql.DB) (int, error) {
	rows, err := db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	return lib.Count(rows)
}

// queried has its rows from the other package.
func queried(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := lib.Query(ctx, db, selectNames) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	return rows.Columns()
}

// queriedDeferred closes them.
func queriedDeferred(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := lib.Query(ctx, db, selectNames)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return rows.Columns()
}

// each has nothing to close.
func each(ctx context.Context, db *sql.DB) (names []string, err error) {
	err = lib.Each(ctx, db, selectNames, func(rows *sql.Rows) error {
		name, err := lib.ScanOne(rows)
		names = append(names, name)
		return err
	})
	return names, err
}

// collected gives them to a generic helper.
func collected(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := lib.Query(ctx, db, selectNames)
	if err != nil {
		return nil, err
	}
	return lib.Collect(rows, func(s lib.Scanner) (name string, err error) {
		err = lib.ScanInto(s, &name)
		return name, err
	})
}

// beforeCollecting returns with the rows open before they are collected.
func beforeCollecting(ctx context.Context, db *sql.DB) ([]string, error) {
	rows, err := lib.Query(ctx, db, selectNames) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	if columns, err := rows.Columns(); err != nil || len(columns) != 1 {
		return nil, err
	}
	return lib.ScanAll(rows)
}

// checkedOnly loops here, and asks in the other package.
func checkedOnly(ctx context.Context, db *sql.DB) (n int, err error) {
	rows, err := db.QueryContext(ctx, selectNames)
	if err != nil {
		return 0, err
	}
	defer lib.Close(rows)
	for rows.Next() {
		n++
	}
	return n, lib.Check(rows)
}

// stmt leaves a statement open that it lends to nobody.
func stmt(ctx context.Context, db *sql.DB) ([]string, error) {
	stmt, err := db.PrepareContext(ctx, selectNames) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	rows, err := stmt.QueryContext(ctx)
	if err != nil {
		return nil, err
	}
	return lib.ScanAll(rows)
}

// stmtClosed closes it by a helper of the other package.
func stmtClosed(ctx context.Context, db *sql.DB) ([]string, error) {
	stmt, err := db.PrepareContext(ctx, selectNames)
	if err != nil {
		return nil, err
	}
	defer lib.Close(stmt)
	rows, err := stmt.QueryContext(ctx)
	if err != nil {
		return nil, err
	}
	return lib.ScanAll(rows)
}
