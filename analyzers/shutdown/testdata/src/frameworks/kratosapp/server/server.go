// Package server makes the transports.
package server

import (
	nethttp "net/http"
	"time"

	"github.com/go-kratos/kratos/v2/transport/grpc"
	"github.com/go-kratos/kratos/v2/transport/http"
)

// NewHTTP returns the HTTP transport.
func NewHTTP(addr string) *http.Server {
	srv := http.NewServer(http.Address(addr), http.Timeout(time.Second))
	srv.HandleFunc("/hello", func(w nethttp.ResponseWriter, _ *nethttp.Request) {
		_, _ = w.Write([]byte("hello"))
	})
	return srv
}

// NewGRPC returns the gRPC transport.
func NewGRPC(addr string) *grpc.Server {
	return grpc.NewServer(grpc.Address(addr), grpc.Timeout(time.Second))
}
