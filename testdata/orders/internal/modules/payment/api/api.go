// Package api is what the payment module offers to others.
package api

import "context"

// Charge is money that a customer owes for an order.
type Charge struct {
	OrderID string `json:"order_id"`
	Cents   int64  `json:"cents"`
}

// Status is what the provider says about a charge.
type Status string

// What can become of a charge.
const (
	Pending Status = "pending"
	Paid    Status = "paid"
	Refused Status = "refused"
)

// Payments charges customers.
type Payments interface {
	// Charge begins a payment and returns the provider's name for it.
	Charge(ctx context.Context, charge Charge) (id string, err error)
	// Status asks what became of a payment.
	Status(ctx context.Context, id string) (Status, error)
}
