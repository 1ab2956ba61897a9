package rowspgx

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// acquired never gives its connection back.
func (r *repo) acquired(ctx context.Context, key int64) error {
	conn, err := r.pool.Acquire(ctx) // want "bodyclose/rows\\)"
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, "SELECT pg_advisory_lock($1)", key)
	return err
}

// acquiredEarly gives it back, but not where the first statement fails.
func (r *repo) acquiredEarly(ctx context.Context, key int64) error {
	conn, err := r.pool.Acquire(ctx) // want "bodyclose/rows\\)"
	if err != nil {
		return err
	}
	if _, err := conn.Exec(ctx, "SELECT pg_advisory_lock($1)", key); err != nil {
		return err
	}
	_, err = conn.Exec(ctx, "SELECT pg_advisory_unlock($1)", key)
	conn.Release()
	return err
}

// acquiredDeferred gives it back.
func (r *repo) acquiredDeferred(ctx context.Context, key int64) error {
	conn, err := r.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer conn.Release()
	_, err = conn.Exec(ctx, "SELECT pg_advisory_lock($1)", key)
	return err
}

// acquiredFunc has it given back by the pool.
func (r *repo) acquiredFunc(ctx context.Context) error {
	return r.pool.AcquireFunc(ctx, func(conn *pgxpool.Conn) error {
		_, err := conn.Exec(ctx, "LISTEN jobs")
		return err
	})
}

// acquiredInside uses the connection inside of it, which gives nothing back.
func (r *repo) acquiredInside(ctx context.Context) (bool, error) {
	conn, err := r.pool.Acquire(ctx) // want "bodyclose/rows\\)"
	if err != nil {
		return false, err
	}
	return ping(ctx, conn.Conn()), nil
}

func ping(ctx context.Context, conn *pgx.Conn) bool {
	_, err := conn.Exec(ctx, "SELECT 1")
	return err == nil
}

// hijacked takes the connection out of the pool for good.
func (r *repo) hijacked(ctx context.Context) (*pgx.Conn, error) {
	conn, err := r.pool.Acquire(ctx)
	if err != nil {
		return nil, err
	}
	return conn.Hijack(), nil
}

// acquiredField keeps it in a field.
func (r *repo) acquiredField(ctx context.Context) (err error) {
	r.conn, err = r.pool.Acquire(ctx)
	return err
}

// listen uses it in a goroutine, which gives it back.
func (r *repo) listen(ctx context.Context, done chan<- error) error {
	conn, err := r.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	go func() {
		defer conn.Release()
		_, err := conn.Exec(ctx, "LISTEN jobs")
		done <- err
	}()
	return nil
}

// withRelease returns the function that gives it back.
func (r *repo) withRelease(ctx context.Context) (*pgxpool.Conn, func(), error) {
	conn, err := r.pool.Acquire(ctx)
	if err != nil {
		return nil, nil, err
	}
	return conn, conn.Release, nil
}
