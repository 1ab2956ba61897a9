package sqlx

import (
	"context"
	"database/sql"
	"errors"
)

// Tx is an sqlx wrapper around sql.Tx with extra functionality.
type Tx struct {
	*sql.Tx
	driverName string
	unsafe     bool
}

func (tx *Tx) DriverName() string { return tx.driverName }

func (tx *Tx) BindNamed(query string, arg interface{}) (string, []interface{}, error) {
	return bind(query, arg)
}

func (tx *Tx) NamedQuery(query string, arg interface{}) (*Rows, error) {
	return NamedQuery(tx, query, arg)
}

func (tx *Tx) NamedExecContext(ctx context.Context, query string, arg interface{}) (sql.Result, error) {
	q, args, err := bind(query, arg)
	if err != nil {
		return nil, err
	}
	return tx.ExecContext(ctx, q, args...)
}

func (tx *Tx) SelectContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	return SelectContext(ctx, tx, dest, query, args...)
}

func (tx *Tx) Queryx(query string, args ...interface{}) (*Rows, error) {
	r, err := tx.Tx.Query(query, args...)
	if err != nil {
		return nil, err
	}
	return &Rows{Rows: r, unsafe: tx.unsafe}, err
}

func (tx *Tx) QueryxContext(ctx context.Context, query string, args ...interface{}) (*Rows, error) {
	r, err := tx.Tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	return &Rows{Rows: r, unsafe: tx.unsafe}, err
}

func (tx *Tx) QueryRowx(query string, args ...interface{}) *Row {
	rows, err := tx.Tx.Query(query, args...)
	return &Row{rows: rows, err: err, unsafe: tx.unsafe}
}

func (tx *Tx) QueryRowxContext(ctx context.Context, query string, args ...interface{}) *Row {
	rows, err := tx.Tx.QueryContext(ctx, query, args...)
	return &Row{rows: rows, err: err, unsafe: tx.unsafe}
}

func (tx *Tx) GetContext(ctx context.Context, dest interface{}, query string, args ...interface{}) error {
	r := tx.QueryRowxContext(ctx, query, args...)
	return r.StructScan(dest)
}

func (tx *Tx) MustExec(query string, args ...interface{}) sql.Result {
	res, err := tx.Exec(query, args...)
	if err != nil {
		panic(err)
	}
	return res
}

func (tx *Tx) PreparexContext(ctx context.Context, query string) (*Stmt, error) {
	s, err := tx.Tx.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	return &Stmt{Stmt: s}, err
}

func (tx *Tx) Stmtx(stmt interface{}) *Stmt {
	var s *sql.Stmt
	switch v := stmt.(type) {
	case Stmt:
		s = v.Stmt
	case *Stmt:
		s = v.Stmt
	case *sql.Stmt:
		s = v
	}
	return &Stmt{Stmt: tx.Stmt(s)}
}

// Stmt is an sqlx wrapper around sql.Stmt with extra functionality.
type Stmt struct {
	*sql.Stmt
}

func (s *Stmt) QueryxContext(ctx context.Context, args ...interface{}) (*Rows, error) {
	r, err := s.Stmt.QueryContext(ctx, args...)
	if err != nil {
		return nil, err
	}
	return &Rows{Rows: r}, err
}

func (s *Stmt) GetContext(ctx context.Context, dest interface{}, args ...interface{}) error {
	rows, err := s.Stmt.QueryContext(ctx, args...)
	r := &Row{rows: rows, err: err}
	return r.StructScan(dest)
}

// NamedStmt is a prepared statement that executes named queries.
type NamedStmt struct {
	Params      []string
	QueryString string
	Stmt        *Stmt
}

func (n *NamedStmt) Close() error { return n.Stmt.Close() }

func (n *NamedStmt) QueryxContext(ctx context.Context, arg interface{}) (*Rows, error) {
	return n.Stmt.QueryxContext(ctx, arg)
}

func (n *NamedStmt) GetContext(ctx context.Context, dest interface{}, arg interface{}) error {
	return n.Stmt.GetContext(ctx, dest, arg)
}

// Row is a reimplementation of sql.Row.
type Row struct {
	err    error
	unsafe bool
	rows   *sql.Rows
}

func (r *Row) Scan(dest ...interface{}) error {
	if r.err != nil {
		return r.err
	}
	defer r.rows.Close()
	if !r.rows.Next() {
		if err := r.rows.Err(); err != nil {
			return err
		}
		return sql.ErrNoRows
	}
	if err := r.rows.Scan(dest...); err != nil {
		return err
	}
	return r.rows.Close()
}

func (r *Row) StructScan(dest interface{}) error { return r.Scan(dest) }

func (r *Row) Err() error { return r.err }

// Rows is a wrapper around sql.Rows.
type Rows struct {
	*sql.Rows
	unsafe  bool
	started bool
}

func (r *Rows) SliceScan() ([]interface{}, error) {
	columns, err := r.Columns()
	if err != nil {
		return nil, err
	}
	values := make([]interface{}, len(columns))
	return values, r.Scan(values...)
}

func (r *Rows) MapScan(dest map[string]interface{}) error {
	columns, err := r.Columns()
	if err != nil {
		return err
	}
	values := make([]interface{}, len(columns))
	if err := r.Scan(values...); err != nil {
		return err
	}
	for i, column := range columns {
		dest[column] = values[i]
	}
	return nil
}

func (r *Rows) StructScan(dest interface{}) error {
	if dest == nil {
		return errors.New("must pass a pointer, not a value, to StructScan destination")
	}
	r.started = true
	return r.Scan(dest)
}

// NamedQuery binds a named query and then runs Query on the result using the provided Ext.
func NamedQuery(e Ext, query string, arg interface{}) (*Rows, error) {
	q, args, err := e.BindNamed(query, arg)
	if err != nil {
		return nil, err
	}
	return e.Queryx(q, args...)
}

// NamedQueryContext binds a named query and then runs Query on the result using the provided Ext.
func NamedQueryContext(ctx context.Context, e ExtContext, query string, arg interface{}) (*Rows, error) {
	q, args, err := e.BindNamed(query, arg)
	if err != nil {
		return nil, err
	}
	return e.QueryxContext(ctx, q, args...)
}
