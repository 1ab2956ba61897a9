// Package http is a stand-in for github.com/go-kratos/kratos/v2/transport/http.
package http

import (
	"context"
	"net/http"
	"time"
)

type ServerOption func(*Server)

func Address(addr string) ServerOption           { return func(*Server) {} }
func Network(network string) ServerOption        { return func(*Server) {} }
func Timeout(timeout time.Duration) ServerOption { return func(*Server) {} }

type Server struct{ *http.Server }

func NewServer(opts ...ServerOption) *Server { return &Server{Server: &http.Server{}} }

func (s *Server) Handle(path string, h http.Handler)         {}
func (s *Server) HandleFunc(path string, h http.HandlerFunc) {}
func (s *Server) HandlePrefix(prefix string, h http.Handler) {}
func (s *Server) Start(ctx context.Context) error            { return nil }
func (s *Server) Stop(ctx context.Context) error             { return nil }
