// Package health tells whether the service is ready.
package health

import (
	"net/http"
	"sync/atomic"
)

type state int32

const (
	starting state = iota
	up
	down
)

// Checks is the state of the service.
type Checks struct{ state atomic.Int32 }

// New returns the state of a service that starts.
func New() *Checks { return &Checks{} }

// Routes registers the probes.
func (c *Checks) Routes(mux *http.ServeMux) {
	mux.HandleFunc("GET /ready", func(w http.ResponseWriter, _ *http.Request) {
		if state(c.state.Load()) != up {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
	})
}

// Up says that requests are welcome.
func (c *Checks) Up() { c.state.Store(int32(up)) }

// Down says that requests should go elsewhere.
func (c *Checks) Down() { c.state.Store(int32(down)) }
