// Package grpc is a stand-in for github.com/go-kratos/kratos/v2/transport/grpc.
package grpc

import (
	"context"
	"time"
)

type ServerOption func(*Server)

func Address(addr string) ServerOption           { return func(*Server) {} }
func Timeout(timeout time.Duration) ServerOption { return func(*Server) {} }

type Server struct{}

func NewServer(opts ...ServerOption) *Server { return &Server{} }

func (s *Server) Start(ctx context.Context) error { return nil }
func (s *Server) Stop(ctx context.Context) error  { return nil }
