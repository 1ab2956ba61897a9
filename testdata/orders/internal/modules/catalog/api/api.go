// Package api is what the catalog module offers to others.
package api

import (
	"context"
	"errors"
)

// ErrUnknownProduct says that no product has the SKU.
var ErrUnknownProduct = errors.New("unknown product")

// Product is something that can be ordered.
type Product struct {
	SKU      string
	Name     string
	Cents    int64 // the price of one piece, in euro cents
	InStock  int
	Currency string // the currency that the supplier is paid in
}

// Catalog looks up and reserves products.
type Catalog interface {
	// Product returns the product, with its price in euro.
	Product(ctx context.Context, sku string) (Product, error)
	// Reserve takes pieces out of the stock.
	Reserve(ctx context.Context, sku string, quantity int) error
}
