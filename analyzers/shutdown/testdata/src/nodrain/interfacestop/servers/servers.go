// Package servers makes components of servers.
package servers

import (
	"context"
	"errors"
	"net"
	"net/http"
	"time"

	"google.golang.org/grpc"
)

// HTTP is an HTTP server as a component.
type HTTP struct{ server *http.Server }

// NewHTTP returns an HTTP server for handler on addr.
func NewHTTP(addr string, handler http.Handler) *HTTP {
	return &HTTP{&http.Server{Addr: addr, Handler: handler, ReadHeaderTimeout: 5 * time.Second}}
}

// Start serves until Stop.
func (h *HTTP) Start() error {
	if err := h.server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// Stop drains the server.
func (h *HTTP) Stop(ctx context.Context) error { return h.server.Shutdown(ctx) }

// RPC is a gRPC server as a component.
type RPC struct {
	addr   string
	server *grpc.Server
}

// NewRPC returns a component that serves server on addr.
func NewRPC(addr string, server *grpc.Server) *RPC { return &RPC{addr, server} }

// Start serves until Stop.
func (r *RPC) Start() error {
	lis, err := net.Listen("tcp", r.addr)
	if err != nil {
		return err
	}
	return r.server.Serve(lis)
}

// Stop lets calls end until ctx does.
func (r *RPC) Stop(ctx context.Context) error {
	force := context.AfterFunc(ctx, r.server.Stop)
	defer force()
	r.server.GracefulStop()
	return ctx.Err()
}
