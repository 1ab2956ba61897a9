// Package payment is the payment module.
package payment

import (
	"log/slog"

	"example.com/orders/internal/config"
	"example.com/orders/internal/modules/payment/api"
	"example.com/orders/internal/modules/payment/gateway"
)

// New makes the module.
func New(cfg config.Payment, logger *slog.Logger) api.Payments { return gateway.New(cfg, logger) }
