// Package dbx stands in for github.com/pocketbase/dbx, with its signatures.
package dbx

// Builder builds and runs queries.
type Builder interface{ NewQuery(string) *Query }

// Query is a query.
type Query struct{}

// Execute executes it.
func (q *Query) Execute() (any, error) { return nil, nil }

// DB is a database handle.
type DB struct{ Builder }

// Open opens a database.
func Open(driverName, dsn string) (*DB, error) { return &DB{}, nil }

// Close closes it.
func (db *DB) Close() error { return nil }
