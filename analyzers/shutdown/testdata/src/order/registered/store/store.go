// Package store keeps the orders in PostgreSQL.
package store

import (
	"context"

	"github.com/jackc/pgx/v5/pgxpool"
)

// Orders are all orders.
type Orders struct{ pool *pgxpool.Pool }

// Open connects to the database.
func Open(ctx context.Context, dsn string) (*Orders, error) {
	pool, err := pgxpool.New(ctx, dsn)
	if err != nil {
		return nil, err
	}
	return &Orders{pool: pool}, nil
}

// Delete removes an order.
func (o *Orders) Delete(ctx context.Context, id string) error {
	_, err := o.pool.Exec(ctx, "delete from orders where id = $1", id)
	return err
}

// Close closes the connections.
func (o *Orders) Close() {
	o.pool.Close() // want "shutdown/order"
}
