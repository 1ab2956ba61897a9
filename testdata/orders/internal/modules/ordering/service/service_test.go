package service

import (
	"context"
	"errors"
	"log/slog"
	"testing"

	catalog "example.com/orders/internal/modules/catalog/api"
	"example.com/orders/internal/modules/ordering/api"
	"example.com/orders/internal/modules/ordering/events"
	payment "example.com/orders/internal/modules/payment/api"
)

type memory map[string]api.Order

func (m memory) Insert(_ context.Context, o api.Order) error             { m[o.ID] = o; return nil }
func (m memory) Find(_ context.Context, id string) (api.Order, error)    { return m[id], nil }
func (m memory) Pending(context.Context, int) ([]api.Order, error)       { return nil, nil }
func (m memory) SetStatus(context.Context, string, payment.Status) error { return nil }

type oneProduct struct{}

func (oneProduct) Product(_ context.Context, sku string) (catalog.Product, error) {
	if sku != "mug" {
		return catalog.Product{}, catalog.ErrUnknownProduct
	}
	return catalog.Product{SKU: "mug", Cents: 1250}, nil
}
func (oneProduct) Reserve(context.Context, string, int) error { return nil }

type accepting struct{}

func (accepting) Charge(context.Context, payment.Charge) (string, error) { return "ch_1", nil }
func (accepting) Status(context.Context, string) (payment.Status, error) { return payment.Paid, nil }

func TestPlace(t *testing.T) {
	s := New(make(memory), oneProduct{}, nil, accepting{}, events.NewBroker(), slog.New(slog.DiscardHandler))

	if _, err := s.Place(t.Context(), api.Request{Customer: "c1", SKU: "cup", Quantity: 1}); !errors.Is(err, catalog.ErrUnknownProduct) {
		t.Errorf("unknown product: %v", err)
	}
	if _, err := s.Place(t.Context(), api.Request{SKU: "mug", Quantity: 1}); !errors.Is(err, api.ErrInvalidOrder) {
		t.Errorf("no customer: %v", err)
	}
}
