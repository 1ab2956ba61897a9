// Command orders takes orders over HTTP and follows their payment.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"net/http"
	"os"

	"example.com/orders/internal/admin"
	"example.com/orders/internal/auth"
	"example.com/orders/internal/callback"
	"example.com/orders/internal/config"
	"example.com/orders/internal/database"
	"example.com/orders/internal/httpapi"
	"example.com/orders/internal/lifecycle"
	"example.com/orders/internal/logging"
	"example.com/orders/internal/modules/catalog"
	"example.com/orders/internal/modules/ordering"
	"example.com/orders/internal/modules/ordering/events"
	"example.com/orders/internal/modules/payment"
	"example.com/orders/internal/server"
	"example.com/orders/internal/worker"
)

const warehouse = "https://warehouse.example.com/orders"

func main() {
	path := flag.String("config", "configs/orders.yaml", "the configuration `file`")
	flag.Parse()
	if err := run(*path); err != nil {
		slog.Error("orders failed", "error", err)
		os.Exit(1)
	}
}

func run(path string) (err error) {
	cfg, err := config.Load(path)
	if err != nil {
		return err
	}
	logger := logging.New(os.Stdout, cfg.LogLevel)
	slog.SetDefault(logger)
	logger.Info("starting", "config", cfg)

	ctx, stop := lifecycle.Signals(context.Background())
	defer stop()

	db, err := database.Open(ctx, cfg.Database)
	if err != nil {
		return err
	}
	defer func() {
		if closeErr := db.Close(); closeErr != nil {
			err = errors.Join(err, fmt.Errorf("close database: %w", closeErr))
		}
	}()

	broker := events.NewBroker()
	payments := payment.New(cfg.Payment, logger)
	orders := ordering.New(db, catalog.New(db), payments, broker, logger)
	settler := worker.New(cfg.Worker, orders, payments, worker.NewNotifier(warehouse, nil), logger)
	health := admin.NewHealth(db, cfg.Dependencies)

	public := server.New(cfg.Listen, httpapi.New(orders, auth.New(cfg.Auth), broker, logger), logger)
	public.RegisterOnShutdown(broker.Close) // streams end, or the drain would wait for them

	service := &lifecycle.Service{
		Servers: []*http.Server{
			public,
			callback.NewServer(cfg.CallbackListen, orders, cfg.CallbackSecret, logger),
			admin.NewServer(cfg, health, logger),
			admin.NewDebugServer(cfg.DebugListen),
		},
		Workers:  []func(context.Context){settler.Run},
		SetReady: health.SetReady,
		Withdraw: cfg.WithdrawDelay,
		Grace:    cfg.ShutdownTimeout,
		Logger:   logger,
	}
	return service.Run(ctx)
}
