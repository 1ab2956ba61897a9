// Package server is a stand-in for go-micro.dev/v4/server.
package server

type HandlerOptions struct{}

type HandlerOption func(*HandlerOptions)

type Server interface {
	Start() error
	Stop() error
	String() string
}
