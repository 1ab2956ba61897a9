// Package service holds the rules of ordering.
package service

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"time"

	catalog "example.com/orders/internal/modules/catalog/api"
	products "example.com/orders/internal/modules/catalog/store"
	"example.com/orders/internal/modules/ordering/api"
	"example.com/orders/internal/modules/ordering/events"
	payment "example.com/orders/internal/modules/payment/api"
)

// Repository keeps orders.
type Repository interface {
	Insert(ctx context.Context, order api.Order) error
	Find(ctx context.Context, id string) (api.Order, error)
	Pending(ctx context.Context, limit int) ([]api.Order, error)
	SetStatus(ctx context.Context, id string, status payment.Status) error
}

// Service implements [api.Orders].
type Service struct {
	orders   Repository
	catalog  catalog.Catalog
	stock    *products.Store
	payments payment.Payments
	events   *events.Broker
	logger   *slog.Logger
}

// New makes the service.
func New(orders Repository, catalog catalog.Catalog, stock *products.Store, payments payment.Payments, broker *events.Broker, logger *slog.Logger) *Service {
	return &Service{orders: orders, catalog: catalog, stock: stock, payments: payments, events: broker, logger: logger}
}

// Place checks a request, charges the customer and keeps the order.
func (s *Service) Place(ctx context.Context, request api.Request) (api.Order, error) {
	if request.Customer == "" || request.Quantity < 1 {
		return api.Order{}, fmt.Errorf("%w: a customer and a quantity are needed", api.ErrInvalidOrder)
	}
	product, err := s.catalog.Product(ctx, request.SKU)
	if err != nil {
		return api.Order{}, err
	}
	if err := s.stock.Take(ctx, request.SKU, request.Quantity); err != nil {
		return api.Order{}, err
	}
	order := api.Order{
		ID:        rand.Text(),
		Customer:  request.Customer,
		Email:     request.Email,
		SKU:       request.SKU,
		Quantity:  request.Quantity,
		Cents:     product.Cents * int64(request.Quantity),
		Status:    payment.Pending,
		CreatedAt: time.Now().UTC(),
	}
	order.Charge, err = s.payments.Charge(ctx, payment.Charge{OrderID: order.ID, Cents: order.Cents})
	if err != nil {
		return api.Order{}, err
	}
	if err := s.orders.Insert(ctx, order); err != nil {
		return api.Order{}, err
	}
	s.logger.InfoContext(ctx, "order placed", "order", order.ID, "email", order.Email, "cents", order.Cents)
	return order, nil
}

// Find returns one order.
func (s *Service) Find(ctx context.Context, id string) (api.Order, error) {
	return s.orders.Find(ctx, id)
}

// Pending lists orders whose payment has not been decided.
func (s *Service) Pending(ctx context.Context, limit int) ([]api.Order, error) {
	return s.orders.Pending(ctx, limit)
}

// Settle records what became of a payment and tells who listens.
func (s *Service) Settle(ctx context.Context, id string, status payment.Status) error {
	if err := s.orders.SetStatus(ctx, id, status); err != nil {
		return err
	}
	s.events.Publish(events.Event{OrderID: id, Status: string(status), At: time.Now().UTC()})
	return nil
}
