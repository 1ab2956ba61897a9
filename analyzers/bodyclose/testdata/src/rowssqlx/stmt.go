package rowssqlx

import (
	"context"

	"github.com/jmoiron/sqlx"
)

// prepared never closes its statement.
func (r *repo) prepared(ctx context.Context, id int) (u user, err error) {
	stmt, err := r.db.PreparexContext(ctx, selectUsers+" WHERE id = $1") // want "bodyclose/rows\\)"
	if err != nil {
		return u, err
	}
	err = stmt.GetContext(ctx, &u, id)
	return u, err
}

// preparedDeferred closes.
func (r *repo) preparedDeferred(ctx context.Context, id int) (u user, err error) {
	stmt, err := r.db.Preparex(selectUsers + " WHERE id = $1")
	if err != nil {
		return u, err
	}
	defer stmt.Close()
	err = stmt.GetContext(ctx, &u, id)
	return u, err
}

// preparedNamed never closes its named statement.
func (r *repo) preparedNamed(ctx context.Context, arg user) (u user, err error) {
	stmt, err := r.db.PrepareNamedContext(ctx, selectUsers+" WHERE id = :id") // want "bodyclose/rows\\)"
	if err != nil {
		return u, err
	}
	return u, stmt.GetContext(ctx, &u, arg)
}

// preparedNamedDeferred closes.
func (r *repo) preparedNamedDeferred(ctx context.Context, arg user) (u user, err error) {
	stmt, err := r.db.PrepareNamedContext(ctx, selectUsers+" WHERE id = :id")
	if err != nil {
		return u, err
	}
	defer stmt.Close()
	return u, stmt.GetContext(ctx, &u, arg)
}

// preparedFields keeps its statements.
func (r *repo) preparedFields(ctx context.Context) (err error) {
	if r.get, err = r.db.PreparexContext(ctx, selectUsers); err != nil {
		return err
	}
	r.put, err = r.db.PrepareNamedContext(ctx, "INSERT INTO users (id, name) VALUES (:id, :name)")
	return err
}

// ofTransaction has statements that the transaction closes.
func (r *repo) ofTransaction(ctx context.Context, tx *sqlx.Tx, id int) (u user, err error) {
	stmt, err := tx.PreparexContext(ctx, selectUsers+" WHERE id = $1")
	if err != nil {
		return u, err
	}
	if err := stmt.GetContext(ctx, &u, id); err != nil {
		return u, err
	}
	return u, tx.Stmtx(r.get).GetContext(ctx, &u, id)
}

// rowsOfNamed leaves the rows of a kept statement open.
func (r *repo) rowsOfNamed(ctx context.Context, arg user) ([]any, error) {
	rows, err := r.put.QueryxContext(ctx, arg) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	if rows.Next() {
		return rows.SliceScan()
	}
	return nil, rows.Err()
}

// connection never goes back.
func (r *repo) connection(ctx context.Context) (u user, err error) {
	conn, err := r.db.Connx(ctx) // want "bodyclose/rows\\)"
	if err != nil {
		return u, err
	}
	return u, conn.GetContext(ctx, &u, selectUsers)
}

// connectionDeferred goes back.
func (r *repo) connectionDeferred(ctx context.Context) (u user, err error) {
	conn, err := r.db.Connx(ctx)
	if err != nil {
		return u, err
	}
	defer conn.Close()
	return u, conn.GetContext(ctx, &u, selectUsers)
}
