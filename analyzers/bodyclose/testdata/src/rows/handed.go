package rows

import (
	"context"
	"database/sql"
	"io"
	"iter"
	"sync"
)

// returned gives the rows to its caller.
func (r *repo) returned(ctx context.Context) (*sql.Rows, error) {
	return r.db.QueryContext(ctx, selectUsers)
}

// returnedLater gives them after having looked at the error.
func (r *repo) returnedLater(ctx context.Context) (*sql.Rows, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	return rows, nil
}

// fromOwn gets the rows from a method of its own, which hands them out to be closed.
func (r *repo) fromOwn(ctx context.Context) ([]string, error) {
	rows, err := r.returnedLater(ctx) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	return rows.Columns()
}

// fromOwnDeferred is that with a Close.
func (r *repo) fromOwnDeferred(ctx context.Context) ([]string, error) {
	rows, err := r.returned(ctx)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return rows.Columns()
}

// returnedHalf gives them to its caller only where there are columns.
func (r *repo) returnedHalf(ctx context.Context) (*sql.Rows, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	if len(columns) == 0 {
		rows.Close()
		return nil, sql.ErrNoRows
	}
	return rows, nil
}

type cursor struct {
	rows *sql.Rows
	n    int
}

func (c *cursor) Close() error { return c.rows.Close() }

// cursor gives them to its caller inside of a struct.
func (r *repo) cursor(ctx context.Context) (*cursor, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	return &cursor{rows: rows}, nil
}

// closer gives them to its caller as an io.Closer.
func (r *repo) closer(ctx context.Context) (io.Closer, error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	return rows, nil
}

// stored keeps them in a field.
func (r *repo) stored(ctx context.Context) error {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return err
	}
	r.last = rows
	return nil
}

// sent gives them to whoever reads the channel.
func (r *repo) sent(ctx context.Context, out chan<- *sql.Rows) error {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return err
	}
	out <- rows
	return nil
}

// shards keeps one after the other in a slice.
func shards(ctx context.Context, dbs []*sql.DB) (all []*sql.Rows, err error) {
	for _, db := range dbs {
		rows, err := db.QueryContext(ctx, selectUsers)
		if err != nil {
			return all, err
		}
		all = append(all, rows)
	}
	return all, nil
}

// streamed reads them in a goroutine, which closes them.
func (r *repo) streamed(ctx context.Context, wg *sync.WaitGroup, out chan<- user) error {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return err
	}
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer rows.Close()
		for rows.Next() {
			u, err := scanUser(rows)
			if err != nil {
				return
			}
			out <- u
		}
		if rows.Err() != nil {
			close(out)
		}
	}()
	return nil
}

// next returns a function that reads on, and a function that closes.
func (r *repo) next(ctx context.Context) (next func() bool, stop func() error, err error) {
	rows, err := r.db.QueryContext(ctx, selectUsers)
	if err != nil {
		return nil, nil, err
	}
	return func() bool { return rows.Next() }, rows.Close, nil
}

// each queries when it is iterated, and closes when the iteration ends.
func (r *repo) each(ctx context.Context) iter.Seq2[user, error] {
	return func(yield func(user, error) bool) {
		rows, err := r.db.QueryContext(ctx, selectUsers)
		if err != nil {
			yield(user{}, err)
			return
		}
		defer rows.Close()
		for rows.Next() {
			if !yield(scanUser(rows)) {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(user{}, err)
		}
	}
}

// eachOpen leaves them open where the iteration is broken off.
func (r *repo) eachOpen(ctx context.Context) iter.Seq2[user, error] {
	return func(yield func(user, error) bool) {
		rows, err := r.db.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
		if err != nil {
			yield(user{}, err)
			return
		}
		for rows.Next() {
			if !yield(scanUser(rows)) {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(user{}, err)
		}
	}
}
