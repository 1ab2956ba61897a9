package rows

import (
	"context"
	"database/sql"
	"fmt"
)

// locked takes a connection for a lock, and never gives it back.
func (r *repo) locked(ctx context.Context, key int64) error {
	conn, err := r.db.Conn(ctx) // want "bodyclose/rows\\)"
	if err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", key)
	return err
}

// lockedEarly gives it back, but not where the lock cannot be had.
func (r *repo) lockedEarly(ctx context.Context, key int64, fn func() error) error {
	conn, err := r.db.Conn(ctx) // want "bodyclose/rows\\)"
	if err != nil {
		return err
	}
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", key); err != nil {
		return fmt.Errorf("lock %d: %w", key, err)
	}
	defer conn.Close()
	return fn()
}

// lockedDeferred gives it back.
func (r *repo) lockedDeferred(ctx context.Context, key int64) error {
	conn, err := r.db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	_, err = conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", key)
	return err
}

// lock gives the connection to its caller, inside of the function that unlocks.
func (r *repo) lock(ctx context.Context, key int64) (unlock func() error, err error) {
	conn, err := r.db.Conn(ctx)
	if err != nil {
		return nil, err
	}
	if _, err := conn.ExecContext(ctx, "SELECT pg_advisory_lock($1)", key); err != nil {
		conn.Close()
		return nil, err
	}
	return func() error {
		defer conn.Close()
		_, err := conn.ExecContext(context.WithoutCancel(ctx), "SELECT pg_advisory_unlock($1)", key)
		return err
	}, nil
}

// raw lends the driver's connection, which gives nothing back.
func (r *repo) raw(ctx context.Context, copyIn func(driverConn any) error) error {
	conn, err := r.db.Conn(ctx) // want "bodyclose/rows\\)"
	if err != nil {
		return err
	}
	return conn.Raw(copyIn)
}

// session keeps the connection in a field.
func (r *repo) session(ctx context.Context) (err error) {
	r.conn, err = r.db.Conn(ctx)
	return err
}

// setRole uses a connection that it was lent.
func setRole(ctx context.Context, conn *sql.Conn, role string) error {
	_, err := conn.ExecContext(ctx, "SET ROLE "+role)
	return err
}

// asRole lends the connection to a helper, and keeps it.
func (r *repo) asRole(ctx context.Context, role string) error {
	conn, err := r.db.Conn(ctx) // want "bodyclose/rows\\)"
	if err != nil {
		return err
	}
	return setRole(ctx, conn, role)
}

// rowsOfConn closes the connection, and not the rows on it.
func (r *repo) rowsOfConn(ctx context.Context) (bool, error) {
	conn, err := r.db.Conn(ctx)
	if err != nil {
		return false, err
	}
	defer conn.Close()
	rows, err := conn.QueryContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return false, err
	}
	return rows.Next(), rows.Err()
}

// stmtOfConn prepares on a connection, and closes both in order.
func (r *repo) stmtOfConn(ctx context.Context, u user) error {
	conn, err := r.db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	stmt, err := conn.PrepareContext(ctx, insertUser)
	if err != nil {
		return err
	}
	defer stmt.Close()
	_, err = stmt.ExecContext(ctx, u.ID, u.Name)
	return err
}
