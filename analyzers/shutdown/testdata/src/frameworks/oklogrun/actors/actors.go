// Package actors makes actors of servers.
package actors

import (
	"context"
	"log/slog"
	"net"
	"net/http"
	"time"

	"google.golang.org/grpc"
)

const limit = 15 * time.Second

// HTTP serves handler on addr.
func HTTP(addr string, handler http.Handler) (execute func() error, interrupt func(error)) {
	server := &http.Server{Addr: addr, Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	return server.ListenAndServe, func(error) {
		ctx, cancel := context.WithTimeout(context.Background(), limit)
		defer cancel()
		if err := server.Shutdown(ctx); err != nil {
			slog.Warn("drain", "addr", addr, "error", err)
		}
	}
}

// GRPC serves server on addr.
func GRPC(addr string, server *grpc.Server) (execute func() error, interrupt func(error)) {
	return func() error {
			lis, err := net.Listen("tcp", addr)
			if err != nil {
				return err
			}
			return server.Serve(lis)
		}, func(error) {
			hard := time.AfterFunc(limit, server.Stop)
			server.GracefulStop()
			hard.Stop()
		}
}
