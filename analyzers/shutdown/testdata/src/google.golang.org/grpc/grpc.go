// Package grpc stands in for google.golang.org/grpc, with its signatures.
package grpc

import (
	"context"
	"net"
)

// ServiceRegistrar wraps a single method that supports service registration.
type ServiceRegistrar interface {
	RegisterService(desc *ServiceDesc, impl any)
}

// ServiceInfo describes a registered service.
type ServiceInfo struct{ Metadata any }

// MethodHandler is a function type that processes a unary RPC method call.
type MethodHandler func(srv any, ctx context.Context, dec func(any) error, interceptor UnaryServerInterceptor) (any, error)

// MethodDesc represents an RPC service's method specification.
type MethodDesc struct {
	MethodName string
	Handler    MethodHandler
}

// ServiceDesc represents an RPC service's specification.
type ServiceDesc struct {
	ServiceName string
	HandlerType any
	Methods     []MethodDesc
	Streams     []StreamDesc
	Metadata    any
}

// StreamHandler defines the handler called by gRPC server to complete the execution of a streaming RPC.
type StreamHandler func(srv any, stream ServerStream) error

// StreamDesc represents a streaming RPC service's method specification.
type StreamDesc struct {
	StreamName    string
	Handler       StreamHandler
	ServerStreams bool
	ClientStreams bool
}

// ServerStream defines the server-side behavior of a streaming RPC.
type ServerStream interface {
	Context() context.Context
	SendMsg(m any) error
	RecvMsg(m any) error
}

// UnaryServerInfo consists of various information about a unary RPC on server side.
type UnaryServerInfo struct {
	Server     any
	FullMethod string
}

// UnaryHandler defines the handler invoked by UnaryServerInterceptor.
type UnaryHandler func(ctx context.Context, req any) (any, error)

// UnaryServerInterceptor provides a hook to intercept the execution of a unary RPC on the server.
type UnaryServerInterceptor func(ctx context.Context, req any, info *UnaryServerInfo, handler UnaryHandler) (resp any, err error)

// ServerOption sets options such as credentials, codec and keepalive parameters.
type ServerOption interface{ apply() }

type option struct{}

func (option) apply() {}

// UnaryInterceptor returns a ServerOption that sets the UnaryServerInterceptor for the server.
func UnaryInterceptor(i UnaryServerInterceptor) ServerOption { return option{} }

// ChainUnaryInterceptor returns a ServerOption that specifies the chained interceptor for unary RPCs.
func ChainUnaryInterceptor(interceptors ...UnaryServerInterceptor) ServerOption { return option{} }

// MaxRecvMsgSize returns a ServerOption to set the max message size in bytes the server can receive.
func MaxRecvMsgSize(m int) ServerOption { return option{} }

// Server is a gRPC server to serve RPC requests.
type Server struct {
	services map[string]any
}

// NewServer creates a gRPC server which has no service registered and has not started to accept requests yet.
func NewServer(opt ...ServerOption) *Server { return &Server{services: map[string]any{}} }

// RegisterService registers a service and its implementation to the gRPC server.
func (s *Server) RegisterService(sd *ServiceDesc, ss any) { s.services[sd.ServiceName] = ss }

// GetServiceInfo returns a map from service names to ServiceInfo.
func (s *Server) GetServiceInfo() map[string]ServiceInfo { return nil }

// Serve accepts incoming connections on the listener lis.
func (s *Server) Serve(lis net.Listener) error { return nil }

// Stop stops the gRPC server: it closes all open connections and listeners.
func (s *Server) Stop() {}

// GracefulStop stops the gRPC server gracefully: it blocks until all the pending RPCs are finished.
func (s *Server) GracefulStop() {}
