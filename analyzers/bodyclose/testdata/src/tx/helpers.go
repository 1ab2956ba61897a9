package tx

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// withTx begins, calls, and ends.
func (s *store) withTx(ctx context.Context, fn func(tx *sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := fn(tx); err != nil {
		if rollbackErr := tx.Rollback(); rollbackErr != nil {
			return fmt.Errorf("%w (rollback: %w)", err, rollbackErr)
		}
		return err
	}
	return tx.Commit()
}

// withTxCaller has nothing to end.
func (s *store) withTxCaller(ctx context.Context, t transfer) error {
	return s.withTx(ctx, func(tx *sql.Tx) error {
		if err := book(ctx, tx, t.From, -t.Amount); err != nil {
			return err
		}
		return book(ctx, tx, t.To, t.Amount)
	})
}

// inTx is generic in its result.
func inTx[T any](ctx context.Context, db *sql.DB, fn func(*sql.Tx) (T, error)) (result T, err error) {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return result, err
	}
	defer func() {
		if p := recover(); p != nil {
			tx.Rollback()
			panic(p)
		}
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	result, err = fn(tx)
	if err != nil {
		return result, err
	}
	return result, tx.Commit()
}

// inTxCaller has nothing to end.
func (s *store) inTxCaller(ctx context.Context, account int) (int64, error) {
	return inTx(ctx, s.db, func(tx *sql.Tx) (int64, error) { return balance(ctx, tx, account) })
}

func commitOrRollback(tx *sql.Tx, err *error) {
	if *err != nil {
		*err = errors.Join(*err, tx.Rollback())
		return
	}
	*err = tx.Commit()
}

// byPointer has a helper which gets a pointer to the result.
func (s *store) byPointer(ctx context.Context, t transfer) (err error) {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer commitOrRollback(tx, &err)
	if err := book(ctx, tx, t.From, -t.Amount); err != nil {
		return err
	}
	return move(ctx, tx, t)
}

func rollback(ctx context.Context, tx *sql.Tx) {
	if err := tx.Rollback(); err != nil && !errors.Is(err, sql.ErrTxDone) {
		panic(err)
	}
}

// byHelper has a helper that rolls back.
func (s *store) byHelper(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer rollback(ctx, tx)
	if err := move(ctx, tx, t); err != nil {
		return err
	}
	return tx.Commit()
}

func commit(tx *sql.Tx) error {
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

// commitHelper commits by a helper, and rolls back nowhere.
func (s *store) commitHelper(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := move(ctx, tx, t); err != nil {
		return err
	}
	return commit(tx)
}

// commitHelperBoth rolls back too.
func (s *store) commitHelperBoth(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := move(ctx, tx, t); err != nil {
		rollback(ctx, tx)
		return err
	}
	return commit(tx)
}

type unitOfWork struct {
	tx *sql.Tx
}

func (u *unitOfWork) Commit() error   { return u.tx.Commit() }
func (u *unitOfWork) Rollback() error { return u.tx.Rollback() }

// unitOfWork gives the transaction to its caller inside of a struct.
func (s *store) unitOfWork(ctx context.Context) (*unitOfWork, error) {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return nil, err
	}
	return &unitOfWork{tx: tx}, nil
}

// begin gives it to its caller.
func (s *store) begin(ctx context.Context) (*sql.Tx, error) {
	tx, err := s.db.BeginTx(ctx, &sql.TxOptions{Isolation: sql.LevelSerializable})
	if err != nil {
		return nil, fmt.Errorf("begin: %w", err)
	}
	return tx, nil
}

// beginCaller has it from there, and owes its end.
func (s *store) beginCaller(ctx context.Context, t transfer) error {
	tx, err := s.begin(ctx) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := move(ctx, tx, t); err != nil {
		return err
	}
	return tx.Commit()
}

// beginSet gives it to its caller only if a setting can be made.
func (s *store) beginSet(ctx context.Context) (*sql.Tx, error) {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return nil, err
	}
	if _, err := tx.ExecContext(ctx, "SET LOCAL lock_timeout = '1s'"); err != nil {
		return nil, err
	}
	return tx, nil
}

// stored keeps it in a field.
func (s *store) stored(ctx context.Context) (err error) {
	s.current, err = s.db.BeginTx(ctx, nil)
	return err
}

type key struct{}

// inContext puts it into a context, from which others take it.
func (s *store) inContext(ctx context.Context, fn func(context.Context) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := fn(context.WithValue(ctx, key{}, tx)); err != nil {
		return err
	}
	return tx.Commit()
}

// ended returns the functions that end it.
func (s *store) ended(ctx context.Context) (commit, rollback func() error, err error) {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return nil, nil, err
	}
	return tx.Commit, tx.Rollback, nil
}
