// Command orders takes orders over HTTP and follows their payment.
package main

import (
	"context"
	"flag"
	"log/slog"
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
	orderstore "example.com/orders/internal/modules/ordering/store"
	"example.com/orders/internal/modules/payment"
	"example.com/orders/internal/server"
	"example.com/orders/internal/worker"
)

func main() {
	path := flag.String("config", "configs/orders.yaml", "the configuration `file`")
	flag.Parse()
	if err := run(*path); err != nil {
		slog.Error("orders failed", "error", err)
		os.Exit(1)
	}
}

func run(path string) error {
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
	defer db.Close()

	broker := events.NewBroker()
	payments := payment.New(cfg.Payment, logger)
	orders := ordering.New(db, catalog.New(db, broker), payments, broker, logger)
	notifier := worker.NewNotifier(os.Getenv("WAREHOUSE_URL"), nil)
	settler := worker.New(cfg.Worker, orders, orderstore.New(db), payments, notifier, logger)
	health := admin.NewHealth(db, cfg.Dependencies)

	public := server.New(cfg.Listen, httpapi.New(orders, auth.New(auth.ConfigFromEnv()), broker, logger), logger)
	public.RegisterOnShutdown(func() {
		broker.Close() // streams end, or the drain would wait for them
		db.Close()
	})

	go func() {
		if err := admin.Serve(cfg, health, logger); err != nil {
			logger.Error("admin server failed", "error", err)
		}
	}()
	go func() {
		if err := admin.ServeDebug(); err != nil {
			logger.Warn("no profiles", "error", err)
		}
	}()

	service := &lifecycle.Service{
		Public:   public,
		Callback: callback.NewServer(cfg.CallbackListen, orders, cfg.CallbackSecret, logger),
		Workers:  []func(context.Context){settler.Run},
		SetReady: health.SetReady,
		Grace:    cfg.ShutdownTimeout,
		Logger:   logger,
	}
	return service.Run(ctx)
}
