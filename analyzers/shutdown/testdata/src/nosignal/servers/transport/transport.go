// Package transport hides the protocols behind one interface.
package transport

import (
	"net/http"
	"time"
)

// Server is something that serves until it fails.
type Server interface {
	Start() error
	Name() string
}

type httpServer struct{ inner http.Server }

// NewHTTP returns a Server for handler on addr.
func NewHTTP(addr string, handler http.Handler) Server {
	return &httpServer{inner: http.Server{Addr: addr, Handler: handler, ReadHeaderTimeout: time.Second}}
}

func (s *httpServer) Name() string { return "http " + s.inner.Addr }

func (s *httpServer) Start() error {
	return s.inner.ListenAndServe() // want "shutdown/no-signal"
}
