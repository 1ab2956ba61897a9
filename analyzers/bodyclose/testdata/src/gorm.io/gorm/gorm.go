// Package gorm stands in for the module of that name: what the test data needs of it.
package gorm

import (
	"context"
	"database/sql"
	"errors"
)

// ErrInvalidTransaction says that Commit or Rollback was called on what is no transaction.
var ErrInvalidTransaction = errors.New("invalid transaction")

// Dialector is a driver.
type Dialector interface{ Name() string }

// Option is an option of Open.
type Option interface{ Apply(*Config) error }

// Config is the configuration.
type Config struct {
	SkipDefaultTransaction bool
}

type connPool interface {
	ExecContext(ctx context.Context, query string, args ...interface{}) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...interface{}) (*sql.Rows, error)
}

type txBeginner interface {
	BeginTx(ctx context.Context, opts *sql.TxOptions) (*sql.Tx, error)
}

type txCommitter interface {
	Commit() error
	Rollback() error
}

// Statement is a statement.
type Statement struct {
	ConnPool connPool
	Context  context.Context
	SQL      string
	Vars     []interface{}
}

// DB is GORM's DB definition.
type DB struct {
	*Config
	Error        error
	RowsAffected int64
	Statement    *Statement
}

// Open initializes a db session.
func Open(dialector Dialector, opts ...Option) (db *DB, err error) {
	config := &Config{}
	for _, opt := range opts {
		if err := opt.Apply(config); err != nil {
			return nil, err
		}
	}
	return &DB{Config: config, Statement: &Statement{Context: context.Background()}}, nil
}

func (db *DB) getInstance() *DB {
	statement := *db.Statement
	return &DB{Config: db.Config, Error: db.Error, Statement: &statement}
}

// AddError adds an error to db.
func (db *DB) AddError(err error) error {
	if err != nil {
		db.Error = errors.Join(db.Error, err)
	}
	return db.Error
}

func (db *DB) run() (tx *DB) {
	tx = db.getInstance()
	result, err := tx.Statement.ConnPool.ExecContext(tx.Statement.Context, tx.Statement.SQL, tx.Statement.Vars...)
	if tx.AddError(err) == nil {
		tx.RowsAffected, _ = result.RowsAffected()
	}
	return tx
}

func (db *DB) WithContext(ctx context.Context) *DB {
	tx := db.getInstance()
	tx.Statement.Context = ctx
	return tx
}

func (db *DB) Model(value interface{}) (tx *DB) {
	tx = db.getInstance()
	tx.Statement.Vars = append(tx.Statement.Vars, value)
	return tx
}

func (db *DB) Where(query interface{}, args ...interface{}) (tx *DB) {
	tx = db.getInstance()
	tx.Statement.Vars = append(tx.Statement.Vars, args...)
	return tx
}

func (db *DB) Create(value interface{}) (tx *DB) { return db.Model(value).run() }

func (db *DB) Save(value interface{}) (tx *DB) { return db.Model(value).run() }

func (db *DB) First(dest interface{}, conds ...interface{}) (tx *DB) { return db.Model(dest).run() }

func (db *DB) Find(dest interface{}, conds ...interface{}) (tx *DB) { return db.Model(dest).run() }

func (db *DB) Update(column string, value interface{}) (tx *DB) { return db.Model(value).run() }

func (db *DB) Delete(value interface{}, conds ...interface{}) (tx *DB) { return db.Model(value).run() }

func (db *DB) Raw(sql string, values ...interface{}) (tx *DB) {
	tx = db.getInstance()
	tx.Statement.SQL = sql
	tx.Statement.Vars = values
	return tx
}

func (db *DB) Exec(sql string, values ...interface{}) (tx *DB) { return db.Raw(sql, values...).run() }

// Rows are the rows of a query.
func (db *DB) Rows() (*sql.Rows, error) {
	tx := db.getInstance()
	rows, err := tx.Statement.ConnPool.QueryContext(tx.Statement.Context, tx.Statement.SQL, tx.Statement.Vars...)
	tx.AddError(err)
	return rows, tx.Error
}

// ScanRows scans the current row.
func (db *DB) ScanRows(rows *sql.Rows, dest interface{}) error {
	tx := db.getInstance()
	tx.AddError(rows.Scan(dest))
	return tx.Error
}

// Begin begins a transaction with any transaction options opts.
func (db *DB) Begin(opts ...*sql.TxOptions) *DB {
	var (
		tx  = db.getInstance()
		opt *sql.TxOptions
		err error
	)
	if len(opts) > 0 {
		opt = opts[0]
	}
	switch beginner := tx.Statement.ConnPool.(type) {
	case txBeginner:
		tx.Statement.ConnPool, err = beginner.BeginTx(tx.Statement.Context, opt)
	default:
		err = ErrInvalidTransaction
	}
	if err != nil {
		tx.AddError(err)
	}
	return tx
}

// Commit commits the changes in a transaction.
func (db *DB) Commit() *DB {
	if committer, ok := db.Statement.ConnPool.(txCommitter); ok && committer != nil {
		db.AddError(committer.Commit())
	} else {
		db.AddError(ErrInvalidTransaction)
	}
	return db
}

// Rollback rollbacks the changes in a transaction.
func (db *DB) Rollback() *DB {
	if committer, ok := db.Statement.ConnPool.(txCommitter); ok && committer != nil {
		db.AddError(committer.Rollback())
	} else {
		db.AddError(ErrInvalidTransaction)
	}
	return db
}

// Transaction starts a transaction as a block: an error rolls back, otherwise it commits.
func (db *DB) Transaction(fc func(tx *DB) error, opts ...*sql.TxOptions) (err error) {
	panicked := true
	tx := db.Begin(opts...)
	if tx.Error != nil {
		return tx.Error
	}
	defer func() {
		// Make sure to rollback when panic, Block error or Commit error
		if panicked || err != nil {
			tx.Rollback()
		}
	}()
	if err = fc(tx); err == nil {
		panicked = false
		return tx.Commit().Error
	}
	panicked = false
	return
}
