package rows

import (
	"context"
	"database/sql"
	"io"
)

// rowHelper gives them to a helper that reads one row, which closes nothing.
func (r *repo) rowHelper(ctx context.Context) (user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return user{}, err
	}
	if !rows.Next() {
		return user{}, rows.Err()
	}
	u, err := scanUser(rows)
	if err != nil {
		return user{}, err
	}
	rows.Close()
	return u, nil
}

// closeHelper closes by a helper.
func (r *repo) closeHelper(ctx context.Context) (user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return user{}, err
	}
	defer closeRows(ctx, rows)
	if !rows.Next() {
		return user{}, rows.Err()
	}
	return scanUser(rows)
}

func closeQuietly(c io.Closer) { _ = c.Close() }

// closerHelper closes by a helper which takes any closer.
func (r *repo) closerHelper(ctx context.Context) (bool, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return false, err
	}
	defer closeQuietly(rows)
	return rows.Next(), nil
}

// methodValue closes by a method value.
func (r *repo) methodValue(ctx context.Context) (bool, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return false, err
	}
	done := rows.Close
	defer done()
	return rows.Next(), nil
}

// collect reads to the end and closes, also where a row cannot be read.
func collect(rows *sql.Rows) (users []user, err error) {
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

// collectHelper gives them to a helper that always closes.
func (r *repo) collectHelper(ctx context.Context) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	return collect(rows)
}

// collectOpen reads to the end, and leaves them open where a row cannot be read.
func collectOpen(rows *sql.Rows) (users []user, err error) {
	for rows.Next() {
		u, err := scanUser(rows)
		if err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

// collectOpenHelper gives them to a helper that closes only if all goes well.
func (r *repo) collectOpenHelper(ctx context.Context) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	return collectOpen(rows)
}

// collectOpenDeferred closes what that helper may leave open.
func (r *repo) collectOpenDeferred(ctx context.Context) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return collectOpen(rows)
}

// count reads to the end, and has no other way out.
func count(rows *sql.Rows) (n int) {
	for rows.Next() {
		n++
	}
	return n
}

// countHelper gives them to a helper that reads to the end.
func (r *repo) countHelper(ctx context.Context) (int, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return 0, err
	}
	n := count(rows)
	return n, rows.Err()
}

// unknownFunc gives them to a function it knows nothing of.
func (r *repo) unknownFunc(ctx context.Context, scan func(*sql.Rows) ([]user, error)) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	return scan(rows)
}

type mapper interface {
	Map(rows *sql.Rows) ([]user, error)
}

// unknownMethod gives them to a method it knows nothing of.
func (r *repo) unknownMethod(ctx context.Context, m mapper) ([]user, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	return m.Map(rows)
}

// withRows has the one Close for all that read rows: a function of the caller's gets them.
func (r *repo) withRows(ctx context.Context, fn func(*sql.Rows) error, query string, args ...any) error {
	rows, err := r.db.QueryContext(ctx, query, args...)
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

// withRowsCaller is a caller of that, which has nothing to close.
func (r *repo) withRowsCaller(ctx context.Context) (users []user, err error) {
	err = r.withRows(ctx, func(rows *sql.Rows) error {
		u, err := scanUser(rows)
		users = append(users, u)
		return err
	}, selectUsers)
	return users, err
}

type queryer interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// viaInterface asks a database or a transaction, whichever it is.
func viaInterface(ctx context.Context, q queryer) (bool, error) {
	rows, err := q.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return false, err
	}
	return rows.Next(), nil
}

// viaInterfaceDeferred is that with a Close.
func viaInterfaceDeferred(ctx context.Context, q queryer) (bool, error) {
	rows, err := q.QueryContext(ctx, selectUsers)
	if err != nil {
		return false, err
	}
	defer rows.Close()
	return rows.Next(), nil
}

// all is generic in what it reads.
func all[T any](ctx context.Context, q queryer, scan func(row scanner) (T, error), query string) (list []T, err error) {
	rows, err := q.QueryContext(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		t, err := scan(rows)
		if err != nil {
			return nil, err
		}
		list = append(list, t)
	}
	return list, rows.Err()
}

// names is generic in what it asks, and leaves the rows open.
func names[Q queryer](ctx context.Context, q Q) ([]string, error) {
	rows, err := q.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	return rows.Columns()
}

type database struct{ *sql.DB }

// promoted asks through an embedded database.
func (d database) promoted() (bool, error) {
	rows, err := d.Query(selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return false, err
	}
	return rows.Next(), nil
}

// inTransaction asks in a transaction that goes on afterwards.
func inTransaction(ctx context.Context, tx *sql.Tx) (users []user, err error) {
	rows, err := tx.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		u, err := scanUser(rows)
		if err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}
