// Package migrate brings the database's schema up to date.
package migrate

import (
	"database/sql"
	"fmt"
)

var steps = []string{
	"create table if not exists visits (path text)",
	"create index if not exists visits_path on visits (path)",
}

// Up runs all steps.
func Up(dsn string) error {
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		return err
	}
	defer db.Close()
	for i, step := range steps {
		if _, err := db.Exec(step); err != nil {
			return fmt.Errorf("step %d: %w", i, err)
		}
	}
	return nil
}
