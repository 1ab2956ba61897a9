// Package admin serves what operators and Kubernetes ask for: health, metrics,
// the configuration in force, and profiles on a loopback address.
package admin

import (
	"context"
	"database/sql"
	"encoding/json"
	"expvar"
	"log/slog"
	"net"
	"net/http"
	_ "net/http/pprof" // registers itself with http.DefaultServeMux
	"sync/atomic"

	"example.com/orders/internal/config"
)

// debugAddress is out of reach from other machines.
const debugAddress = "127.0.0.1:6060"

// Health says whether the service should get traffic.
type Health struct {
	ready        atomic.Bool
	db           *sql.DB
	dependencies []string
}

// NewHealth makes a health that is not ready yet. The dependencies are TCP
// addresses that must accept connections.
func NewHealth(db *sql.DB, dependencies []string) *Health {
	return &Health{db: db, dependencies: dependencies}
}

// SetReady announces or withdraws readiness.
func (h *Health) SetReady(ready bool) { h.ready.Store(ready) }

// check returns nil if the service can do its work.
func (h *Health) check(ctx context.Context) error {
	if err := h.db.PingContext(ctx); err != nil {
		return err
	}
	for _, address := range h.dependencies {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			return err
		}
		if err := conn.Close(); err != nil {
			return err
		}
	}
	return nil
}

// Serve serves health, metrics and the configuration until it fails.
func Serve(cfg *config.Config, health *Health, logger *slog.Logger) error {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", expvar.Handler())
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNoContent)
	})
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		if !health.ready.Load() {
			http.Error(w, "not ready", http.StatusServiceUnavailable)
			return
		}
		if err := health.check(r.Context()); err != nil {
			logger.WarnContext(r.Context(), "not ready", "error", err)
			http.Error(w, "a dependency does not answer", http.StatusServiceUnavailable)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	})
	mux.HandleFunc("GET /config", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		if err := json.NewEncoder(w).Encode(cfg); err != nil {
			logger.WarnContext(r.Context(), "configuration not written", "error", err)
		}
	})
	return http.ListenAndServe(cfg.AdminListen, mux)
}

// ServeDebug serves profiles on a loopback address until it fails.
func ServeDebug() error { return http.ListenAndServe(debugAddress, nil) }
