package tx

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
)

// earlyReturn returns before the commit.
func (s *store) earlyReturn(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, debit, t.From, t.Amount); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, credit, t.To, t.Amount); err != nil {
		return err
	}
	return tx.Commit()
}

// oneOfTwo rolls back where the first step fails, and not where the second does.
func (s *store) oneOfTwo(ctx context.Context, t transfer) error {
	tx, err := s.db.Begin() // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, debit, t.From, t.Amount); err != nil {
		tx.Rollback()
		return err
	}
	if _, err := tx.ExecContext(ctx, credit, t.To, t.Amount); err != nil {
		return fmt.Errorf("credit: %w", err)
	}
	return tx.Commit()
}

// noFunds forgets about the transaction where nothing failed, and there is nothing to do.
func (s *store) noFunds(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	n, err := balance(ctx, tx, t.From)
	if err != nil {
		return errors.Join(err, tx.Rollback())
	}
	if n < t.Amount {
		return errNoFunds
	}
	if err := move(ctx, tx, t); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

// noDefault commits and rolls back in a switch which leaves a case out.
func (s *store) noDefault(ctx context.Context, t transfer, mode string) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	err = move(ctx, tx, t)
	switch {
	case err == nil && mode == "apply":
		return tx.Commit()
	case err != nil:
		return errors.Join(err, tx.Rollback())
	}
	return nil
}

// commitInIf commits where there is something to commit.
func (s *store) commitInIf(ctx context.Context, t transfer, dry bool) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := move(ctx, tx, t); err != nil {
		tx.Rollback()
		return err
	}
	if !dry {
		if err := tx.Commit(); err != nil {
			return err
		}
	}
	return nil
}

// panicOnly rolls back on a panic, and on nothing else.
func (s *store) panicOnly(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	defer func() {
		if p := recover(); p != nil {
			tx.Rollback()
			panic(p)
		}
	}()
	if err := move(ctx, tx, t); err != nil {
		return err
	}
	return tx.Commit()
}

// shadowed rolls back if err is not nil, which is another err than the one that it returns.
func (s *store) shadowed(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			tx.Rollback()
		}
	}()
	if _, err := tx.ExecContext(ctx, debit, t.From, t.Amount); err != nil {
		return err
	}
	if _, err = tx.ExecContext(ctx, credit, t.To, t.Amount); err != nil {
		return err
	}
	return tx.Commit()
}

// unnamed rolls back if err is not nil, and returns an error that was never put there.
func (s *store) unnamed(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			tx.Rollback()
			return
		}
		slog.DebugContext(ctx, "moved")
	}()
	n, err := balance(ctx, tx, t.From)
	if err != nil {
		return err
	}
	if n < t.Amount {
		return errNoFunds
	}
	err = tx.Commit()
	return err
}

// neverEnded reads in a transaction for the sake of one state, and leaves it.
func (s *store) neverEnded(ctx context.Context, account int) (int64, error) {
	tx, err := s.db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true}) // want "bodyclose/tx"
	if err != nil {
		return 0, err
	}
	return balance(ctx, tx, account)
}

// inLoop begins one for each, and goes on to the next without an end where one fails.
func (s *store) inLoop(ctx context.Context, all []transfer) (failed int, err error) {
	for _, t := range all {
		tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
		if err != nil {
			return failed, err
		}
		if err := move(ctx, tx, t); err != nil {
			failed++
			continue
		}
		if err := tx.Commit(); err != nil {
			return failed, err
		}
	}
	return failed, nil
}

// lateDefer has its defer after a return.
func (s *store) lateDefer(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	n, err := balance(ctx, tx, t.From)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if n < t.Amount {
		return errNoFunds
	}
	if err := move(ctx, tx, t); err != nil {
		return err
	}
	return tx.Commit()
}

// lent gives the transaction to helpers, which end nothing.
func (s *store) lent(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := move(ctx, tx, t); err != nil {
		return err
	}
	return tx.Commit()
}

// lentAsInterface gives it to a helper that takes it as something that executes.
func (s *store) lentAsInterface(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := book(ctx, tx, t.From, -t.Amount); err != nil {
		return err
	}
	return tx.Commit()
}

// savepoint mistakes the end of a savepoint for the end of the transaction.
func (s *store) savepoint(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := move(ctx, tx, t); err != nil {
		_, rollbackErr := tx.ExecContext(ctx, "ROLLBACK TO SAVEPOINT moved")
		return errors.Join(err, rollbackErr)
	}
	return tx.Commit()
}

// ofConn begins on a connection, which it closes before the transaction has an end.
func (s *store) ofConn(ctx context.Context, t transfer) error {
	conn, err := s.db.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close()
	tx, err := conn.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := move(ctx, tx, t); err != nil {
		return err
	}
	return tx.Commit()
}

// overwritten begins again without an end of the first.
func (s *store) overwritten(ctx context.Context, t transfer) error {
	tx, err := s.db.BeginTx(ctx, nil) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err = move(ctx, tx, t); err != nil {
		tx, err = s.db.BeginTx(ctx, nil)
		if err != nil {
			return err
		}
	}
	defer tx.Rollback()
	return tx.Commit()
}
