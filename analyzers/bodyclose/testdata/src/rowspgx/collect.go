package rowspgx

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// collected gives the rows to CollectRows, which closes.
func (r *repo) collected(ctx context.Context) ([]user, error) {
	rows, err := r.pool.Query(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, pgx.RowToStructByName[user])
}

// collectedUnchecked leaves the error to CollectRows too, as the documentation of Query allows.
func (r *repo) collectedUnchecked(ctx context.Context) ([]user, error) {
	rows, _ := r.pool.Query(ctx, selectUsers)
	return pgx.CollectRows(rows, pgx.RowToStructByName[user])
}

// collectedLiteral reads each row by a literal.
func collectedLiteral(ctx context.Context, conn *pgx.Conn) ([]user, error) {
	rows, err := conn.Query(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (u user, err error) {
		err = row.Scan(&u.ID, &u.Name)
		return u, err
	})
}

// one has one row, or no row.
func (r *repo) one(ctx context.Context, id int) (user, error) {
	rows, err := r.pool.Query(ctx, selectUsers+" WHERE id = $1", id)
	if err != nil {
		return user{}, err
	}
	u, err := pgx.CollectOneRow(rows, pgx.RowToStructByName[user])
	if err != nil {
		return user{}, fmt.Errorf("user %d: %w", id, err)
	}
	return u, nil
}

// exactlyOne has one row.
func exactlyOne(ctx context.Context, tx pgx.Tx, id int) (string, error) {
	rows, err := tx.Query(ctx, "SELECT name FROM users WHERE id = $1", id)
	if err != nil {
		return "", err
	}
	return pgx.CollectExactlyOneRow(rows, pgx.RowTo[string])
}

// appended adds to what there is.
func (r *repo) appended(ctx context.Context, users []user) ([]user, error) {
	rows, err := r.pool.Query(ctx, selectUsers)
	if err != nil {
		return users, err
	}
	return pgx.AppendRows(users, rows, pgx.RowToStructByName[user])
}

// forEach calls for each row.
func (r *repo) forEach(ctx context.Context) (users []user, err error) {
	rows, err := r.pool.Query(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	var u user
	_, err = pgx.ForEachRow(rows, []any{&u.ID, &u.Name}, func() error {
		users = append(users, u)
		return nil
	})
	return users, err
}

// beforeCollecting returns with the rows open before they are collected.
func (r *repo) beforeCollecting(ctx context.Context) ([]user, error) {
	rows, err := r.pool.Query(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	if n := len(rows.FieldDescriptions()); n != 2 {
		return nil, fmt.Errorf("%d columns", n)
	}
	return pgx.CollectRows(rows, pgx.RowToStructByName[user])
}

// collectedSometimes collects in one branch only.
func (r *repo) collectedSometimes(ctx context.Context, dry bool) (users []user, err error) {
	rows, err := r.pool.Query(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	if !dry {
		users, err = pgx.CollectRows(rows, pgx.RowToStructByName[user])
	}
	return users, err
}

// currentRow reads the row that the rows are at by a function for single rows, which closes nothing.
func (r *repo) currentRow(ctx context.Context) (u user, err error) {
	rows, err := r.pool.Query(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return u, err
	}
	if !rows.Next() {
		return u, rows.Err()
	}
	return pgx.RowToStructByName[user](rows)
}

// queryAll is generic in what it collects.
func queryAll[T any](ctx context.Context, q querier, fn pgx.RowToFunc[T], sql string, args ...any) ([]T, error) {
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, fn)
}
