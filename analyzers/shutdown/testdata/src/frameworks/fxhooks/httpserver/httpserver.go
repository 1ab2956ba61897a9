// Package httpserver ties an http.Server to the life of an fx application.
package httpserver

import (
	"context"
	"net"
	"net/http"
	"time"

	"go.uber.org/fx"
)

// New returns the server for mux.
func New(mux *http.ServeMux) *http.Server {
	return &http.Server{Addr: ":8080", Handler: mux, ReadHeaderTimeout: 5 * time.Second}
}

// Register starts and stops server with the application.
func Register(lc fx.Lifecycle, server *http.Server) {
	lc.Append(fx.Hook{
		OnStart: func(ctx context.Context) error {
			ln, err := (&net.ListenConfig{}).Listen(ctx, "tcp", server.Addr)
			if err != nil {
				return err
			}
			go server.Serve(ln)
			return nil
		},
		OnStop: func(ctx context.Context) error {
			return server.Shutdown(ctx)
		},
	})
}
