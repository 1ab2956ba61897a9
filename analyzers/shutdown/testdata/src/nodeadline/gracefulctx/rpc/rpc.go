// Package rpc is the gRPC side of the service.
package rpc

import (
	"context"
	"net"

	"google.golang.org/grpc"
)

// Server serves the RPCs.
type Server struct{ srv *grpc.Server }

// New returns a Server.
func New() *Server { return &Server{srv: grpc.NewServer()} }

// Serve blocks until Stop has been called.
func (s *Server) Serve(ln net.Listener) error { return s.srv.Serve(ln) }

// Stop lets the RPCs in flight finish as long as ctx lasts, and then closes the connections.
func (s *Server) Stop(ctx context.Context) {
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		s.srv.GracefulStop()
	}()
	select {
	case <-stopped:
	case <-ctx.Done():
		s.srv.Stop()
		<-stopped
	}
}
