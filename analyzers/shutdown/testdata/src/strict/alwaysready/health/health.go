// Package health tells whether the service lives and is ready.
package health

import (
	"net/http"
	"sync/atomic"
)

// Checks is the state of the service.
type Checks struct{ ready atomic.Bool }

// New returns the state of a service that is not ready.
func New() *Checks { return &Checks{} }

// SetReady says whether requests are welcome.
func (c *Checks) SetReady(ready bool) { c.ready.Store(ready) }

// Live answers the liveness probe.
func (c *Checks) Live(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusOK) }

// Ready answers the readiness probe.
func (c *Checks) Ready(w http.ResponseWriter, _ *http.Request) {
	if !c.ready.Load() {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	w.WriteHeader(http.StatusOK)
}
