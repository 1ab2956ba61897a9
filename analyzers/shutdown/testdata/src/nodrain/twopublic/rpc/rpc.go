// Package rpc serves products over gRPC.
package rpc

import (
	"log/slog"
	"net"

	"google.golang.org/grpc"
)

// Server is the product service on a gRPC server.
type Server struct{ grpc *grpc.Server }

// NewServer registers the product service on the server that build makes.
func NewServer(build func() *grpc.Server) *Server {
	s := &Server{grpc: build()}
	s.grpc.RegisterService(&grpc.ServiceDesc{ServiceName: "products.v1.Products", HandlerType: (*any)(nil)}, s)
	return s
}

// Serve answers calls on lis.
func (s *Server) Serve(lis net.Listener) {
	if err := s.grpc.Serve(lis); err != nil { // want "shutdown/no-drain"
		slog.Error("rpc", "error", err)
	}
}

// GracefulStop lets the running calls end.
func (s *Server) GracefulStop() { s.grpc.GracefulStop() }
