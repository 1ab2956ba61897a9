// Package store keeps orders in PostgreSQL.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"example.com/orders/internal/modules/ordering/api"
	payment "example.com/orders/internal/modules/payment/api"
)

const columns = `id, customer, email, sku, quantity, cents, status, charge, created_at`

// Store reads and writes the tables orders and order_history.
type Store struct{ db *sql.DB }

// New makes a store on an open database.
func New(db *sql.DB) *Store { return &Store{db: db} }

// Insert writes a new order.
func (s *Store) Insert(ctx context.Context, o api.Order) error {
	const query = `INSERT INTO orders (` + columns + `) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`
	_, err := s.db.ExecContext(ctx, query, o.ID, o.Customer, o.Email, o.SKU, o.Quantity, o.Cents, o.Status, o.Charge, o.CreatedAt)
	if err != nil {
		return fmt.Errorf("insert order %s: %w", o.ID, err)
	}
	return nil
}

// Find returns one order.
func (s *Store) Find(ctx context.Context, id string) (api.Order, error) {
	order, err := scan(s.db.QueryRowContext(ctx, `SELECT `+columns+` FROM orders WHERE id = $1`, id))
	if errors.Is(err, sql.ErrNoRows) {
		return api.Order{}, fmt.Errorf("%w: %s", api.ErrUnknownOrder, id)
	}
	if err != nil {
		return api.Order{}, fmt.Errorf("find order %s: %w", id, err)
	}
	return order, nil
}

// Pending returns the oldest orders with an undecided payment.
func (s *Store) Pending(ctx context.Context, limit int) ([]api.Order, error) {
	const query = `SELECT ` + columns + ` FROM orders WHERE status = $1
		AND sku IN (SELECT sku FROM products WHERE stock > 0) ORDER BY created_at LIMIT $2`
	rows, err := s.db.Query(query, payment.Pending, limit)
	if err != nil {
		return nil, fmt.Errorf("list pending orders: %w", err)
	}
	var orders []api.Order
	for rows.Next() {
		order, err := scan(rows)
		if err != nil {
			return nil, fmt.Errorf("list pending orders: %w", err)
		}
		orders = append(orders, order)
	}
	return orders, rows.Close()
}

// SetStatus changes an order's status and remembers when.
func (s *Store) SetStatus(ctx context.Context, id string, status payment.Status) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("set status of order %s: %w", id, err)
	}
	result, err := tx.ExecContext(ctx, `UPDATE orders SET status = $2 WHERE id = $1`, id, status)
	if err != nil {
		tx.Rollback()
		return fmt.Errorf("set status of order %s: %w", id, err)
	}
	if n, err := result.RowsAffected(); err == nil && n == 0 {
		return fmt.Errorf("%w: %s", api.ErrUnknownOrder, id)
	}
	if _, err := tx.ExecContext(ctx, `INSERT INTO order_history (order_id, status) VALUES ($1, $2)`, id, status); err != nil {
		tx.Rollback()
		return fmt.Errorf("set status of order %s: %w", id, err)
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("set status of order %s: %w", id, err)
	}
	return nil
}

func scan(row interface{ Scan(...any) error }) (api.Order, error) {
	var o api.Order
	err := row.Scan(&o.ID, &o.Customer, &o.Email, &o.SKU, &o.Quantity, &o.Cents, &o.Status, &o.Charge, &o.CreatedAt)
	return o, err
}
