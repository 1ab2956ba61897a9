// Package store reads orders from the database.
package store

import (
	"context"
	"database/sql"
	"fmt"
)

// Order is one row of the table orders.
type Order struct {
	ID    string `json:"id"`
	Total int64  `json:"total"`
}

// Orders reads and writes orders.
type Orders struct{ db *sql.DB }

// Open connects to the database at dsn.
func Open(dsn string) (*Orders, error) {
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		return nil, fmt.Errorf("open: %w", err)
	}
	return &Orders{db: db}, nil
}

// Get returns the order with the given id.
func (o *Orders) Get(ctx context.Context, id string) (Order, error) {
	var order Order
	err := o.db.QueryRowContext(ctx, "select id, total from orders where id = $1", id).Scan(&order.ID, &order.Total)
	return order, err
}
