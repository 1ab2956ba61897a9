// Package rpc is the gRPC side of the service.
package rpc

import (
	"net"

	"google.golang.org/grpc"
)

// Server serves the RPCs.
type Server struct {
	grpc *grpc.Server
}

// NewServer returns a Server with all services registered.
func NewServer() *Server {
	s := &Server{grpc: grpc.NewServer(grpc.MaxRecvMsgSize(1 << 20))}
	s.grpc.RegisterService(&grpc.ServiceDesc{ServiceName: "orders.v1.Orders"}, s)
	return s
}

// Serve blocks until Stop has been called.
func (s *Server) Serve(ln net.Listener) error { return s.grpc.Serve(ln) }

// Stop lets the RPCs in flight finish.
func (s *Server) Stop() {
	s.grpc.GracefulStop() // want "shutdown/no-deadline"
}
