// Package api holds the operators' routes.
package api

import "net/http"

// Stopper is what can be stopped.
type Stopper interface {
	Stop() error
}

type admin struct{ target Stopper }

// Register registers the routes that act on target.
func Register(mux *http.ServeMux, target Stopper) {
	a := &admin{target: target}
	mux.HandleFunc("GET /admin/version", a.version)
	mux.HandleFunc("POST /admin/stop", a.stop)
}

func (a *admin) version(w http.ResponseWriter, _ *http.Request) {
	_, _ = w.Write([]byte("2.7.1\n"))
}

func (a *admin) stop(w http.ResponseWriter, _ *http.Request) {
	if err := a.target.Stop(); err != nil {
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
