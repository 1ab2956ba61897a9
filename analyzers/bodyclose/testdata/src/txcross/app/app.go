// Package app does its transactions with the help of another package.
package app

import (
	"context"
	"database/sql"

	"txcross/lib"
)

// inserted lends the transaction to a helper that inserts.
func inserted(ctx context.Context, db *sql.DB, name string) error {
	tx, err := db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := lib.Insert(ctx, tx, name); err != nil {
		return err
	}
	return tx.Commit()
}

// audited lends it to a helper that takes anything that executes.
func audited(ctx context.Context, db *sql.DB, name string) error {
	tx, err := db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := lib.Audit(ctx, tx, name); err != nil {
		return err
	}
	return tx.Commit()
}

// insertedAudited lends it to a helper of helpers.
func insertedAudited(ctx context.Context, db *sql.DB, name string) error {
	tx, err := db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := lib.InsertAudited(ctx, tx, name); err != nil {
		return err
	}
	return tx.Commit()
}

// rolledBack defers a helper that rolls back.
func rolledBack(ctx context.Context, db *sql.DB, name string) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer lib.Rollback(ctx, tx)
	if err := lib.Insert(ctx, tx, name); err != nil {
		return err
	}
	return tx.Commit()
}

// rolledBackQuietly has a wrapper of it.
func rolledBackQuietly(ctx context.Context, db *sql.DB, name string) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := lib.InsertAudited(ctx, tx, name); err != nil {
		lib.RollbackQuietly(tx)
		return err
	}
	return tx.Commit()
}

// ended defers the helper that ends it by the result.
func ended(ctx context.Context, db *sql.DB, name string) (err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer lib.End(tx, &err)
	return lib.Insert(ctx, tx, name)
}

// notEnded has a helper that rolls back on an error, and no commit.
func notEnded(ctx context.Context, db *sql.DB, name string) error {
	tx, err := db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	err = lib.Insert(ctx, tx, name)
	return lib.RollbackIf(tx, err)
}

// withTx has nothing to end.
func withTx(ctx context.Context, db *sql.DB, name string) error {
	return lib.WithTx(ctx, db, func(ctx context.Context, tx *sql.Tx) error {
		if err := lib.Insert(ctx, tx, name); err != nil {
			return err
		}
		return lib.Audit(ctx, tx, name)
	})
}

// inTx has nothing to end.
func inTx(ctx context.Context, db *sql.DB, name string) (int, error) {
	return lib.InTx(ctx, db, func(tx *sql.Tx) (int, error) { return len(name), lib.Insert(ctx, tx, name) })
}

// begun has its transaction from the other package.
func begun(ctx context.Context, db *sql.DB, name string) error {
	tx, err := lib.Begin(ctx, db) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := lib.Insert(ctx, tx, name); err != nil {
		return err
	}
	return tx.Commit()
}

// begunDeferred rolls back.
func begunDeferred(ctx context.Context, db *sql.DB, name string) error {
	tx, err := lib.BeginLocked(ctx, db, 1)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := lib.Insert(ctx, tx, name); err != nil {
		return err
	}
	return tx.Commit()
}

// work gives it to a unit of work.
func work(ctx context.Context, db *sql.DB, name string) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	w := lib.NewWork(tx)
	return w.Done(lib.Insert(ctx, tx, name))
}

// noCommit is a transaction that helpers use, and nobody ends.
func noCommit(ctx context.Context, db *sql.DB, name string) error {
	tx, err := lib.Begin(ctx, db) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	return lib.InsertAudited(ctx, tx, name)
}
