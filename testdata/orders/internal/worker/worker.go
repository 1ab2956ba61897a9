// Package worker settles orders whose payment the provider has not reported.
package worker

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"example.com/orders/internal/config"
	ordering "example.com/orders/internal/modules/ordering/api"
	"example.com/orders/internal/modules/ordering/store"
	payment "example.com/orders/internal/modules/payment/api"
)

// batchPerWorker is how many orders a worker takes per round.
const batchPerWorker = 25

// Worker asks the provider about pending orders, again and again.
type Worker struct {
	cfg      config.Worker
	orders   ordering.Orders
	store    *store.Store
	payments payment.Payments
	notifier *Notifier
	logger   *slog.Logger
}

// New makes a worker. It lists orders straight from the store.
func New(cfg config.Worker, orders ordering.Orders, store *store.Store, payments payment.Payments, notifier *Notifier, logger *slog.Logger) *Worker {
	return &Worker{cfg: cfg, orders: orders, store: store, payments: payments, notifier: notifier, logger: logger}
}

// Run works until ctx is done, and returns when the last order is finished.
func (w *Worker) Run(ctx context.Context) {
	ticker := time.NewTicker(w.cfg.Interval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			w.round(ctx)
		}
	}
}

func (w *Worker) round(ctx context.Context) {
	pending, err := w.store.Pending(ctx, w.cfg.Count*batchPerWorker)
	if err != nil {
		w.logger.ErrorContext(ctx, "pending orders not listed", "error", err)
		return
	}
	queue := make(chan ordering.Order)
	var workers sync.WaitGroup
	for range w.cfg.Count {
		workers.Go(func() {
			for order := range queue {
				if err := w.settle(ctx, order); err != nil {
					w.logger.WarnContext(ctx, "order not settled", "order", order.ID, "error", err)
				}
			}
		})
	}
	for _, order := range pending {
		if ctx.Err() != nil {
			break
		}
		queue <- order
	}
	close(queue)
	workers.Wait()
}

func (w *Worker) settle(ctx context.Context, order ordering.Order) error {
	status, err := w.payments.Status(ctx, order.Charge)
	if err != nil || status == payment.Pending {
		return err
	}
	if err := w.orders.Settle(ctx, order.ID, status); err != nil {
		return err
	}
	return w.notifier.Notify(ctx, order, status)
}
