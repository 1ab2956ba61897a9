package rows

import (
	"context"
	"database/sql"
	"errors"
	"log"
)

// scanError leaves the loop on a scan error with the rows open.
func (r *repo) scanError(ctx context.Context) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	var users []user
	for rows.Next() {
		var u user
		if err := rows.Scan(&u.ID, &u.Name); err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

// toTheEnd has no way out of the loop but its end, where Next has closed.
func (r *repo) toTheEnd(ctx context.Context) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	var users []user
	var failed error
	for rows.Next() {
		var u user
		if err := rows.Scan(&u.ID, &u.Name); err != nil {
			failed = errors.Join(failed, err)
			continue
		}
		users = append(users, u)
	}
	return users, errors.Join(failed, rows.Err())
}

// breaks leaves the loop early by a break.
func (r *repo) breaks(ctx context.Context, limit int) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	var users []user
	for rows.Next() {
		u, scanErr := scanUser(rows)
		if scanErr != nil {
			log.Print(scanErr)
			continue
		}
		users = append(users, u)
		if len(users) == limit {
			break
		}
	}
	return users, rows.Err()
}

// breaksAndCloses closes after the loop, however that was left.
func (r *repo) breaksAndCloses(ctx context.Context, limit int) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	var users []user
	for rows.Next() {
		u, scanErr := scanUser(rows)
		if scanErr != nil {
			break
		}
		users = append(users, u)
		if len(users) == limit {
			break
		}
	}
	rows.Close()
	return users, rows.Err()
}

// closesAfterTheLoop closes at the end alone: the scan error returns before.
func (r *repo) closesAfterTheLoop(ctx context.Context) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	var users []user
	for rows.Next() {
		u, err := scanUser(rows)
		if err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	if err := rows.Close(); err != nil {
		return nil, err
	}
	return users, rows.Err()
}

// closesOnEveryPath has a Close before each of its returns.
func (r *repo) closesOnEveryPath(ctx context.Context) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	var users []user
	for rows.Next() {
		u, err := scanUser(rows)
		if err != nil {
			rows.Close()
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

// limitInCondition ends its loop without asking for a next row.
func (r *repo) limitInCondition(ctx context.Context, limit int) (names []string, err error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	for len(names) < limit && rows.Next() {
		var id int
		var name string
		if rows.Scan(&id, &name) == nil {
			names = append(names, name)
		}
	}
	return names, rows.Err()
}

// counted is a loop of three parts which runs to its end.
func (r *repo) counted(ctx context.Context) (int, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return 0, err
	}
	n := 0
	for ; rows.Next(); n++ {
	}
	return n, rows.Err()
}

// endless is left only where Next said no.
func (r *repo) endless(ctx context.Context) (int, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return 0, err
	}
	n := 0
	for {
		if !rows.Next() {
			break
		}
		n++
	}
	return n, rows.Err()
}

// cancelled looks for the end of its context between the rows, and returns then.
func (r *repo) cancelled(stop <-chan struct{}) (int, error) {
	rows, err := r.db.Query(selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return 0, err
	}
	n := 0
	for rows.Next() {
		select {
		case <-stop:
			return n, errTooMany
		default:
			n++
		}
	}
	return n, rows.Err()
}

// firstOnly returns from within the loop with the first row.
func (r *repo) firstOnly(ctx context.Context) (id int, err error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return 0, err
	}
	for rows.Next() {
		err = rows.Scan(&id)
		return id, err
	}
	return 0, rows.Err()
}

// fatal ends the process on the one way that leaves the loop.
func fatal(db *sql.DB) []string {
	rows, err := db.Query(selectUsers)
	if err != nil {
		log.Fatal(err)
	}
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			log.Fatalf("scan: %v", err)
		}
		names = append(names, name)
	}
	if err := rows.Err(); err != nil {
		panic(err)
	}
	return names
}

// labelled goes on with the next user from within the loop over the rows.
func (r *repo) labelled(ctx context.Context, ids []int) (map[int]int, error) {
	counts := make(map[int]int)
users:
	for _, id := range ids {
		rows, err := r.db.QueryContext(ctx, selectOrders, id) // want "bodyclose/rows\\)"
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			counts[id]++
			if counts[id] > 100 {
				continue users
			}
		}
		if err := rows.Err(); err != nil {
			return nil, err
		}
	}
	return counts, nil
}

// perUser closes the rows of each user before it goes on.
func (r *repo) perUser(ctx context.Context, ids []int) (map[int]int, error) {
	counts := make(map[int]int)
	for _, id := range ids {
		rows, err := r.db.QueryContext(ctx, selectOrders, id)
		if err != nil {
			return nil, err
		}
		for rows.Next() {
			counts[id]++
			if counts[id] > 100 {
				break
			}
		}
		err = rows.Err()
		rows.Close()
		if err != nil {
			return nil, err
		}
	}
	return counts, nil
}

// deferInLoop closes late, at the end of the function, but it closes.
func (r *repo) deferInLoop(ctx context.Context, ids []int) (n int, err error) {
	for _, id := range ids {
		rows, err := r.db.QueryContext(ctx, selectOrders, id)
		if err != nil {
			return n, err
		}
		defer rows.Close()
		for rows.Next() {
			if n++; n > 1000 {
				return n, errTooMany
			}
		}
		if err := rows.Err(); err != nil {
			return n, err
		}
	}
	return n, nil
}
