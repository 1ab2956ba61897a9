package rows

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// beforeTheDefer returns between the query and the defer.
func (r *repo) beforeTheDefer(ctx context.Context) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	if len(columns) != 2 {
		return nil, fmt.Errorf("%d columns", len(columns))
	}
	defer rows.Close()
	var users []user
	for rows.Next() {
		u, err := scanUser(rows)
		if err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

// deferred is as everyone should write it.
func (r *repo) deferred(ctx context.Context) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var users []user
	for rows.Next() {
		u, err := scanUser(rows)
		if err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

// deferredLiteral takes the error of Close along in its named result.
func (r *repo) deferredLiteral(ctx context.Context) (users []user, err error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	defer func() {
		if closeErr := rows.Close(); closeErr != nil && err == nil {
			err = closeErr
		}
	}()
	for rows.Next() {
		u, err := scanUser(rows)
		if err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

// insideNil does everything where there is no error.
func (r *repo) insideNil(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err == nil {
		defer rows.Close()
		for rows.Next() {
			if n++; n > 10 {
				return n, errTooMany
			}
		}
		err = rows.Err()
	}
	return n, err
}

// sentinel sets one error apart before it looks at the others.
func (r *repo) sentinel(ctx context.Context) (int, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if errors.Is(err, context.Canceled) {
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("users: %w", err)
	}
	defer rows.Close()
	if !rows.Next() {
		return 0, rows.Err()
	}
	var n int
	return n, rows.Scan(&n)
}

// retried asks again until it works.
func (r *repo) retried(ctx context.Context) (n int, err error) {
	var rows *sql.Rows
	for attempt := 0; attempt < 3; attempt++ {
		rows, err = r.db.QueryContext(ctx, selectUsers)
		if err == nil {
			break
		}
		time.Sleep(time.Second)
	}
	if err != nil {
		return 0, err
	}
	defer rows.Close()
	for rows.Next() {
		if n++; n > 10 {
			return n, errTooMany
		}
	}
	return n, rows.Err()
}

// eitherQuery has two queries for one variable, with one Close for both.
func (r *repo) eitherQuery(ctx context.Context, id int) (users []user, err error) {
	var rows *sql.Rows
	if id > 0 {
		rows, err = r.db.QueryContext(ctx, selectOrders, id)
	} else {
		rows, err = r.db.QueryContext(ctx, selectUsers)
	}
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		u, err := scanUser(rows)
		if err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

// oneBranchOnly has its Close where there is no id.
func (r *repo) oneBranchOnly(ctx context.Context, id int) (columns []string, err error) {
	if id > 0 {
		rows, err := r.db.QueryContext(ctx, selectOrders, id) // want "bodyclose/rows\\)"
		if err != nil {
			return nil, err
		}
		columns, err = rows.Columns()
		return columns, err
	}
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return rows.Columns()
}

// overwritten loses the first rows to the second.
func (r *repo) overwritten(ctx context.Context, id int) ([]string, error) {
	rows, err := r.db.QueryContext(ctx, selectOrders, id) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	columns, err := rows.Columns()
	if err == nil && len(columns) > 0 {
		rows, err = r.db.QueryContext(ctx, selectUsers)
		if err != nil {
			return nil, err
		}
	}
	defer rows.Close()
	return columns, err
}

// byKind closes in two of the cases, and there is no default.
func (r *repo) byKind(ctx context.Context, kind string) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return 0, err
	}
	switch kind {
	case "count":
		for rows.Next() {
			n++
		}
		return n, rows.Err()
	case "columns":
		columns, err := rows.Columns()
		rows.Close()
		return len(columns), err
	}
	return 0, fmt.Errorf("kind %q", kind)
}

// byKindAll closes in each of them.
func (r *repo) byKindAll(ctx context.Context, kind string) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return 0, err
	}
	switch kind {
	case "count":
		for rows.Next() {
			n++
		}
		return n, rows.Err()
	case "columns":
		columns, err := rows.Columns()
		rows.Close()
		return len(columns), err
	default:
		rows.Close()
		return 0, fmt.Errorf("kind %q", kind)
	}
}

// onlyOnError closes where the scan fails, and not where it works.
func (r *repo) onlyOnError(ctx context.Context) (u user, err error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return u, err
	}
	defer func() {
		if err != nil {
			rows.Close()
		}
	}()
	if !rows.Next() {
		return u, sql.ErrNoRows
	}
	err = rows.Scan(&u.ID, &u.Name)
	return u, err
}
