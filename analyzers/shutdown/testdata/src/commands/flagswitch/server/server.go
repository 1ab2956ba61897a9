// Package server serves the statistics.
package server

import (
	"net"
	"net/http"
)

// Serve serves handler on addr.
func Serve(addr string, handler http.Handler) error {
	lis, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	return http.Serve(lis, handler) // want "shutdown/no-signal"
}
