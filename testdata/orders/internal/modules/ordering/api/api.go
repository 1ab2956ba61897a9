// Package api is what the ordering module offers to others.
package api

import (
	"context"
	"errors"
	"time"

	payment "example.com/orders/internal/modules/payment/api"
)

// What the service may refuse.
var (
	ErrUnknownOrder = errors.New("unknown order")
	ErrInvalidOrder = errors.New("invalid order")
)

// Request is a customer's wish.
type Request struct {
	Customer string `json:"-"` // from the token, not from the body
	Email    string `json:"email"`
	SKU      string `json:"sku"`
	Quantity int    `json:"quantity"`
}

// Order is a request that was accepted.
type Order struct {
	ID        string         `json:"id"`
	Customer  string         `json:"customer"`
	Email     string         `json:"email"`
	SKU       string         `json:"sku"`
	Quantity  int            `json:"quantity"`
	Cents     int64          `json:"cents"`
	Status    payment.Status `json:"status"`
	Charge    string         `json:"-"` // the provider's name for the payment
	CreatedAt time.Time      `json:"created_at"`
}

// Orders takes orders and follows them.
type Orders interface {
	Place(ctx context.Context, request Request) (Order, error)
	Find(ctx context.Context, id string) (Order, error)
	// Pending lists orders whose payment has not been decided, oldest first.
	Pending(ctx context.Context, limit int) ([]Order, error)
	// Settle records what became of the payment of an order.
	Settle(ctx context.Context, id string, status payment.Status) error
}
