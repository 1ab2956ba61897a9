// Package queryvalue makes database calls through variables.
package query

import (
	"context"
	"database/sql"
)

const q = "SELECT 1"

func viaVariable(ctx context.Context, db *sql.DB) {
	bg := context.Background()
	db.QueryContext(bg, q) // want `\(httptimeout/query\)`
}

func methodValue(db *sql.DB) {
	query := db.Query // want `\(httptimeout/query\)`
	query(q)
}
