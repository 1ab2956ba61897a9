// Package pgconn stands in for the package of that name: what the test data needs of it.
package pgconn

// CommandTag is the status text returned by PostgreSQL for a query.
type CommandTag struct{ s string }

// RowsAffected returns the number of rows affected.
func (ct CommandTag) RowsAffected() int64 { return int64(len(ct.s)) }

// FieldDescription describes a column.
type FieldDescription struct {
	Name        string
	DataTypeOID uint32
}
