package tx

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"os"
)

// deferredRollback does nothing after a commit, and ends it everywhere else.
func (s *store) deferredRollback(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := move(ctx, tx, t); err != nil {
		return err
	}
	return tx.Commit()
}

// namedResult ends it by the result, whichever it is.
func (s *store) namedResult(ctx context.Context, t transfer) (err error) {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			tx.Rollback()
		} else {
			err = tx.Commit()
		}
	}()
	if _, err := tx.ExecContext(ctx, debit, t.From, t.Amount); err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, credit, t.To, t.Amount)
	return err
}

// recovered ends it on a panic too.
func (s *store) recovered(ctx context.Context, t transfer) (err error) {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer func() {
		if p := recover(); p != nil {
			tx.Rollback()
			panic(p)
		} else if err != nil {
			if rollbackErr := tx.Rollback(); rollbackErr != nil {
				err = errors.Join(err, rollbackErr)
			}
		} else {
			err = tx.Commit()
		}
	}()
	n, err := balance(ctx, tx, t.From)
	if err != nil {
		return err
	}
	if n < t.Amount {
		return errNoFunds
	}
	return move(ctx, tx, t)
}

// namedRollback rolls back by the named result, and commits by hand.
func (s *store) namedRollback(ctx context.Context, t transfer) (err error) {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = tx.Rollback()
		}
	}()
	if err := move(ctx, tx, t); err != nil {
		return err
	}
	return tx.Commit()
}

// everyPath has an end on each of its paths.
func (s *store) everyPath(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	n, err := balance(ctx, tx, t.From)
	if err != nil {
		tx.Rollback()
		return err
	}
	if n < t.Amount {
		if err := tx.Rollback(); err != nil {
			return err
		}
		return errNoFunds
	}
	if err := move(ctx, tx, t); err != nil {
		if rollbackErr := tx.Rollback(); rollbackErr != nil {
			slog.ErrorContext(ctx, "rollback", "error", rollbackErr)
		}
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

// rollbackLiteral has a local function that rolls back and passes the error on.
func (s *store) rollbackLiteral(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	rollback := func(err error) error {
		tx.Rollback()
		return err
	}
	if _, err := tx.ExecContext(ctx, debit, t.From, t.Amount); err != nil {
		return rollback(err)
	}
	if _, err := tx.ExecContext(ctx, credit, t.To, t.Amount); err != nil {
		return rollback(fmt.Errorf("credit: %w", err))
	}
	return tx.Commit()
}

// doneFlag rolls back unless it is told that all was done.
func (s *store) doneFlag(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	done := false
	defer func() {
		if !done {
			_ = tx.Rollback()
		}
	}()
	if err := move(ctx, tx, t); err != nil {
		return err
	}
	done = true
	return tx.Commit()
}

// setApart logs a rollback that fails for another reason than a commit.
func (s *store) setApart(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() {
		if err := tx.Rollback(); err != nil && !errors.Is(err, sql.ErrTxDone) {
			slog.ErrorContext(ctx, "rollback", "error", err)
		}
	}()
	if err := move(ctx, tx, t); err != nil {
		return err
	}
	return tx.Commit()
}

// ownRetries begins anew after each failure, with an end for each.
func (s *store) ownRetries(ctx context.Context, t transfer) (err error) {
	for range 3 {
		var tx *sql.Tx
		tx, err = s.db.BeginTx(ctx, nil)
		if err != nil {
			continue
		}
		if err = move(ctx, tx, t); err != nil {
			tx.Rollback()
			continue
		}
		if err = tx.Commit(); err == nil {
			return nil
		}
	}
	return err
}

// insideNil does everything where it could begin.
func (s *store) insideNil(ctx context.Context, t transfer) (err error) {
	if tx, err := s.db.BeginTx(ctx, nil); err == nil {
		if err := move(ctx, tx, t); err != nil {
			return errors.Join(err, tx.Rollback())
		}
		return tx.Commit()
	}
	return err
}

// committedAnyway commits, whatever came of it.
func (s *store) committedAnyway(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	err = book(ctx, tx, t.From, -t.Amount)
	return errors.Join(err, tx.Commit())
}

// dryRun has an end for each case of its switch.
func (s *store) dryRun(ctx context.Context, t transfer, mode string) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := move(ctx, tx, t); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	switch mode {
	case "apply":
		return tx.Commit()
	case "dry":
		return tx.Rollback()
	default:
		return errors.Join(fmt.Errorf("mode %q", mode), tx.Rollback())
	}
}

// migrate ends the process where a statement fails.
func migrate(db *sql.DB, statements []string) {
	tx, err := db.Begin()
	if err != nil {
		panic(err)
	}
	for _, statement := range statements {
		if _, err := tx.Exec(statement); err != nil {
			slog.Error("migrate", "statement", statement, "error", err)
			os.Exit(1)
		}
	}
	if err := tx.Commit(); err != nil {
		panic(err)
	}
}
