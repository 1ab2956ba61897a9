// Package rpc is the gRPC side of the service.
package rpc

import (
	"context"
	"net"
	"time"

	"google.golang.org/grpc"
)

// Server serves the RPCs.
type Server struct{ grpc *grpc.Server }

// NewServer returns a Server with all services registered.
func NewServer() *Server {
	s := grpc.NewServer()
	s.RegisterService(&adminDesc, &admin{srv: s})
	return &Server{grpc: s}
}

// Serve blocks until the server has been stopped.
func (s *Server) Serve(ln net.Listener) error { return s.grpc.Serve(ln) }

// StopWhenDone stops the server when ctx is done.
func (s *Server) StopWhenDone(ctx context.Context) {
	<-ctx.Done()
	force := time.AfterFunc(10*time.Second, s.grpc.Stop)
	defer force.Stop()
	s.grpc.GracefulStop()
}
