// Package app wires the gate together.
package app

import (
	"context"
	"errors"
	"net/http"
	"time"
)

// Config says where to listen and with which certificate.
type Config struct {
	Addr     string
	CertFile string
	KeyFile  string
}

// App is the gate with everything it needs.
type App struct {
	cfg    Config
	server *http.Server
}

// New returns an App that is ready to start.
func New(cfg Config) *App {
	a := &App{cfg: cfg}
	mux := http.NewServeMux()
	mux.HandleFunc("/", a.forward)
	a.server = &http.Server{
		Addr:              cfg.Addr,
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	return a
}

func (a *App) forward(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Tenant", r.Host)
	w.WriteHeader(http.StatusAccepted)
}

// Start serves until the server fails or is stopped.
func (a *App) Start() error {
	err := a.server.ListenAndServeTLS(a.cfg.CertFile, a.cfg.KeyFile) // want "shutdown/no-signal"
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

// Stop drains the server.
func (a *App) Stop(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	return a.server.Shutdown(ctx)
}
