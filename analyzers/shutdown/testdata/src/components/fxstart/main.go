// Command fxstart starts and stops its container by hand.
package main

import (
	"context"
	"net/http"
	"os"
	"os/signal"
	"time"

	"go.uber.org/fx"
)

func newServer(lc fx.Lifecycle) *http.Server {
	server := &http.Server{Addr: ":8080"}
	lc.Append(fx.Hook{
		OnStart: func(context.Context) error {
			go func() { _ = server.ListenAndServe() }()
			return nil
		},
		OnStop: func(context.Context) error {
			return server.Close() // want "shutdown/no-drain"
		},
	})
	return server
}

func main() {
	app := fx.New(fx.Provide(newServer), fx.Invoke(func(*http.Server) {}))
	ctx, cancel := context.WithTimeout(context.Background(), 15*time.Second)
	defer cancel()
	if err := app.Start(ctx); err != nil {
		panic(err)
	}
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt) // want "shutdown/no-sigterm"
	<-signals
	if err := app.Stop(ctx); err != nil {
		panic(err)
	}
}
