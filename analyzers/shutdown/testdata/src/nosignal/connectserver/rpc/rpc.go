// Package rpc serves connect handlers.
package rpc

import (
	"net/http"
	"time"
)

// Service serves one handler. Serve is set by New.
type Service struct {
	Serve func() error

	onStart func(addr string)
}

// Option changes a Service.
type Option func(*Service)

// OnStart sets a function that is called before serving.
func OnStart(f func(addr string)) Option {
	return func(s *Service) { s.onStart = f }
}

// New returns a Service for handler.
func New(handler http.Handler, options ...Option) *Service {
	service := &Service{onStart: func(string) {}}
	for _, option := range options {
		option(service)
	}

	protocols := new(http.Protocols)
	protocols.SetHTTP1(true)
	protocols.SetUnencryptedHTTP2(true)
	server := &http.Server{
		Addr:              ":8080",
		Handler:           handler,
		Protocols:         protocols,
		ReadHeaderTimeout: 5 * time.Second,
	}
	service.Serve = func() error {
		service.onStart(server.Addr)
		return server.ListenAndServe() // want "shutdown/no-signal"
	}
	return service
}
