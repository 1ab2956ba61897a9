package rows

import (
	"context"
	"database/sql"
)

const insertUser = "INSERT INTO users (id, name) VALUES ($1, $2)"

// prepared never closes its statement.
func (r *repo) prepared(ctx context.Context, users []user) error {
	stmt, err := r.db.PrepareContext(ctx, insertUser) // want "bodyclose/rows\\)"
	if err != nil {
		return err
	}
	for _, u := range users {
		if _, err := stmt.ExecContext(ctx, u.ID, u.Name); err != nil {
			return err
		}
	}
	return nil
}

// preparedClosedLate closes only where every insert works.
func (r *repo) preparedClosedLate(ctx context.Context, users []user) error {
	stmt, err := r.db.PrepareContext(ctx, insertUser) // want "bodyclose/rows\\)"
	if err != nil {
		return err
	}
	for _, u := range users {
		if _, err := stmt.ExecContext(ctx, u.ID, u.Name); err != nil {
			return err
		}
	}
	return stmt.Close()
}

// preparedDeferred closes.
func (r *repo) preparedDeferred(ctx context.Context, users []user) error {
	stmt, err := r.db.PrepareContext(ctx, insertUser)
	if err != nil {
		return err
	}
	defer stmt.Close()
	for _, u := range users {
		if _, err := stmt.ExecContext(ctx, u.ID, u.Name); err != nil {
			return err
		}
	}
	return nil
}

// preparedPerRow prepares anew for each row, and closes none.
func (r *repo) preparedPerRow(users []user) error {
	for _, u := range users {
		stmt, err := r.db.Prepare(insertUser) // want "bodyclose/rows\\)"
		if err != nil {
			return err
		}
		if _, err := stmt.Exec(u.ID, u.Name); err != nil {
			return err
		}
	}
	return nil
}

// preparedField keeps its statements as long as it lives itself.
func (r *repo) preparedField(ctx context.Context) (err error) {
	r.get, err = r.db.PrepareContext(ctx, selectUsers)
	if err != nil {
		return err
	}
	r.put, err = r.db.PrepareContext(ctx, insertUser)
	return err
}

// newRepo puts its statement into the struct that it returns.
func newRepo(ctx context.Context, db *sql.DB) (*repo, error) {
	get, err := db.PrepareContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	return &repo{db: db, get: get}, nil
}

// newRepoTwo forgets about the first statement where the second cannot be prepared.
func newRepoTwo(ctx context.Context, db *sql.DB) (*repo, error) {
	get, err := db.PrepareContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	put, err := db.PrepareContext(ctx, insertUser)
	if err != nil {
		return nil, err
	}
	return &repo{db: db, get: get, put: put}, nil
}

// newRepoTwoClosed remembers it.
func newRepoTwoClosed(ctx context.Context, db *sql.DB) (*repo, error) {
	get, err := db.PrepareContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	put, err := db.PrepareContext(ctx, insertUser)
	if err != nil {
		get.Close()
		return nil, err
	}
	return &repo{db: db, get: get, put: put}, nil
}

// preparedMap keeps its statements by name.
func (r *repo) preparedMap(ctx context.Context, queries map[string]string) error {
	for name, query := range queries {
		stmt, err := r.db.PrepareContext(ctx, query)
		if err != nil {
			return err
		}
		r.all[name] = stmt
	}
	return nil
}

// ofTransaction has a statement that its transaction closes, by the documentation of Tx.
func ofTransaction(ctx context.Context, tx *sql.Tx, users []user) error {
	stmt, err := tx.PrepareContext(ctx, insertUser)
	if err != nil {
		return err
	}
	for _, u := range users {
		if _, err := stmt.ExecContext(ctx, u.ID, u.Name); err != nil {
			return err
		}
	}
	return nil
}

// inOfTransaction has the transaction's own copy of a kept statement.
func (r *repo) inOfTransaction(ctx context.Context, tx *sql.Tx, u user) error {
	stmt := tx.StmtContext(ctx, r.put)
	_, err := stmt.ExecContext(ctx, u.ID, u.Name)
	return err
}

// rowsOfStmt closes the statement, and not its rows.
func (r *repo) rowsOfStmt(ctx context.Context) (users []user, err error) {
	stmt, err := r.db.PrepareContext(ctx, selectUsers)
	if err != nil {
		return nil, err
	}
	defer stmt.Close()
	rows, err := stmt.QueryContext(ctx) // want "bodyclose/rows\\)"
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		u, err := scanUser(rows)
		if err != nil {
			return nil, err
		}
		users = append(users, u)
	}
	return users, rows.Err()
}

// stmtOfRows closes the rows, and not their statement.
func (r *repo) stmtOfRows(ctx context.Context) (bool, error) {
	stmt, err := r.db.PrepareContext(ctx, selectUsers) // want "bodyclose/rows\\)"
	if err != nil {
		return false, err
	}
	rows, err := stmt.QueryContext(ctx)
	if err != nil {
		return false, err
	}
	defer rows.Close()
	return rows.Next(), rows.Err()
}

// keptStmt asks a statement that is kept elsewhere.
func (r *repo) keptStmt(ctx context.Context) (bool, error) {
	rows, err := r.get.QueryContext(ctx)
	if err != nil {
		return false, err
	}
	defer rows.Close()
	return rows.Next(), rows.Err()
}

// keptStmtOpen leaves the rows of that open.
func (r *repo) keptStmtOpen() (bool, error) {
	rows, err := r.get.Query() // want "bodyclose/rows\\)"
	if err != nil {
		return false, err
	}
	return rows.Next(), rows.Err()
}

// rowOfStmt has one row, with nothing to close.
func (r *repo) rowOfStmt(ctx context.Context) (user, error) {
	return scanUser(r.get.QueryRowContext(ctx))
}
