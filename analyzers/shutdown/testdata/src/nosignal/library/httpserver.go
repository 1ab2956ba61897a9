// Package library is right: it serves for others. Whether SIGTERM is handled is for the program to say that uses it.
package library

import (
	"net"
	"net/http"
	"time"

	"google.golang.org/grpc"
)

// Serve serves handler on addr until the server fails.
func Serve(addr string, handler http.Handler) error {
	server := &http.Server{Addr: addr, Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	return server.ListenAndServe()
}

// ServeRPC serves a gRPC server on addr until it fails.
func ServeRPC(addr string, server *grpc.Server) error {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	return server.Serve(listener)
}
