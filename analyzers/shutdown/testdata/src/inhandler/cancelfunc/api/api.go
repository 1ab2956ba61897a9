// Package api answers requests.
package api

import "net/http"

// Handler answers requests.
type Handler struct {
	// Stop ends the service.
	Stop func()
}

// ServeHTTP implements http.Handler.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodDelete && r.URL.Path == "/process" {
		h.Stop()
		w.WriteHeader(http.StatusAccepted)
		return
	}
	w.WriteHeader(http.StatusNotFound)
}
