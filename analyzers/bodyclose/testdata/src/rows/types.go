// Package rows has queries, statements and connections of database/sql.
package rows

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
)

const (
	selectUsers  = "SELECT id, name FROM users"
	selectOrders = "SELECT id, name FROM orders WHERE user_id = $1"
)

var errTooMany = errors.New("too many rows")

type user struct {
	ID   int
	Name string
}

type scanner interface {
	Scan(dest ...any) error
}

// scanUser reads the current row, and closes nothing.
func scanUser(row scanner) (user, error) {
	var u user
	err := row.Scan(&u.ID, &u.Name)
	return u, err
}

// closeRows closes, and logs what goes wrong.
func closeRows(ctx context.Context, rows *sql.Rows) {
	if err := rows.Close(); err != nil {
		slog.WarnContext(ctx, "close rows", "error", err)
	}
}

type repo struct {
	db   *sql.DB
	last *sql.Rows
	get  *sql.Stmt
	put  *sql.Stmt
	all  map[string]*sql.Stmt
	conn *sql.Conn
}
