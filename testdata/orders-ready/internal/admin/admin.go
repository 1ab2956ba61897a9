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
	"net/http/pprof"
	"sync/atomic"
	"time"

	"example.com/orders/internal/config"
	"example.com/orders/internal/server"
)

const probeTimeout = 2 * time.Second

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
	ctx, cancel := context.WithTimeout(ctx, probeTimeout)
	defer cancel()
	if err := h.db.PingContext(ctx); err != nil {
		return err
	}
	dialer := &net.Dialer{Timeout: probeTimeout}
	for _, address := range h.dependencies {
		conn, err := dialer.DialContext(ctx, "tcp", address)
		if err != nil {
			return err
		}
		if err := conn.Close(); err != nil {
			return err
		}
	}
	return nil
}

// NewServer makes the admin server.
func NewServer(cfg *config.Config, health *Health, logger *slog.Logger) *http.Server {
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
	return server.New(cfg.AdminListen, mux, logger)
}

// NewDebugServer makes the server for profiles; addr should be a loopback address.
// A profile takes as long as it is asked to, so there is no write timeout.
func NewDebugServer(addr string) *http.Server {
	mux := http.NewServeMux()
	mux.HandleFunc("/debug/pprof/", pprof.Index)
	mux.HandleFunc("/debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("/debug/pprof/trace", pprof.Trace)
	return &http.Server{
		Addr:              addr,
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
		IdleTimeout:       60 * time.Second,
	}
}
