// Package query talks to databases.
package query

import (
	"context"
	"database/sql"
	"net/http"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jmoiron/sqlx"
)

const q = "SELECT 1"

func without(db *sql.DB, tx *sql.Tx, stmt *sql.Stmt, conn *sql.Conn) {
	db.Query(q)    // want `Query takes no context.*QueryContext.*\(httptimeout/query\)`
	db.QueryRow(q) // want `QueryRowContext.*\(httptimeout/query\)`
	db.Exec(q)     // want `ExecContext.*\(httptimeout/query\)`
	db.Prepare(q)  // want `PrepareContext.*\(httptimeout/query\)`
	db.Begin()     // want `BeginTx.*\(httptimeout/query\)`
	db.Ping()      // want `PingContext.*\(httptimeout/query\)`
	tx.Query(q)    // want `QueryContext.*\(httptimeout/query\)`
	tx.Exec(q)     // want `ExecContext.*\(httptimeout/query\)`
	stmt.Query()   // want `QueryContext.*\(httptimeout/query\)`
	tx.Commit()
	tx.Rollback()
	db.Close()
	db.SetMaxOpenConns(1)
}

func background(ctx context.Context, db *sql.DB, pool *pgxpool.Pool, conn *pgx.Conn) {
	db.QueryContext(context.Background(), q) // want `QueryContext .*\(httptimeout/query\)`
	db.ExecContext(context.TODO(), q)        // want `ExecContext .*\(httptimeout/query\)`
	db.BeginTx(context.Background(), nil)    // want `BeginTx .*\(httptimeout/query\)`
	pool.Query(context.Background(), q)      // want `Query .*\(httptimeout/query\)`
	conn.Exec(context.Background(), q)       // want `Exec .*\(httptimeout/query\)`
	db.QueryContext(ctx, q)
	pool.QueryRow(ctx, q)
	child, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	db.QueryRowContext(child, q)
}

func handler(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		db.QueryRowContext(context.Background(), q) // want `\(httptimeout/query\)`
		db.QueryRowContext(r.Context(), q)
	}
}

func closure(ctx context.Context, db *sql.DB) func() {
	return func() {
		db.ExecContext(context.Background(), q) // want `\(httptimeout/query\)`
	}
}

// With no context to take.
func start(db *sql.DB, pool *pgxpool.Pool) {
	db.ExecContext(context.Background(), q)
	pool.Ping(context.Background())
	ctx := context.Background()
	db.QueryContext(ctx, q)
}

func extended(db *sqlx.DB, tx *sqlx.Tx, dest any) {
	db.Get(dest, q)       // want `GetContext.*\(httptimeout/query\)`
	db.Select(dest, q)    // want `SelectContext.*\(httptimeout/query\)`
	db.Queryx(q)          // want `QueryxContext.*\(httptimeout/query\)`
	db.NamedExec(q, dest) // want `NamedExecContext.*\(httptimeout/query\)`
	db.Beginx()           // want `BeginTxx.*\(httptimeout/query\)`
	tx.Get(dest, q)       // want `GetContext.*\(httptimeout/query\)`
	db.Exec(q)            // want `ExecContext.*\(httptimeout/query\)`
	db.MustExec(q)        // want `MustExecContext.*\(httptimeout/query\)`
}

type store struct{ *sql.DB }

func (s *store) get() { s.QueryRow(q) } // want `QueryRowContext.*\(httptimeout/query\)`

func transaction(ctx context.Context, conn *pgx.Conn) {
	tx, _ := conn.Begin(ctx)
	tx.Exec(context.Background(), q) // want `Exec .*\(httptimeout/query\)`
	tx.Commit(ctx)
}

// Other types' methods of these names.
type cache struct{}

func (cache) Get(key string)   {}
func (cache) Query(q string)   {}
func (cache) Exec(args ...any) {}

func others(c cache) { c.Get("x"); c.Query(q); c.Exec() }
