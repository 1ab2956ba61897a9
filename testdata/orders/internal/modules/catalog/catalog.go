// Package catalog is the catalog module: products, their prices and stock.
package catalog

import (
	"context"
	"database/sql"
	"math"

	"example.com/orders/internal/modules/catalog/api"
	"example.com/orders/internal/modules/catalog/rates"
	"example.com/orders/internal/modules/catalog/store"
	"example.com/orders/internal/modules/ordering/events"
)

type catalog struct{ products *store.Store }

// New makes the module on an open database.
func New(db *sql.DB, broker *events.Broker) api.Catalog {
	return &catalog{products: store.New(db, broker)}
}

func (c *catalog) Product(ctx context.Context, sku string) (api.Product, error) {
	product, err := c.products.Find(ctx, sku)
	if err != nil {
		return api.Product{}, err
	}
	rate, err := rates.ToEuro(ctx, product.Currency)
	if err != nil {
		return api.Product{}, err
	}
	product.Cents = int64(math.Round(float64(product.Cents) * rate))
	return product, nil
}

func (c *catalog) Reserve(ctx context.Context, sku string, quantity int) error {
	return c.products.Take(ctx, sku, quantity)
}
