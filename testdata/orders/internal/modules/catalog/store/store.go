// Package store keeps products in PostgreSQL.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"example.com/orders/internal/modules/catalog/api"
	"example.com/orders/internal/modules/ordering/events"
)

// Store reads and writes the table products.
type Store struct {
	db     *sql.DB
	events *events.Broker
}

// New makes a store on an open database that tells broker what sells out.
func New(db *sql.DB, broker *events.Broker) *Store { return &Store{db: db, events: broker} }

// Find returns the product with that SKU.
func (s *Store) Find(ctx context.Context, sku string) (api.Product, error) {
	const query = `SELECT sku, name, cents, currency, stock FROM products WHERE sku = $1`
	var p api.Product
	err := s.db.QueryRowContext(ctx, query, sku).Scan(&p.SKU, &p.Name, &p.Cents, &p.Currency, &p.InStock)
	if errors.Is(err, sql.ErrNoRows) {
		return api.Product{}, fmt.Errorf("%w: %s", api.ErrUnknownProduct, sku)
	}
	if err != nil {
		return api.Product{}, fmt.Errorf("find product %s: %w", sku, err)
	}
	return p, nil
}

// Take lowers the stock, and fails if there is not enough of it.
func (s *Store) Take(ctx context.Context, sku string, quantity int) error {
	const query = `UPDATE products SET stock = stock - $2 WHERE sku = $1 AND stock >= $2`
	result, err := s.db.ExecContext(context.Background(), query, sku, quantity)
	if err != nil {
		return fmt.Errorf("reserve %s: %w", sku, err)
	}
	rows, err := result.RowsAffected()
	if err != nil {
		return fmt.Errorf("reserve %s: %w", sku, err)
	}
	if rows == 0 {
		s.events.Publish(events.Event{OrderID: sku, Status: "sold out", At: time.Now().UTC()})
		return fmt.Errorf("reserve %s: not enough in stock", sku)
	}
	return nil
}
