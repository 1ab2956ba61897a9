package known

import "sync"

// DatabaseCall is a method that talks to a database.
type DatabaseCall struct {
	Context bool   // it takes a context first
	Instead string // the method that takes a context, where it takes none
}

// DatabaseCalls are the methods of database/sql, sqlx and pgx that wait for the
// database (https://pkg.go.dev/database/sql, github.com/jmoiron/sqlx, github.com/jackc/pgx).
var DatabaseCalls = sync.OnceValue(databaseCalls)

func databaseCalls() map[string]DatabaseCall {
	calls := make(map[string]DatabaseCall)
	add := func(receiver string, methods ...string) {
		for _, m := range methods {
			with := m + "Context"
			if m == "Begin" || m == "Beginx" {
				with = map[string]string{"Begin": "BeginTx", "Beginx": "BeginTxx"}[m]
			}
			calls["("+receiver+")."+m] = DatabaseCall{Instead: with}
			calls["("+receiver+")."+with] = DatabaseCall{Context: true}
		}
	}
	add("*database/sql.DB", "Query", "QueryRow", "Exec", "Prepare", "Ping", "Begin")
	add("*database/sql.Tx", "Query", "QueryRow", "Exec", "Prepare")
	add("*database/sql.Stmt", "Query", "QueryRow", "Exec")
	const sqlx = "github.com/jmoiron/sqlx"
	add("*"+sqlx+".DB", "Get", "Select", "Queryx", "QueryRowx", "NamedExec", "NamedQuery", "Preparex", "PrepareNamed", "MustExec", "Beginx")
	add("*"+sqlx+".Tx", "Get", "Select", "Queryx", "QueryRowx", "NamedExec", "Preparex", "PrepareNamed", "MustExec")
	add("*"+sqlx+".Stmt", "Get", "Select", "Queryx", "QueryRowx", "MustExec")
	add("*"+sqlx+".NamedStmt", "Get", "Select", "Query", "QueryRow", "Queryx", "QueryRowx", "Exec", "MustExec")
	for _, receiver := range []string{
		"*github.com/jackc/pgx/v5.Conn", "*github.com/jackc/pgx/v5/pgxpool.Pool", "*github.com/jackc/pgx/v5/pgxpool.Conn", "github.com/jackc/pgx/v5.Tx",
		"*github.com/jackc/pgx/v4.Conn", "*github.com/jackc/pgx/v4/pgxpool.Pool", "*github.com/jackc/pgx/v4/pgxpool.Conn", "github.com/jackc/pgx/v4.Tx",
	} {
		for _, m := range []string{"Query", "QueryRow", "Exec", "Begin", "BeginTx", "Ping", "CopyFrom", "Prepare"} {
			calls["("+receiver+")."+m] = DatabaseCall{Context: true}
		}
	}
	return calls
}
