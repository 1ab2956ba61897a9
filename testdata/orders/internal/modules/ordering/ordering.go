// Package ordering is the ordering module: it takes orders and follows them until
// they are paid.
package ordering

import (
	"database/sql"
	"log/slog"

	catalog "example.com/orders/internal/modules/catalog/api"
	products "example.com/orders/internal/modules/catalog/store"
	"example.com/orders/internal/modules/ordering/api"
	"example.com/orders/internal/modules/ordering/events"
	"example.com/orders/internal/modules/ordering/service"
	"example.com/orders/internal/modules/ordering/store"
	payment "example.com/orders/internal/modules/payment/api"
)

// Module is the module with its parts.
type Module struct {
	api.Orders
	Store *store.Store
}

// New makes the module on an open database and on the modules it needs.
func New(db *sql.DB, catalog catalog.Catalog, payments payment.Payments, broker *events.Broker, logger *slog.Logger) *Module {
	orders := store.New(db)
	stock := products.New(db, broker)
	return &Module{Orders: service.New(orders, catalog, stock, payments, broker, logger), Store: orders}
}
