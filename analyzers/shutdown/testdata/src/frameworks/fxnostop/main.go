// Command planets starts its server in an OnStart hook and has no OnStop: on SIGTERM fx returns and the requests are cut.
package main

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"go.uber.org/fx"
)

func newServer() *http.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /planets", func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write([]byte(`["earth"]`))
	})
	return &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: 5 * time.Second}
}

func start(lc fx.Lifecycle, server *http.Server) {
	lc.Append(fx.Hook{
		OnStart: func(context.Context) error {
			go func() {
				if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) { // want "shutdown/no-drain"
					slog.Error("serve", "error", err)
				}
			}()
			return nil
		},
	})
}

func main() {
	app := fx.New(fx.Provide(newServer), fx.Invoke(start))
	app.Run()
}
