package rows

import (
	"context"
	"fmt"
)

// allSets reads each result set to its end, and ends when there is no further one.
func (r *repo) allSets(ctx context.Context) (counts []int, err error) {
	rows, err := r.db.QueryContext(ctx, "CALL report()")
	if err != nil {
		return nil, err
	}
	for {
		n := 0
		for rows.Next() {
			n++
		}
		counts = append(counts, n)
		if !rows.NextResultSet() {
			break
		}
	}
	return counts, rows.Err()
}

// furtherSets asks for the further sets in the head of a loop.
func (r *repo) furtherSets(ctx context.Context) (n int, err error) {
	rows, err := r.db.QueryContext(ctx, "CALL report()")
	if err != nil {
		return 0, err
	}
	for rows.Next() {
		n++
	}
	for rows.NextResultSet() {
		for rows.Next() {
			n++
		}
	}
	return n, rows.Err()
}

// secondSet returns from within the second set.
func (r *repo) secondSet(ctx context.Context) (users []user, total int, err error) {
	rows, err := r.db.QueryContext(ctx, "CALL page()") // want "bodyclose/rows\\)"
	if err != nil {
		return nil, 0, err
	}
	for rows.Next() {
		u, scanErr := scanUser(rows)
		if scanErr != nil {
			continue
		}
		users = append(users, u)
	}
	if !rows.NextResultSet() {
		return nil, 0, fmt.Errorf("no total: %w", rows.Err())
	}
	for rows.Next() {
		if err := rows.Scan(&total); err != nil {
			return nil, 0, err
		}
	}
	return users, total, rows.Err()
}

// secondSetDeferred is that with a Close.
func (r *repo) secondSetDeferred(ctx context.Context) (users []user, total int, err error) {
	rows, err := r.db.QueryContext(ctx, "CALL page()")
	if err != nil {
		return nil, 0, err
	}
	defer rows.Close()
	for rows.Next() {
		u, err := scanUser(rows)
		if err != nil {
			return nil, 0, err
		}
		users = append(users, u)
	}
	if rows.NextResultSet() && rows.Next() {
		err = rows.Scan(&total)
	}
	if err == nil {
		err = rows.Err()
	}
	return users, total, err
}
