package tx

import "context"

// Tx is a transaction of our own.
type Tx interface {
	Exec(ctx context.Context, query string, args ...any) error
	Commit() error
	Rollback() error
}

// Beginner begins them.
type Beginner interface {
	BeginTx(ctx context.Context) (Tx, error)
}

// ownEarly returns before the commit of a transaction of our own.
func ownEarly(ctx context.Context, db Beginner, t transfer) error {
	tx, err := db.BeginTx(ctx) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := tx.Exec(ctx, debit, t.From, t.Amount); err != nil {
		return err
	}
	return tx.Commit()
}

// ownDeferred rolls back.
func ownDeferred(ctx context.Context, db Beginner, t transfer) error {
	tx, err := db.BeginTx(ctx)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	if err := tx.Exec(ctx, debit, t.From, t.Amount); err != nil {
		return err
	}
	return tx.Commit()
}

type poster interface {
	Exec(ctx context.Context, query string, args ...any) error
}

func post(ctx context.Context, p poster, t transfer) error {
	return p.Exec(ctx, entry, t.To, t.Amount)
}

// ownLent lends it to a helper.
func ownLent(ctx context.Context, db Beginner, t transfer) error {
	tx, err := db.BeginTx(ctx) // want "bodyclose/tx"
	if err != nil {
		return err
	}
	if err := post(ctx, tx, t); err != nil {
		return err
	}
	return tx.Commit()
}

// ownWith begins, calls, and ends.
func ownWith(ctx context.Context, db Beginner, fn func(Tx) error) error {
	tx, err := db.BeginTx(ctx)
	if err != nil {
		return err
	}
	if err := fn(tx); err != nil {
		_ = tx.Rollback()
		return err
	}
	return tx.Commit()
}

// ownLoop has an end for each but where the loop goes on.
func ownLoop(ctx context.Context, db Beginner, all []transfer) error {
	for _, t := range all {
		tx, err := db.BeginTx(ctx) // want "bodyclose/tx"
		if err != nil {
			return err
		}
		if t.Amount == 0 {
			continue
		}
		if err := post(ctx, tx, t); err != nil {
			tx.Rollback()
			return err
		}
		if err := tx.Commit(); err != nil {
			return err
		}
	}
	return nil
}
